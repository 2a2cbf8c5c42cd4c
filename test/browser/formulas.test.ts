// The page Formulas as a person uses it, in Spanish: search, pick, select ranges in the sheet, insert, undo.
import type { FrameLocator } from 'playwright-core';
import type { App } from './support/app';
import { startSession } from './support/session';
import { openNorte } from './support/buildOnly';
import { openSidebar } from './support/sidebar';

const session = startSession();
let app: App;
let sidebar: FrameLocator;

beforeAll(async () => {
  app = await session.open({
    locale: 'es_AR',
    timeZone: 'America/Argentina/Buenos_Aires',
  });
  for (const [row, text] of ['2026-03-20 16:00', '2026-03-23 09:30', '2026-03-23 16:30'].entries()) {
    await app.typeInCell(`A${row + 2}`, text);
  }
  sidebar = await openSidebar(app);
});

test('a search without accents finds the function by what it tells', async () => {
  await sidebar.getByRole('navigation').getByText('Fórmulas').click();
  await sidebar.getByLabel('Buscar').fill('horas habiles');
  await sidebar.getByText('Funciones: ').waitFor();
  const found = await sidebar.locator('.choices code').allInnerTexts();
  expect(found).toContain('SLA_DEADLINE');
  expect(found.length).toBeLessThan(14);
});

test('arguments come from the selection, and the formula shows the separators of the sheet', async () => {
  await app.clickCell('B2');
  await sidebar.locator('.choices').getByText('SLA_DEADLINE', { exact: true }).click();
  await sidebar.getByText(/Va en .* · B2\./).waitFor();
  await app.clickCell('A2');
  await app.page.keyboard.press('Shift+ArrowDown');
  await app.page.keyboard.press('Shift+ArrowDown');
  await sidebar.getByRole('button', { name: 'Usar la selección para start' }).click();
  await sidebar.locator('.formula code', { hasText: 'A2:A4' }).waitFor();
  await sidebar.getByLabel('hours', { exact: true }).fill('2,5');
  await sidebar.getByLabel('calendar (opcional)', { exact: true }).fill('Lun-Vie 09:00-17:00');
  expect(await sidebar.locator('.formula code').first().innerText()).toBe(
    '=SLA_DEADLINE(A2:A4; 25/10; "Lun-Vie 09:00-17:00")',
  );
});

test('Insert puts it where the cursor was, and one Ctrl+Z takes it back', async () => {
  await sidebar.getByRole('button', { name: 'Insertar' }).click();
  await sidebar.getByText('La fórmula está en B2.').waitFor();
  expect(await app.readCell('B2')).toBeCloseTo(46104 + 10.5 / 24, 6);
  expect(await app.readCell('B4')).toBeCloseTo(46105 + 11 / 24, 6);
  await app.clickCell('C9');
  await app.page.keyboard.press('ControlOrMeta+z');
  await app.cellBecomes('B2', null);
});

test('a taken cell is replaced only when asked; an answer without room says what to do', async () => {
  await app.typeInCell('B4', 'mío');
  await app.typeInCell('B2', 'ocupada');
  await sidebar.getByRole('button', { name: 'Insertar' }).click();
  await sidebar.getByText('B2 ya contiene algo.').waitFor();
  expect(await app.readCell('B2')).toBe('ocupada');
  await sidebar.getByRole('button', { name: 'Reemplazarlo' }).click();
  await sidebar.getByText('necesita celdas libres').waitFor();
});

describe('in a workbook with names', () => {
  let named: FrameLocator;

  beforeAll(async () => {
    await session.closeAll();
    ({ sidebar: named } = await openNorte(session, 'settings'));
    await named.getByRole('navigation').getByText('Fórmulas').click();
  });

  test.each([
    ['comisiones', 'SHARED_BONUS'],
    ['cumplimiento', 'SLA_COMPLIANCE'],
    ['capacidad', 'FOLLOWUP_CAPACITY'],
    ['fecha límite', 'SLA_DEADLINE'],
    ['ans', 'SLA_STATUS'],
  ])('%s finds %s among few', async (search, name) => {
    await named.getByLabel('Buscar').fill(search);
    await named.locator('.choices').getByText(name, { exact: true }).waitFor();
    expect(await named.locator('.choices code').count()).toBeLessThan(7);
  });

  test('the names that exist are filled in and offered, and a grouped number is a number', async () => {
    await named.getByLabel('Buscar').fill('fecha límite');
    await named.locator('.choices').getByText('SLA_DEADLINE', { exact: true }).click();
    const calendar = named.getByLabel('calendar (opcional)', { exact: true });
    expect(await calendar.inputValue()).toBe('Calendar');
    const offered = await calendar.evaluate((field) =>
      [...((field as HTMLInputElement).list?.options ?? [])].map(({ value }) => value),
    );
    expect(offered).toEqual(expect.arrayContaining(['As_of', 'Calendar', 'Holidays']));
    for (const typed of ['3,000,000', '3.000.000', '3 000 000']) {
      await named.getByLabel('hours', { exact: true }).fill(typed);
      expect(await named.locator('.formula code').first().innerText()).toContain(' 3000000, Calendar');
    }
  });
});
