// One workbook open in several pages: by two people in two browsers, in two tabs, through what goes wrong between them.
import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import type { Browser } from 'playwright-core';
import { openApp } from './support/app';
import type { App } from './support/app';
import { launchBrowser } from './support/browser';
import { buildOnly } from './support/buildOnly';
import { newFolder, startServer } from './support/server';
import type { LocalServer } from './support/server';
import { readWorkbook } from './support/sheets';
import { openSidebar } from './support/sidebar';

const folder = newFolder();
const SHEET = 'Sheet1';
let server: LocalServer;
let browser: Browser;
let ana: App;
let luis: App;

jest.setTimeout(120_000);

beforeAll(async () => {
  [server, browser] = await Promise.all([startServer(folder), launchBrowser()]);
  ana = await open();
  luis = await open(workbook());
});

afterAll(async () => {
  await browser.close(); // and not each page first: they report that the server was away
  await server.stop();
});

test('two people typing at once see each other’s cells, and none is lost', async () => {
  const rows = [1, 2, 3, 4, 5, 6];
  await Promise.all([typeColumn(ana, 'A', rows), typeColumn(luis, 'C', rows)]);
  await ana.typeInCell('E1', '=SUM(A1:C6)');
  for (const app of [ana, luis]) await shows(app, 'E1', 42);
});

test('both see what a custom function makes of a cell that the other types', async () => {
  await ana.typeInCell('G1', '=LEADS_NEEDED(H1,100,0.5)');
  await luis.typeInCell('H1', '1000');
  for (const app of [ana, luis]) {
    await shows(app, 'G1', 20);
    await shows(app, 'G2', 10);
  }
});

test('rows that one inserts while the other’s cells are on their way move those cells too', async () => {
  await ana.typeInCell('J20', 'below');
  await shows(luis, 'J20', 'below');
  await Promise.all([write(ana, 20, 9, 'written'), insertRow(luis, 10)]);
  for (const app of [ana, luis]) {
    await shows(app, 'J21', 'below');
    await shows(app, 'J22', 'written');
  }
});

test('undo takes back one’s own step and leaves the other’s', async () => {
  await ana.typeInCell('L1', 'of Ana');
  await luis.typeInCell('L2', 'of Luis');
  await shows(ana, 'L2', 'of Luis');
  await ana.page.keyboard.press('ControlOrMeta+Z');
  await shows(luis, 'L1', null);
  for (const app of [ana, luis]) await shows(app, 'L2', 'of Luis');
});

test('what a script writes is everybody’s, those who type meanwhile and those who come late', async () => {
  const built = openSidebar(ana).then((sidebar) => buildOnly(ana, sidebar, ['Ajustes']));
  await luis.typeInCell('N1', 'typed while it builds');
  await built;
  await ana.saved();
  const carla = await open(workbook());
  await shows(carla, 'N1', 'typed while it builds', SHEET);
  const [first, ...others] = await Promise.all([ana, luis, carla].map(sheetsOf));
  expect(first).toHaveLength(2);
  for (const other of others) expect(other).toEqual(first);
  await carla.close();
});

test('what is typed while the server is down is kept when it is back, by whoever typed it', async () => {
  await server.stop();
  await ana.page.locator('#save-state[data-state=offline]').waitFor();
  await write(ana, 30, 0, 'Ana, alone');
  await write(luis, 30, 1, 'Luis, alone');
  await ana.page.locator('#save-state[data-state=notSaved]').waitFor();
  expect(await asksBeforeLeaving(ana)).toBe(true);
  server = await startServer(folder, Number(new URL(server.address).port));
  for (const app of [ana, luis]) {
    await shows(app, 'A31', 'Ana, alone', SHEET);
    await shows(app, 'B31', 'Luis, alone', SHEET);
    await app.saved();
    expect(await asksBeforeLeaving(app)).toBe(false);
  }
});

test('a workbook opened again has everything, and its history is put away', async () => {
  await luis.page.context().close();
  // Until the server has noticed that Luis is gone, somebody else might still undo.
  const before = changes();
  for (let tries = 0; tries < 10 && changes() >= before; tries += 1) {
    await ana.reload();
    await ana.page.waitForTimeout(500);
  }
  expect(changes()).toBeLessThan(before);
  await shows(ana, 'B31', 'Luis, alone', SHEET);
  luis = await open(workbook());
  expect(await sheetsOf(luis)).toEqual(await sheetsOf(ana));
});

test('another locale for one is another locale for all', async () => {
  const reloaded = luis.page.waitForEvent('load');
  await ana.clickMenu('Archivo', 'Configuración del libro');
  await ana.page.locator('select[name=locale]').selectOption('pt_BR');
  await ana.page.getByRole('button', { name: 'Aceptar' }).click();
  await reloaded;
  for (const app of [ana, luis]) await app.page.locator('#workbook-locale').getByText('pt_BR').waitFor();
});

/** Whether the browser would ask whoever closes the page. */
function asksBeforeLeaving(app: App): Promise<boolean> {
  return app.page.evaluate(() => !dispatchEvent(new Event('beforeunload', { cancelable: true })));
}

/** Opens a new workbook, or one that another page has. */
function open(name?: string): Promise<App> {
  const { address } = server;
  const options = { address, locale: 'es_MX', timeZone: 'America/Mexico_City', now: '2026-11-23T18:00:00Z' };
  return openApp(browser, { ...options, ...(name !== undefined && { workbook: name }) });
}

function workbook(): string {
  return new URL(ana.page.url()).searchParams.get('workbook') ?? '';
}

async function typeColumn(app: App, column: string, rows: readonly number[]): Promise<void> {
  for (const row of rows) await app.typeInCell(`${column}${row}`, String(row));
}

/** Waits until a cell has a value in a page. */
async function shows(app: App, a1: string, value: unknown, sheet?: string): Promise<void> {
  for (let tries = 0; (await app.readCell(a1, sheet)) !== value; tries += 1) {
    if (tries > 500) throw new Error(`${a1} does not show ${value}`);
    await app.page.waitForTimeout(20);
  }
}

/** What a script writes, at once. */
function write(app: App, row: number, col: number, content: string): Promise<void> {
  return app.page.evaluate(
    (cell) => {
      const { document: workbook, model } = window.acuerdoHost ?? {};
      workbook?.writeCells(model?.getters.getSheetIdByName(cell.sheet) ?? '', [cell]);
      workbook?.flush();
    },
    { sheet: SHEET, row, col, content },
  );
}

function insertRow(app: App, base: number): Promise<void> {
  return app.page.evaluate((before) => {
    const { model } = window.acuerdoHost ?? {};
    const [sheetId = '', sheetName = ''] = [model?.getters.getActiveSheetId(), model?.getters.getActiveSheet().name];
    const row = { sheetId, sheetName, dimension: 'ROW', base: before, quantity: 1, position: 'before' } as const;
    model?.dispatch('ADD_COLUMNS_ROWS', row);
  }, base);
}

async function sheetsOf(app: App): Promise<unknown> {
  const saved = await readWorkbook(app);
  return saved.workbook.sheets;
}

/** How many changes lie beside the workbook on disk. */
function changes(): number {
  const files = readdirSync(folder).filter((file) => file.endsWith('.jsonl'));
  return files.flatMap((file) => readFileSync(path.join(folder, file), 'utf8').split('\n').filter(Boolean)).length;
}
