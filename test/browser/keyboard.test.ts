// Every page of the sidebar by keyboard alone, in Spanish: Tab to a control, then Enter, Space, arrows or text. No mouse.
import type { FrameLocator, Locator } from 'playwright-core';
import type { App } from './support/app';
import { CAFE, MONTERREY } from './support/cafe';
import { startSession } from './support/session';
import { openSidebar } from './support/sidebar';

const session = startSession();
let app: App;
let sidebar: FrameLocator;

const main = (): Locator => sidebar.locator('main:visible');
const field = (label: string): Locator => main().getByLabel(label, { exact: true }).locator('visible=true').first();
const button = (name: string | RegExp): Locator => main().getByRole('button', { name }).first();
const press = (key: string): Promise<void> => app.page.keyboard.press(key);

beforeAll(async () => {
  app = await session.open(MONTERREY);
  sidebar = await openSidebar(app);
  // The one click: Google gives a sidebar the keyboard when it is clicked.
  await sidebar.getByRole('navigation').getByText('Armar').click();
});

test('Build: the answers typed, a sheet left out and taken back, and everything built', async () => {
  await type(field('Empresa'), CAFE.company);
  await type(field('Meta compartida del periodo'), CAFE.goal);
  await type(field('Ticket promedio'), CAFE.dealSize);
  // A date field is typed part by part, month first in the browser of the tests.
  await type(field('Primer día'), '10012025');
  await type(field('Último día'), '12312025');
  const agreement = main().getByRole('checkbox', { name: 'Acuerdo', exact: true });
  await tabTo(agreement);
  await press('Space');
  expect(await agreement.isChecked()).toBe(false);
  await press('Space');
  await tabTo(button('Armar el libro'));
  await press('Enter');
  await main().getByText('El libro está listo').waitFor({ timeout: 120_000 });
  expect(await app.readCell('B2', 'Tablero')).toBe('Tablero · Café Ñandú');
  await tabTo(button('Agregar prospectos de ejemplo'));
  await press('Enter');
  await main().getByText('Prospectos de ejemplo agregados').waitFor();
});

test('Today: the lead that waits longest is chosen and its row selected', async () => {
  await openPage('Hoy');
  const longest = main().locator('.choices button').first();
  await longest.waitFor();
  await tabTo(longest);
  await press('Enter');
  await app.page.locator('.o-sheet.active').getByText('Prospectos').waitFor();
});

test('Import: a file chosen, its delimiter changed by arrows and back, and imported', async () => {
  await openPage('Importar');
  await tabTo(main().locator('input[type=file]'));
  const [chooser] = await Promise.all([app.page.waitForEvent('filechooser'), press('Enter')]);
  await chooser.setFiles({ name: 'a.csv', mimeType: 'text/csv', buffer: Buffer.from('Correo;Nombre\nana@x.mx;Ana') });
  const delimiter = field('Entre columnas');
  await tabTo(delimiter);
  await press('ArrowUp');
  expect(await delimiter.inputValue()).toBe(',');
  await press('ArrowDown');
  await tabTo(button(/^Importar 1 prospecto/));
  await press('Enter');
  await main().getByRole('heading', { name: 'Importación terminada' }).waitFor();
});

test('Meeting: what was decided and one action, saved', async () => {
  await openPage('Reunión');
  await type(field('Quiénes estuvieron'), 'Ana, Bruno');
  await type(field('Decisiones'), 'Pausar la campaña');
  await tabTo(button('Agregar una acción'));
  await press('Enter');
  await app.page.keyboard.type('Revisar formularios');
  await tabTo(button('Guardar reunión'));
  await press('Enter');
  await main()
    .getByRole('heading', { name: /La reunión del .* está guardada/ })
    .waitFor();
});

test('Personas: a card changed, and what was learnt', async () => {
  await openPage('Personas');
  await tabTo(main().locator('.choices button').first());
  await press('Enter');
  await type(field('Objetivos'), 'Vender más');
  await tabTo(button('Guardar cambios'));
  await press('Enter');
  await main().getByText('Tus cambios están en la hoja.').waitFor();
  await tabTo(button('Todas las personas'), 'Shift+Tab');
  await press('Enter');
  await type(field('Qué aprendimos'), 'Piden tres cotizaciones');
  await tabTo(button('Agregar a la bitácora'));
  await press('Enter');
  await main().getByText('Está en la bitácora, con fecha de hoy.').waitFor();
});

test('Sign: for sales, chosen by arrow, with the box ticked', async () => {
  await openPage('Firmar');
  const side = field('Por');
  await tabTo(side);
  await press('ArrowDown');
  expect(await side.inputValue()).toBe('Ventas');
  await type(field('Nombre'), 'Luis');
  await type(field('Puesto'), 'Director de ventas');
  await tabTo(main().getByRole('checkbox'));
  await press('Space');
  await tabTo(button('Firmar'));
  await press('Enter');
  await main().getByText('Firmado: versión 1.').waitFor();
});

test('Formulas: searched, filled and put in a cell', async () => {
  await openPage('Fórmulas');
  await type(field('Buscar'), 'horas habiles');
  await tabTo(main().locator('.choices button').first());
  await press('Enter');
  await main().locator('h2:focus').waitFor();
  for (const input of await main().locator('input[type=text]').all()) await type(input, 'A1');
  await tabTo(button('Insertar'));
  await press('Enter');
  await main().locator('.notice').waitFor();
});

async function openPage(name: string): Promise<void> {
  await tabTo(sidebar.getByRole('navigation').getByText(name, { exact: true }), 'Shift+Tab');
  await press('Enter');
}

async function type(control: Locator, text: string): Promise<void> {
  await tabTo(control);
  await press('ControlOrMeta+A');
  await app.page.keyboard.type(text);
}

/** Presses Tab until a control has the keyboard; there and back again, because a person also turns round. */
async function tabTo(control: Locator, first: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
  const hasFocus = (): Promise<boolean> => control.evaluate((node) => node === document.activeElement);
  await control.waitFor({ state: 'attached' });
  for (const key of [first, first === 'Tab' ? 'Shift+Tab' : 'Tab']) {
    for (let presses = 0; presses < 120; presses += 1) {
      if (await hasFocus()) return;
      await press(key);
      if (!(await isInside())) break;
    }
  }
  throw new Error(`Cannot reach by Tab: ${control}`);
}

/** Whether the keyboard is still in the sidebar; a step back brings it in again. */
async function isInside(): Promise<boolean> {
  return app.page.evaluate(() => document.activeElement?.matches('#sidebar iframe') === true);
}
