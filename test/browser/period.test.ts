// Closing a period as a person does it, in Spanish and by keyboard: banner, preview, the next period, the archive, no second time.
import type { FrameLocator, Locator } from 'playwright-core';
import { overflowing, nameless, violations } from './support/accessibility';
import type { App } from './support/app';
import { buildOnly } from './support/buildOnly';
import { csvFile } from './support/csv';
import { startSession } from './support/session';
import { readSheet } from './support/sheets';
import { chooseFile, frameOf, importAll, openSidebar } from './support/sidebar';

const session = startSession();
let app: App;
let sidebar: FrameLocator;

const field = (label: string): Locator => sidebar.locator('main:visible').getByLabel(label, { exact: true });
const button = (name: string): Locator => sidebar.locator('main:visible').getByRole('button', { name, exact: true });

beforeAll(async () => {
  app = await session.open({ locale: 'es_MX', timeZone: 'America/Mexico_City', now: '2027-01-04T18:00:00Z' });
  sidebar = await openSidebar(app);
  await buildOnly(app, sidebar, ['Ajustes', 'Definiciones', 'Personas', 'Metas', 'Prospectos']);
});

test('the preview says what is kept and proposes the next quarter', async () => {
  await sidebar.getByRole('navigation').getByText('Cierre', { exact: true }).press('Enter');
  await sidebar.getByText('El periodo terminó el 31 dic 2026', { exact: false }).waitFor();
  await sidebar.getByText('Archivo 2026-10-01 – 2026-12-31', { exact: false }).waitFor();
  expect([await field('Primer día').inputValue(), await field('Último día').inputValue()]).toEqual([
    '2027-01-01',
    '2027-03-31',
  ]);
  expect(await field('Meta (MXN)').inputValue()).toBe('900,000');
  const frame = frameOf(app);
  expect([...(await overflowing(frame)), ...(await nameless(frame)), ...(await violations(frame))]).toEqual([]);
});

test('a goal that is none is asked for again; then the period is closed and says how to undo it', async () => {
  await field('Meta (MXN)').fill('mucho');
  await button('Cerrar el periodo').press('Enter');
  await sidebar.getByText('Escribe un número mayor que cero, como 250,000.').waitFor();
  await field('Meta (MXN)').fill('950,000');
  await button('Cerrar el periodo').press('Enter');
  await sidebar.getByText('El periodo está cerrado y el siguiente, abierto.', { exact: false }).waitFor();
  await sidebar.getByText('Para deshacerlo: escribe en Ajustes 01/10/2026 y 31/12/2026', { exact: false }).waitFor();
  await sidebar.getByText('El periodo termina el 31 mar 2027', { exact: false }).waitFor();
  expect(await button('Cerrar el periodo').isDisabled()).toBe(true);
});

test('Ajustes, Metas and the archive hold it', async () => {
  const settings = await readSheet(app, 'Ajustes');
  expect([settings[8]?.[2], settings[9]?.[2]]).toEqual([46388, 46477]);
  const goals = await readSheet(app, 'Metas');
  expect(goals[5]?.[2]).toBe(950000);
  expect(goals[38]?.slice(1, 4)).toEqual(['2026-10-01 – 2026-12-31', 0, 0]);
  const archive = await readSheet(app, 'Archivo 2026-10-01 – 2026-12-31');
  expect(archive[0]?.[1]).toBe('01/10/2026 – 31/12/2026 · Norte');
  expect(archive.flat()).toContain('La meta compartida');
});

test('a file of old leads offers to fill their periods where it ends', async () => {
  await sidebar.getByRole('navigation').getByText('Importar', { exact: true }).press('Enter');
  const file = 'Nombre;Correo;Creado;Ganado el;Valor\nVieja;vieja@x.mx;2026-05-05;2026-06-02;900';
  await chooseFile(app, sidebar, csvFile('viejos.csv', file));
  expect(await importAll(sidebar)).toMatchObject({ Agregados: '1' });
  await sidebar.getByText('2026-04-01 – 2026-06-30', { exact: false }).waitFor();
  await button('Escribir en Resultados anteriores: 1').press('Enter');
  await sidebar.getByText('Escritos en Resultados anteriores: 1.').waitFor();
  expect((await readSheet(app, 'Metas'))[39]?.slice(1, 3)).toEqual(['2026-04-01 – 2026-06-30', 1]);
  const frame = frameOf(app);
  expect([...(await overflowing(frame)), ...(await nameless(frame)), ...(await violations(frame))]).toEqual([]);
});
