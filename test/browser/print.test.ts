// The sheet shown goes to paper whole, in the words of the page and without its bars.
import { startSession } from './support/session';

const session = startSession();
afterEach(() => session.closeAll());

test('a sheet longer than the screen prints on as many pages as it takes', async () => {
  const app = await session.open({ locale: 'es_MX', timeZone: 'America/Mexico_City' });
  await app.typeInCell('A1', 'Arriba');
  await app.typeInCell('A60', 'Abajo');
  await app.clickMenu('Archivo', 'Imprimir');
  await app.page.getByText('Vista previa de impresión').waitFor();
  await app.page.emulateMedia({ media: 'print' });
  expect(await app.page.getByText('Vista previa de impresión').isVisible()).toBe(false);
  expect(await app.page.locator('#title-bar').isVisible()).toBe(false);
  const pdf = await app.page.pdf({ preferCSSPageSize: true });
  expect(pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)).toHaveLength(2);
});
