// The local workbook in a real browser, driven as a person would: by mouse and keyboard.
import type { Browser, BrowserContext, FrameLocator, Page } from 'playwright-core';

export interface AppOptions {
  /** `http://127.0.0.1:41234/` */
  address: string;
  viewport?: { width: number; height: number };
  /** Of a new workbook, `es_MX`. */
  locale?: string;
  timeZone?: string;
  /** Of the person; left out: that of the machine. */
  ownZone?: string;
  /** A fixed clock, as ISO text. */
  now?: string;
  /** The workbook's name, to open the one that another page has; left out: a new one. */
  workbook?: string;
}

export interface App {
  page: Page;
  /** Clicks the cell, types, and presses Enter. */
  typeInCell(a1: string, text: string): Promise<void>;
  /** What the engine calculated in a cell, of the sheet shown unless one is named. */
  readCell(a1: string, sheet?: string): Promise<unknown>;
  /** Waits until a cell of the sheet on screen holds a value: keys are answered when the page next draws. */
  cellBecomes(a1: string, value: unknown): Promise<void>;
  clickCell(a1: string): Promise<void>;
  /** Rests the mouse on a cell. */
  hoverCell(a1: string): Promise<void>;
  /** Opens a menu of the top bar and clicks an entry. */
  clickMenu(menu: string, entry: string): Promise<void>;
  openMenu(menu: string): Promise<void>;
  sidebarFrame(): FrameLocator;
  /** Waits until everything changed so far is kept. */
  saved(): Promise<void>;
  reload(): Promise<void>;
  /** Closes the page; throws when it reported an error or asked for anything outside the server. */
  close(): Promise<void>;
}

/** Opens the page in a browser profile of its own and waits until the workbook is ready. */
export async function openApp(browser: Browser, options: AppOptions): Promise<App> {
  const context = await browser.newContext({
    viewport: options.viewport ?? { width: 1280, height: 800 },
    ...(options.ownZone && { timezoneId: options.ownZone }),
  });
  const page = await context.newPage();
  const problems = watch(context, page, options.address);
  await page.goto(options.address + queryOf(options));
  await ready(page);

  async function clickCell(a1: string): Promise<void> {
    await scrollTo(page, a1);
    const { x, y } = await centreOf(page, a1);
    await page.mouse.click(x, y);
  }

  async function openMenu(menu: string): Promise<void> {
    await page.locator('.o-topbar-menu').getByText(menu, { exact: true }).click();
  }

  return {
    page,
    clickCell,
    openMenu,
    async typeInCell(a1, text) {
      await clickCell(a1);
      await drawn(page);
      await page.keyboard.type(text, { delay: 5 });
      await page.keyboard.press('Enter');
      await drawn(page);
    },
    readCell: (a1, sheet) => readCell(page, a1, sheet),
    async cellBecomes(a1, value) {
      const end = Date.now() + 10_000;
      while ((await readCell(page, a1, undefined)) !== value) {
        if (Date.now() > end) throw new Error(`${a1} does not become ${String(value)}`);
        await drawn(page);
      }
    },
    async hoverCell(a1) {
      await scrollTo(page, a1);
      const { x, y } = await centreOf(page, a1);
      await page.mouse.move(x - 4, y);
      await page.mouse.move(x, y, { steps: 3 });
    },
    async clickMenu(menu, entry) {
      await openMenu(menu);
      await page.locator('.o-menu').getByText(entry, { exact: true }).click();
    },
    sidebarFrame: () => page.frameLocator('#sidebar iframe'),
    saved: () => page.locator('#save-state[data-state=saved]').waitFor(),
    async reload() {
      await page.reload();
      await ready(page);
    },
    async close() {
      await context.close();
      if (problems.length > 0) throw new Error(problems.join('\n'));
    },
  };
}

function queryOf({ locale, timeZone, now, workbook }: AppOptions): string {
  const given = Object.entries({ locale, timeZone, now, workbook }).flatMap(([name, value]) =>
    value ? [[name, value]] : [],
  );
  return given.length > 0 ? `?${new URLSearchParams(given)}` : '';
}

async function ready(page: Page): Promise<void> {
  await page.locator('body[data-ready]').waitFor({ state: 'attached', timeout: 90_000 });
}

/** What no page of ours may do; texts that the page makes itself (data:, blob:, about:) never leave the browser. */
function watch(context: BrowserContext, page: Page, address: string): string[] {
  const problems: string[] = [];
  page.on('pageerror', (error) => problems.push(`page error: ${error.message}`));
  page.on('console', (message) => message.type() === 'error' && problems.push(`console: ${message.text()}`));
  context.on('request', (request) => {
    const url = request.url();
    if (!url.startsWith(address) && !/^(data|blob|about):/.test(url)) problems.push(`request outside: ${url}`);
  });
  return problems;
}

/** Until what the last click or key changed is drawn: nobody types sooner, and a slow machine would mix the two. */
function drawn(page: Page): Promise<unknown> {
  return page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))));
}

/** Brings a cell into view; where it stands is known once the grid is drawn there. */
async function scrollTo(page: Page, a1: string): Promise<void> {
  await page.evaluate(({ col, row }) => window.acuerdoHost?.model.selection.selectCell(col, row), positionOf(a1));
  await drawn(page);
}

async function centreOf(page: Page, a1: string): Promise<{ x: number; y: number }> {
  const rect = await page.evaluate(({ col, row }) => {
    const { model } = window.acuerdoHost ?? {};
    if (!model) throw new Error('The workbook is not open');
    return model.getters.getVisibleRect({ left: col, right: col, top: row, bottom: row });
  }, positionOf(a1));
  const grid = await page.locator('.o-grid').boundingBox();
  if (!grid) throw new Error('The grid is not shown');
  return { x: grid.x + rect.x + rect.width / 2, y: grid.y + rect.y + rect.height / 2 };
}

function readCell(page: Page, a1: string, sheet: string | undefined): Promise<unknown> {
  return page.evaluate(
    ({ position, name }) => {
      const { getters } = window.acuerdoHost?.model ?? {};
      if (!getters) throw new Error('The workbook is not open');
      const sheetId = name === undefined ? getters.getActiveSheetId() : getters.getSheetIdByName(name);
      if (sheetId === undefined) throw new Error(`No sheet "${name}"`);
      return getters.getEvaluatedCell({ sheetId, ...position }).value;
    },
    { position: positionOf(a1), name: sheet },
  );
}

function positionOf(a1: string): { col: number; row: number } {
  const [, letters = '', digits = ''] = /^([A-Z]+)(\d+)$/.exec(a1) ?? [];
  if (!digits) throw new Error(`Not a cell: "${a1}"`);
  const col = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
  return { col, row: Number(digits) - 1 };
}
