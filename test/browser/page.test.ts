// The page as people meet it: typing, keeping, downloading, notes, protections, menu and sidebar, in a real browser.
import { readFileSync } from 'node:fs';
import { strFromU8, unzipSync } from 'fflate';
import type { App } from './support/app';
import { startSession } from './support/session';

const session = startSession();
let app: App;

beforeEach(async () => {
  app = await session.open({ locale: 'en_US', timeZone: 'America/Mexico_City' });
});

afterEach(() => session.closeAll());

test('a formula typed by keyboard calculates, with comma or semicolon between arguments', async () => {
  await app.typeInCell('A1', '=SUM(1;2)');
  await app.typeInCell('A2', '=SUM(A1,4)');
  expect([await app.readCell('A1'), await app.readCell('A2')]).toEqual([3, 7]);
});

test('a percentage typed over a percentage is that percentage, with or without its sign', async () => {
  await app.typeInCell('J1', '50%');
  await app.typeInCell('J1', '60%');
  expect(await app.readCell('J1')).toBe(0.6);
  await app.typeInCell('J1', '70');
  expect(await app.readCell('J1')).toBe(0.7);
});

test('keys that come faster than the page draws replace what the cell held', async () => {
  await app.typeInCell('J2', '60%');
  await app.typeInCell('J3', 'antes');
  await app.page.evaluate(() => {
    const draw = window.requestAnimationFrame.bind(window);
    window.requestAnimationFrame = (callback) => draw(() => setTimeout(() => draw(callback), 300));
  });
  await app.typeInCell('J2', '70');
  await app.typeInCell('J3', 'luego');
  expect([await app.readCell('J2'), await app.readCell('J3')]).toEqual([0.7, 'luego']);
});

test('=LEADSCORE( typed by keyboard offers its help and spills one score per lead', async () => {
  await app.typeInCell('A1', 'yes');
  await app.typeInCell('B2', '2');
  await app.typeInCell('D1', '20');
  await app.typeInCell('D2', '5');
  await app.clickCell('F1');
  await app.page.keyboard.type('=LEADSC', { delay: 5 });
  await app.page.locator('.o-autocomplete-value-focus').getByText('LEADSCORE', { exact: true }).waitFor();
  await app.page.keyboard.type('ORE(', { delay: 5 });
  await app.page.locator('.o-formula-assistant').getByText('actions', { exact: true }).first().waitFor();
  await app.page.keyboard.type('A1:B2,D1:D2)', { delay: 5 });
  await app.page.keyboard.press('Enter');
  expect([await app.readCell('F1'), await app.readCell('F2')]).toEqual([20, 10]);
});

test('a mistake in a custom function says what is wrong when the mouse rests on the cell', async () => {
  await app.typeInCell('A1', '=LEADS_NEEDED(1000,100,2)');
  await app.hoverCell('A1');
  await expect(app.page.locator('.o-error-tooltip').innerText()).resolves.toContain('LEADS_NEEDED');
});

test('a reload keeps the workbook, and New workbook empties it after asking', async () => {
  await app.typeInCell('A1', '=LEADS_NEEDED(1000,100,0.5)');
  await app.saved();
  await app.reload();
  expect([await app.readCell('A1'), await app.readCell('A2')]).toEqual([20, 10]);

  await app.clickMenu('File', 'New workbook');
  await app.page.getByRole('button', { name: 'Cancel' }).click();
  expect(await app.readCell('A1')).toBe(20);

  await app.clickMenu('File', 'New workbook');
  await Promise.all([app.page.waitForEvent('load'), app.page.getByRole('button', { name: 'OK' }).click()]);
  await app.page.locator('body[data-ready]').waitFor({ state: 'attached' });
  expect(await app.readCell('A1')).toBeNull();
});

test('Download .xlsx gives an Excel file with the sheet in it', async () => {
  await app.typeInCell('A1', 'Leads');
  await app.typeInCell('A2', '42');
  const [download] = await Promise.all([app.page.waitForEvent('download'), app.clickMenu('File', 'Download .xlsx')]);
  expect(download.suggestedFilename()).toBe('Untitled workbook.xlsx');
  const files = unzipSync(readFileSync(await download.path()));
  const text = (name: string) => strFromU8(files[name] ?? new Uint8Array());
  expect(text('xl/workbook.xml')).toContain('name="Sheet1"');
  expect(text('xl/worksheets/sheet0.xml')).toMatch(/<v>42<\/v>/);
  expect(text('xl/sharedStrings.xml')).toContain('Leads');
});

test('a note shows when the mouse rests on its cell', async () => {
  await app.page.evaluate(() => {
    const zone = { left: 1, right: 1, top: 1, bottom: 1 };
    const attachment = { id: 'n1', kind: 'note', sheetId: 'sheet1', zone, data: { text: 'Hours\nof Mexico' } } as const;
    window.acuerdoHost?.document.write({ type: 'SET_ATTACHMENT', attachment });
    window.acuerdoHost?.document.flush();
  });
  await app.hoverCell('B2');
  expect(await app.page.locator('.cell-note').innerText()).toBe('Hours\nof Mexico');
});

