// The main job from a blank page to a board's figures, in one browser, each test going on where the last one ended.
import type { FrameLocator, Locator } from 'playwright-core';
import { BUILD_ORDER } from '../../src/template/sheetIds';
import { workbookTexts } from '../../src/texts/workbook';
import type { App } from './support/app';
import { CAFE, MONTERREY } from './support/cafe';
import { csvFile, windows1252 } from './support/csv';
import { exported, leadsOfQuarter } from './support/leadsFile';
import { startSession } from './support/session';
import { countFormulasUnder, readSheet, readWorkbook, recordsUnder } from './support/sheets';
import { build, chooseFile, clickBuild, importAll, openSidebar, outcomes, watchProgress } from './support/sidebar';

const SHEETS = BUILD_ORDER.map((id) => workbookTexts('es')[`${id}.name`]);
const LEADS = leadsOfQuarter();

const session = startSession();
let app: App;
let sidebar: FrameLocator;

beforeAll(async () => {
  app = await session.open(MONTERREY);
});

test('actions and =LEADSCORE( typed by keyboard, its help in view, spill a score per lead', async () => {
  await typeRow('A1', ['Sí', '2']);
  await typeRow('A2', ['', '1']);
  await typeRow('A3', ['Sí', '31/12/2025']);
  await typeRow('D1', ['20']);
  await typeRow('D2', ['5']);
  await app.clickCell('F1');
  await app.page.keyboard.type('=LEADS', { delay: 5 });
  await app.page.locator('.o-autocomplete-value').getByText('LEADSCORE', { exact: true }).waitFor();
  await app.page.keyboard.type('CORE(', { delay: 5 });
  expect(await app.page.locator('.o-formula-assistant').innerText()).toMatch(/LEADSCORE.*actions.*rules/s);
  await app.page.keyboard.type('A1:B3,D1:D2)', { delay: 5 });
  await app.page.keyboard.press('Enter');
  const scores = await Promise.all(['F1', 'F2', 'F3'].map((cell) => app.readCell(cell)));
  expect(scores).toEqual([30, 5, 25]);
});

test('the sidebar builds the workbook in Spanish, one sheet after another', async () => {
  sidebar = await openSidebar(app);
  const progress = await watchProgress(app);
  await build(app, sidebar, CAFE);
  expect(await progress()).toEqual([
    ...SHEETS.map((name, index) => `Hoja ${index + 1} de ${SHEETS.length}: ${name}…`),
    'Calculando…',
  ]);
  expect(await outcomes(sidebar)).toEqual(SHEETS.map((name) => `${name}: creada`));
  expect(await inView(sidebar.getByText('El libro está listo'))).toBe(true);
});

