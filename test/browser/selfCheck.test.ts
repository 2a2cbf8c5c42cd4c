// Check this spreadsheet in the real browser, in Spanish: the report is read, copied and closed by keyboard.
import type { Frame } from 'playwright-core';
import { nameless, overflowing, tour, violations } from './support/accessibility';
import type { App } from './support/app';
import { startSession } from './support/session';

const session = startSession();
let app: App;

beforeAll(async () => {
  app = await session.open({ locale: 'es_MX', timeZone: 'America/Mexico_City' });
  await app.typeInCell('B2', 'mío');
});

async function openReport(): Promise<Frame> {
  await app.clickMenu('Acuerdo', 'Revisar esta hoja de cálculo');
  await app.page.getByRole('dialog', { name: 'Revisar esta hoja de cálculo' }).waitFor();
  const handle = await app.page.locator('dialog iframe').elementHandle();
  const frame = await handle?.contentFrame();
  if (!frame) throw new Error('The report is not shown');
  await frame.getByRole('heading', { level: 1 }).waitFor();
  return frame;
}

test('the menu shows the report in Spanish, whole, named and reachable by keyboard', async () => {
  const frame = await openReport();
  expect(await frame.getByRole('heading', { level: 1 }).innerText()).toMatch(/^Todo está bien: las \d+ cosas/);
  expect(await frame.locator('main').getAttribute('lang')).toBe('es');
  expect(await overflowing(frame)).toEqual([]);
  expect(await nameless(frame)).toEqual([]);
  expect(await violations(frame)).toEqual([]);
  expect(await tour(app.page, frame, 'Tab')).toEqual({ missed: [], unmarked: [], covered: [] });
});

test('copying opens the report as text, selects it and says so', async () => {
  const frame = app.page.frames().at(-1);
  await frame?.getByRole('button', { name: 'Copiar el informe' }).focus();
  await app.page.keyboard.press('Enter');
  await frame?.getByRole('status').getByText('Copiado').waitFor();
  const selected = await frame?.evaluate(() => {
    const area = document.querySelector('textarea');
    return area?.value.slice(area.selectionStart, area.selectionEnd);
  });
  expect(selected).toMatch(/^Acuerdo\nConfiguración regional es_MX, zona horaria America\/Mexico_City/);
  expect(selected?.match(/^✓/gm)?.length).toBeGreaterThan(20);
});

test('Escape closes it, from inside the report too; the sheet is as it was', async () => {
  const dialog = app.page.getByRole('dialog', { name: 'Revisar esta hoja de cálculo' });
  await app.page.keyboard.press('Escape');
  await dialog.waitFor({ state: 'detached' });
  await openReport();
  await app.page.keyboard.press('Escape');
  await dialog.waitFor({ state: 'detached' });
  const frame = await openReport();
  await frame.getByRole('button', { name: 'Cerrar' }).focus();
  await app.page.keyboard.press('Enter');
  await dialog.waitFor({ state: 'detached' });
  expect(await app.readCell('B2')).toBe('mío');
  expect(await app.page.locator('.o-sheet').count()).toBe(1);
});