test('an edit of cells protected with a warning asks first, and goes through on OK', async () => {
  await app.page.evaluate(() => {
    const zone = { left: 0, right: 1, top: 0, bottom: 0 };
    const data = { warningOnly: true };
    const attachment = { id: 'p1', kind: 'protection', sheetId: 'sheet1', zone, data } as const;
    window.acuerdoHost?.document.write({ type: 'SET_ATTACHMENT', attachment });
    window.acuerdoHost?.document.flush();
  });
  const asked = app.page.getByText('shouldn’t be changed accidentally');

  await app.typeInCell('B1', 'no');
  await asked.waitFor();
  await app.page.getByRole('button', { name: 'Cancel' }).click();
  expect(await app.readCell('B1')).toBeNull();

  await app.typeInCell('B1', 'yes');
  await asked.waitFor();
  await app.page.getByRole('button', { name: 'OK' }).click();
  expect(await app.readCell('B1')).toBe('yes');

  await app.typeInCell('C1', 'free');
  expect(await app.readCell('C1')).toBe('free');
});

test('the add-on menu opens its sidebar: sandboxed, 300 pixels wide, closed by its button', async () => {
  await app.clickMenu('Acuerdo', 'Open sidebar');
  const frame = app.page.locator('#sidebar iframe');
  await frame.waitFor();
  expect((await frame.boundingBox())?.width).toBe(300);
  expect(await frame.getAttribute('sandbox')).toBe(
    'allow-scripts allow-forms allow-modals allow-popups allow-downloads',
  );
  await app.sidebarFrame().locator('body *').first().waitFor({ state: 'attached' });
  await app.page.getByRole('button', { name: 'Close' }).click();
  expect(await frame.count()).toBe(0);
});

test('google.script.run answers the sidebar, refuses a Date, and reports what the server throws', async () => {
  await app.clickMenu('Acuerdo', 'Open sidebar');
  await app.page.locator('#sidebar iframe').waitFor();
  const frame = app.page.frames().find((candidate) => candidate !== app.page.mainFrame());
  const outcome = await frame?.evaluate(async () => {
    type Runner = Record<string, (...args: unknown[]) => Runner>;
    const { run } = Reflect.get(window, 'google').script as { run: Runner };
    const failure = await new Promise((resolve) => {
      run.withFailureHandler?.((error: unknown) => resolve(String(error)))['noSuchFunction']?.();
    });
    let refused = '';
    try {
      run['noSuchFunction']?.({ when: [new Date()] });
    } catch (error) {
      refused = String(error);
    }
    return { failure, refused };
  });
  expect(outcome).toEqual({
    failure: 'ScriptError: Script function not found: noSuchFunction',
    refused: 'TypeError: Failed due to illegal value in property: 0.when.0',
  });
});

test.each([
  { width: 1280, height: 800 },
  { width: 1920, height: 1080 },
])('nothing overflows the window at $width × $height, sidebar open', async (viewport) => {
  await app.page.setViewportSize(viewport);
  await app.clickMenu('Acuerdo', 'Open sidebar');
  await app.page.locator('#sidebar iframe').waitFor();
  const size = await app.page.evaluate(() => {
    const { scrollWidth, scrollHeight } = document.documentElement;
    const ends = ['#sheet .o-spreadsheet', '#sidebar iframe'].map((name) => {
      const { right, bottom } = document.querySelector(name)?.getBoundingClientRect() ?? { right: 0, bottom: 0 };
      return { right: Math.round(right), bottom: Math.round(bottom) };
    });
    return { scrollWidth, scrollHeight, ends };
  });
  const { width, height } = viewport;
  expect(size).toEqual({
    scrollWidth: width,
    scrollHeight: height,
    ends: [
      { right: width - 300, bottom: height },
      { right: width, bottom: height },
    ],
  });
});

test('a new workbook speaks the language and reads numbers as its locale does', async () => {
  const other = await session.open({ locale: 'pt_BR', timeZone: 'America/Sao_Paulo' });
  await other.typeInCell('A1', '2,5');
  await other.typeInCell('A2', '=SUM(A1;1,5)');
  expect(await other.readCell('A2')).toBe(4);
  expect(await other.page.locator('.o-topbar-menu').first().innerText()).toBe('Arquivo');
  expect(await other.page.locator('#workbook-locale').innerText()).toBe('pt_BR · America/Sao Paulo');
});

test('the locale and the time zone of a workbook can be changed, and its values stay', async () => {
  await app.typeInCell('A1', '2.5');
  await app.clickMenu('File', 'Spreadsheet settings');
  await app.page.locator('select[name=locale]').selectOption('es_ES');
  await app.page.locator('select[name=timeZone]').selectOption('Europe/Madrid');
  await Promise.all([app.page.waitForEvent('load'), app.page.getByRole('button', { name: 'OK' }).click()]);
  await app.page.locator('body[data-ready]').waitFor({ state: 'attached' });
  await app.typeInCell('A2', '=SUM(A1;0,5)');
  expect(await app.readCell('A2')).toBe(3);
  expect(await app.page.locator('#workbook-locale').innerText()).toBe('es_ES · Europe/Madrid');
});