test('the Dashboard shows the shared goal and says that there are no leads yet', async () => {
  const dashboard = await readSheet(app, 'Tablero');
  expect(dashboard[1]?.[1]).toBe('Tablero · Café Ñandú');
  expect(dashboard[6]?.[1]).toBe('0% de 900,000');
  expect(dashboard.flat()).toContain('✓ Nadie espera más de lo prometido');
  expect(dashboard.flat().filter((value) => /^#[A-Z]/.test(String(value)))).toEqual([]);
  // A chart is drawn once it comes into view.
  await app.clickCell('B47');
  await app.page.locator('.o-figure canvas').first().waitFor();
});

test('building a second time leaves every sheet as it is and doubles nothing', async () => {
  const before = await readWorkbook(app);
  await clickBuild(sidebar);
  expect(await outcomes(sidebar)).toEqual(SHEETS.map((name) => `${name}: sin cambios`));
  expect(await sidebar.getByRole('button', { name: 'Armar o reparar' }).count()).toBe(1);
  expect(await readWorkbook(app)).toEqual(before);
});

test('a Windows-1252 file with semicolons is understood, shown, imported and reported', async () => {
  await chooseFile(app, sidebar, csvFile('prospectos de CRM.csv', windows1252(exported(LEADS))));
  const facts = await sidebar.locator('main:visible').innerText();
  expect(facts).toContain('Windows-1252 (Latin-1)');
  expect(await sidebar.getByLabel('Entre columnas').inputValue()).toBe(';');
  expect(await sidebar.getByLabel('Creado').first().locator('option:checked').innerText()).toBe('Fecha de creación');
  expect(await sidebar.getByLabel('Creado').last().locator('option:checked').innerText()).toBe('día/mes/año');
  expect(await sidebar.locator('.card').innerText()).toMatch(/José Ñáñez 1[\s\S]*1 oct 2025, 5:30/);
  expect(facts).toContain('Filas que no se pueden guardar: 1');

  const progress = await watchProgress(app);
  expect(await importAll(sidebar)).toMatchObject({ Agregados: '36', Actualizados: '0', Rechazados: '1' });
  expect(await progress()).toEqual(['0 de 36 prospectos', '36 de 36 prospectos']);
  expect(await sidebar.locator('.rejected').innerText()).toBe('Fila 38 «antier» en Fecha de creación no es una fecha');
});

test('Prospectos holds every text as the file has it, formulas inert, dates as dates', async () => {
  const rows = recordsUnder(await readSheet(app, 'Prospectos'), 'Nombre');
  expect(rows.map((row) => [row['ID'], row['Nombre'], row['Empresa'], row['Origen']])).toEqual(
    LEADS.map(({ id, name, company, source }) => [id, name, company, source]),
  );
  expect(rows[0]?.['Creado']).toBeCloseTo(45931 + 17.5 / 24, 6);
  expect(rows[0]?.['Valor']).toBe(12500.5);
  expect(rows[0]?.['Etapa']).toBe('Cliente');
  expect(await countFormulasUnder(app, 'Prospectos')).toBe(0);
});

test('the Dashboard counts leads and customers by source, the Reports what they brought', async () => {
  expect(await bySource()).toEqual(expectedBySource());
  expect(await app.readCell('C6', 'Tablero')).toBe(LEADS.length);
});

test('both sides sign, and a commitment changed afterwards is told of wherever the agreement shows', async () => {
  await sidebar.getByRole('navigation').getByText('Firmar').click();
  for (const [side, name] of [
    ['Marketing', 'Ana'],
    ['Ventas', 'Luis'],
  ] as const) {
    await sidebar.getByLabel('Por', { exact: true }).selectOption(side);
    await sidebar.locator('main:visible').getByLabel('Nombre', { exact: true }).fill(name);
    await sidebar.getByLabel('Leí los compromisos y los acepto por mi lado.').check();
    await sidebar.locator('main:visible').getByRole('button', { name: 'Firmar' }).click();
    await sidebar.getByText(side === 'Marketing' ? 'le falta la firma de: Ventas' : 'está en vigor').waitFor();
  }
  expect((await readSheet(app, 'Acuerdo'))[8]?.[1]).toBe('✓ La versión 1 está firmada por ambos lados.');

  await app.page.locator('.o-sheet').getByText('Metas', { exact: true }).click();
  await app.typeInCell('C6', '950,000');
  await sidebar.getByRole('navigation').getByText('Hoy').click();
  await sidebar
    .locator('main:visible')
    .getByText(/^Cambió después de firmarse: .*Llegar a la meta compartida/)
    .waitFor();
  await sidebar.getByRole('navigation').getByText('Firmar').click();
  await sidebar.getByText('Estos compromisos cambiaron después de firmarse.').waitFor();
  await sidebar.getByText('Llegar a la meta compartida: 900,000 → 950,000').waitFor();
  expect((await readSheet(app, 'Acuerdo'))[9]?.[1]).toMatch(/^✗ Cambió después de firmarse: .*Llegar a la meta/);
  expect(await app.readCell('B4', 'Tablero')).toMatch(/^✗ .*versión 1/);
});

test('a reload brings everything back as it was', async () => {
  const before = { workbook: await readWorkbook(app), dashboard: await readSheet(app, 'Tablero') };
  await app.saved();
  await app.reload();
  expect(await readSheet(app, 'Tablero')).toEqual(before.dashboard);
  expect(await readWorkbook(app)).toEqual(before.workbook);
  expect(await bySource()).toEqual(expectedBySource());
});

async function typeRow(a1: string, texts: readonly string[]): Promise<void> {
  await app.clickCell(a1);
  for (const text of texts) {
    await app.page.keyboard.type(text, { delay: 5 });
    await app.page.keyboard.press('Tab');
  }
}

/** Whether all of it can be seen without scrolling. */
function inView(part: Locator): Promise<boolean> {
  return part.evaluate((node) => {
    const { top, bottom } = node.getBoundingClientRect();
    return top >= 0 && bottom <= innerHeight;
  });
}

interface SourceLine {
  source: unknown;
  leads: unknown;
  customers: unknown;
  qualified: unknown;
  value: unknown;
}

/** Leads and customers as the Dashboard counts them, what they brought as the Reports do. */
async function bySource(): Promise<SourceLine[]> {
  const [dashboard, reports] = [await readSheet(app, 'Tablero'), await readSheet(app, 'Reportes')];
  const under = (rows: typeof dashboard, title: string) =>
    recordsUnder(rows.slice(rows.findIndex((row) => row[1] === title) + 1), 'Origen', 1);
  const revenue = under(reports, workbookTexts('es')['reports.historyTitle']);
  return under(dashboard, 'Por origen').map((line, index) => ({
    source: line['Origen'],
    leads: line['Prospectos'],
    customers: line['Se hicieron clientes'],
    qualified: line['Calificados'],
    value: revenue.find((row) => row['Origen'] === (index === 0 ? 'Todos' : line['Origen']))?.['Ingresos'],
  }));
}

/** Worked out from the file alone, most leads first. */
function expectedBySource(): SourceLine[] {
  const line = (source: string, leads: typeof LEADS): SourceLine => {
    const won = leads.filter(({ value }) => value !== '');
    // A lead that was won was qualified.
    const qualified = leads.filter((lead) => lead.asked || won.includes(lead)).length;
    return { source, leads: leads.length, customers: won.length, qualified, value: won.length * 12500.5 };
  };
  const sources = [...new Set(LEADS.map(({ source }) => source))];
  const lines = sources.map((source) =>
    line(
      source,
      LEADS.filter((lead) => lead.source === source),
    ),
  );
  return [
    line('Todos los que llegaron en el periodo', LEADS),
    ...lines.sort((a, b) => Number(b.leads) - Number(a.leads)),
  ];
}
