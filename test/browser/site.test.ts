// The page that needs no server, opened from a file as by double click: nothing is asked of the network.
import { execFileSync } from 'node:child_process';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { launchBrowser } from './support/browser';

const ROOT = path.join(__dirname, '../..');
const addressOf = (file: string) => pathToFileURL(path.join(ROOT, 'build/site', file)).href;

interface Cell {
  col: number;
  row: number;
}

const A1: Cell = { col: 0, row: 0 };

let browser: Browser;
let context: BrowserContext;
let problems: string[];

jest.setTimeout(120_000);

beforeAll(async () => {
  execFileSync(process.execPath, ['build.mjs', '--site'], { cwd: ROOT });
  browser = await launchBrowser();
});
afterAll(() => browser.close());

beforeEach(async () => {
  problems = [];
  context = await browser.newContext({ viewport: { width: 1280, height: 800 }, offline: true, locale: 'pt-BR' });
  context.on('request', (request) => /^(file|data|blob|about):/.test(request.url()) || problems.push(request.url()));
  context.on('console', (message) => message.type() === 'error' && problems.push(message.text()));
  context.on('weberror', (error) => problems.push(error.error().message));
});
afterEach(async () => {
  await context.close();
  expect(problems).toEqual([]);
});

async function open(address: string): Promise<Page> {
  const page = await context.newPage();
  await page.goto(address);
  return page;
}

async function ready(page: Page): Promise<void> {
  await page.locator('body[data-ready]').waitFor({ state: 'attached' });
}

test('acuerdo.html greets in the reader’s language, and one click makes the example with its leads', async () => {
  const page = await open(addressOf('acuerdo.html'));
  await page.getByRole('button', { name: 'Exemplo em português' }).waitFor();
  await page.getByRole('button', { name: 'Ejemplo en español' }).click();
  await page.locator('.o-sheet.active').getByText('Tablero').waitFor({ timeout: 90_000 });
  await page.locator('#toasts .toast-box').first().waitFor({ state: 'detached' });
  const leads = await page.evaluate(() => {
    const { getters } = window.acuerdoHost?.model ?? {};
    const sheetId = getters?.getSheetIdByName('Tablero') ?? '';
    return getters?.getEvaluatedCell({ sheetId, col: 2, row: 5 }).value;
  });
  expect(Number(leads)).toBeGreaterThan(50);
});

test('the folder’s page keeps what is typed, and a second tab shows it as it is typed', async () => {
  const first = await open(addressOf('index.html'));
  await first.getByRole('button', { name: 'Planilha vazia' }).click();
  await ready(first);
  await type(first, '=LEADS_NEEDED(1000;100;0,5)');
  await shows(first, A1, 20);
  const second = await open(first.url());
  await ready(second);
  await shows(second, A1, 20);
  await click(second, 300, 300);
  const at = (await second.evaluate(() => window.acuerdoHost?.model.getters.getActivePosition())) ?? A1;
  await type(second, 'x');
  await shows(first, at, 'x');
  await first.locator('#save-state[data-state=saved]').waitFor();
  await first.reload();
  await ready(first);
  await shows(first, at, 'x');
});

/** And waits until the grid shows it: nobody types sooner. */
async function click(page: Page, x: number, y: number): Promise<void> {
  await page.mouse.click(x, y);
  await page.waitForTimeout(200);
}

async function type(page: Page, text: string): Promise<void> {
  await page.keyboard.type(text, { delay: 20 });
  await page.keyboard.press('Enter');
}

async function shows(page: Page, { col, row }: Cell, value: unknown): Promise<void> {
  await page.waitForFunction(
    (wanted) => {
      const { getters } = window.acuerdoHost?.model ?? {};
      return getters?.getEvaluatedCell({ sheetId: 'sheet1', ...wanted.cell }).value === wanted.value;
    },
    { cell: { col, row }, value },
    { polling: 50 }, // a tab behind another draws nothing
  );
}
