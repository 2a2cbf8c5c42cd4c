// What people see of Acuerdo, photographed in the real page with the sample leads in it.
import path from 'node:path';
import type { Browser } from 'playwright-core';
import type { Language } from '../../../src/texts/language';
import { menuTexts } from '../../../src/texts/menu';
import { sidebarTexts } from '../../../src/texts/sidebar';
import { workbookTexts } from '../../../src/texts/workbook';
import { NOW } from '../../support/shelf';
import { openApp } from '../support/app';
import type { App } from '../support/app';

/** The sheets shown, each with the page of the sidebar that goes with it. */
const SCENES = [
  ['dashboard', 'pageToday'],
  ['leads', 'importLeads'],
  ['goals', 'build'],
  ['agreement', 'pageSign'],
] as const;

/** That of the workbook: the person sits where the agreement is made. */
const ZONE = 'America/Mexico_City';

const VIEW = { width: 1280, height: 800 };

/** What the workbook of a language is called at the server. */
export function sampleName(language: Language): string {
  return `sample-${language}`;
}

/** Writes `es-1-dashboard.png` and its kin. */
export async function photograph(browser: Browser, address: string, language: Language, folder: string): Promise<void> {
  const app = await openApp(browser, {
    address,
    workbook: sampleName(language),
    now: NOW,
    ownZone: ZONE,
    viewport: VIEW,
  });
  for (const [index, [sheet, page]] of SCENES.entries()) {
    await showSheet(app, workbookTexts(language)[`${sheet}.name`]);
    await showSidebar(app, language, page);
    await app.page.waitForTimeout(800);
    await app.page.screenshot({ path: path.join(folder, `${language}-${index + 1}-${sheet}.png`) });
  }
  await app.close();
}

async function showSheet(app: App, name: string): Promise<void> {
  await app.page.locator('.o-sheet').getByText(name, { exact: true }).click();
}

async function showSidebar(app: App, language: Language, page: (typeof SCENES)[number][1]): Promise<void> {
  const sidebar = app.sidebarFrame();
  const texts = menuTexts(language);
  if (!(await app.page.locator('#sidebar iframe').isVisible())) await app.clickMenu(texts.product, texts.sidebar);
  await sidebar.locator(`nav [data-title="${sidebarTexts(language)[page]}"]`).click();
}
