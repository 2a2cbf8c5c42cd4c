// npm run assets: the pictures of a Marketplace listing, in build/assets/, and those of README.md, in .readme/.
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Browser } from 'playwright-core';
import { LANGUAGES } from '../../../src/texts/language';
import type { Language } from '../../../src/texts/language';
import { sampleWorkbook } from '../../xlsx/sampleWorkbook';
import { launchBrowser } from '../support/browser';
import { newFolder, startServer } from '../support/server';
import { bannerPage, iconPage } from './drawings';
import { photographDocument, photographWorkbook, signedDocument } from './readme';
import { photograph, sampleName } from './screenshots';

const FOLDER = path.join('build', 'assets');
const README = '.readme';
const SIGNED = 'signed';
const ICONS = [32, 48, 96, 128];

void draw();

async function draw(): Promise<void> {
  mkdirSync(FOLDER, { recursive: true });
  const workbooks = newFolder();
  for (const language of LANGUAGES) keep(workbooks, language);
  const signed = sampleWorkbook('es', { company: 'Horizonte' });
  const agreement = signedDocument(signed);
  writeFileSync(path.join(workbooks, `${SIGNED}.json`), JSON.stringify(signed.save()));
  const [server, browser] = await Promise.all([startServer(workbooks), launchBrowser()]);
  try {
    for (const size of ICONS) await shoot(browser, iconPage(size), `icon-${size}.png`, size, size);
    await shoot(browser, bannerPage(), 'banner.png', 220, 140);
    for (const language of LANGUAGES) await photograph(browser, server.address, language, FOLDER);
    await photographWorkbook(browser, server.address, SIGNED, README);
    await photographDocument(browser, agreement, README);
  } finally {
    await browser.close();
    await server.stop();
  }
  console.log(`The pictures are in ${FOLDER} and ${README}`);
}

/** The whole agreement with its sample leads, where the server finds it. */
function keep(workbooks: string, language: Language): void {
  writeFileSync(path.join(workbooks, `${sampleName(language)}.json`), JSON.stringify(sampleWorkbook(language).save()));
}

async function shoot(browser: Browser, html: string, name: string, width: number, height: number): Promise<void> {
  const page = await browser.newPage({ viewport: { width, height } });
  await page.setContent(html);
  await page.screenshot({ path: path.join(FOLDER, name), omitBackground: true });
  await page.close();
}
