// The whole agreement with its sample leads, calculated by the local host, and the file its page offers to download.
import { writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import type { SavedWorkbook } from '../../src/host/saved';
import type { Workbook, WorkbookOptions } from '../../src/host/workbook';
import { BUILD_ORDER } from '../../src/template/sheetIds';
import { launchBrowser } from '../browser/support/browser';
import { newFolder, startServer } from '../browser/support/server';
import type { BuildSettings } from '../../src/template/settings';
import type { Language } from '../../src/texts/language';
import { buildSettings } from '../support/buildSettings';
import { LOCALES, NOW } from '../support/shelf';

/** Builds it without a window. */
export function sampleWorkbook(language: Language = 'en', changes: Partial<BuildSettings> = {}): Workbook {
  const door = createRequire(path.join(process.cwd(), 'build/'))('./workbook.cjs') as {
    openWorkbook(options: WorkbookOptions): Workbook; // the built door is what scripts open
  };
  const options = { timeZone: 'America/Mexico_City', locale: LOCALES[language], now: NOW };
  const workbook = door.openWorkbook({ dist: 'dist', ...options });
  for (const id of BUILD_ORDER) workbook.run('buildSheet', buildSettings(language, changes), id);
  workbook.run('finishBuild');
  workbook.run('addSampleLeads');
  return workbook;
}

/** Opens a workbook in the page and saves what *Download .xlsx* gives. */
export async function downloadFromPage(saved: SavedWorkbook, file: string): Promise<void> {
  const folder = newFolder();
  writeFileSync(path.join(folder, 'sample.json'), JSON.stringify(saved));
  const [server, browser] = await Promise.all([startServer(folder), launchBrowser()]);
  try {
    const page = await browser.newPage();
    await page.goto(`${server.address}?workbook=sample&now=${NOW}`);
    await page.locator('body[data-ready]').waitFor({ state: 'attached', timeout: 120_000 });
    await page.locator('.o-topbar-menu').getByText('File', { exact: true }).click();
    const [download] = await Promise.all([
      page.waitForEvent('download', { timeout: 120_000 }),
      page.locator('.o-menu').getByText('Download .xlsx', { exact: true }).click(),
    ]);
    await download.saveAs(file);
  } finally {
    await browser.close();
    await server.stop();
  }
}
