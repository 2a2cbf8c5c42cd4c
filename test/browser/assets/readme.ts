// The pictures of README.md: what people see of a workbook built in Spanish, and the agreement as a document.
import path from 'node:path';
import type { Browser, FrameLocator } from 'playwright-core';
import type { Agreement } from '../../../src/gas/forms/sign';
import type { Workbook } from '../../../src/host/workbook';
import type { SheetId } from '../../../src/template/sheetIds';
import { sidebarTexts } from '../../../src/texts/sidebar';
import { workbookTexts } from '../../../src/texts/workbook';
import { NOW } from '../../support/shelf';
import { openApp, type App } from '../support/app';
import { csvFile } from '../support/csv';
import { chooseFile } from '../support/sidebar';

const WIDTH = 1280;
const [TALL, WIDE] = [1300, 900];

/** That of the workbook: the person sits where the agreement is made. */
const ZONE = 'America/Mexico_City';

/** Sheets with the row that stands below their heading. */
const SHEETS: readonly (readonly [picture: string, sheet: SheetId, row: number, height: number])[] = [
  ['tablero', 'dashboard', 1, TALL],
  ['acuerdo', 'agreement', 43, WIDE],
  ['diagnostico', 'diagnosis', 1, WIDE],
];

/** Parts of the document, by the heading each begins with. */
const PARTS = [
  ['documento', '5 · Compromisos'],
  ['firmas', '7 · Firmas'],
] as const;
const PART = { width: 660, height: 470 };

/** Signs for both sides; answers the document as it was in between. */
export function signedDocument(workbook: Workbook): string {
  sign(workbook, 0, 'Ana Ruiz');
  workbook.run('showAgreement', 'es');
  const shown = workbook.events.at(-1);
  sign(workbook, 1, 'Luis Mora');
  return shown?.kind === 'dialog' ? shown.html : '';
}

function sign(workbook: Workbook, side: number, name: string): void {
  const { value } = workbook.run('readAgreement') as { value: Agreement }; // what the call answers
  const { sides, fingerprint } = value;
  workbook.run('signAgreement', { side: sides[side], name, role: 'Líder', fingerprint });
}

/** Writes the pictures of the workbook that the server has under a name. */
export async function photographWorkbook(
  browser: Browser,
  address: string,
  name: string,
  folder: string,
): Promise<void> {
  const viewport = { width: WIDTH, height: TALL };
  const app = await openApp(browser, { address, workbook: name, now: NOW, ownZone: ZONE, viewport });
  await app.saved();
  for (const [picture, sheet, row, height] of SHEETS) {
    await app.page.setViewportSize({ width: WIDTH, height });
    await showSheet(app, sheet);
    await scrollTo(app, row);
    await shoot(app, folder, picture);
  }
  await app.page.setViewportSize({ width: WIDTH, height: WIDE });
  await showSheet(app, 'leads');
  await app.clickMenu('Acuerdo', 'Abrir barra lateral');
  const sidebar = app.sidebarFrame();
  await chooseFile(app, sidebar, csvFile('hubspot-contactos.csv', exported()));
  await sidebar.locator('main:visible').evaluate((main) => main.scrollTo({ top: 0 }));
  await shoot(app, folder, 'importar');
  await tellOwner(sidebar);
  await shoot(app, folder, 'hoy');
  await app.close();
}

/** Who waits of one owner's leads, and the message that tells her. */
async function tellOwner(sidebar: FrameLocator): Promise<void> {
  await sidebar.getByRole('navigation').getByText(sidebarTexts('es').pageToday).click();
  const main = sidebar.locator('main:visible');
  await main.locator('.pair select').first().selectOption('Ana Torres');
  await main.locator('.pair + .button').click();
  await main.locator('.owners').evaluate((list) => list.previousElementSibling?.scrollIntoView({ block: 'start' }));
}

/** Writes those of the document. */
export async function photographDocument(browser: Browser, html: string, folder: string): Promise<void> {
  const page = await browser.newPage({ viewport: PART });
  await page.setContent(html);
  await page.emulateMedia({ media: 'print' });
  for (const [picture, heading] of PARTS) {
    await page.getByRole('heading', { name: heading }).evaluate((part) => part.scrollIntoView({ block: 'start' }));
    await page.screenshot({ path: path.join(folder, `${picture}.png`) });
  }
  await page.close();
}

async function showSheet(app: App, sheet: SheetId): Promise<void> {
  const name = workbookTexts('es')[`${sheet}.name`];
  await app.page.evaluate((wanted) => {
    const { model } = window.acuerdoHost ?? {};
    const id = model?.getters.getSheetIdByName(wanted);
    if (model && id !== undefined)
      model.dispatch('ACTIVATE_SHEET', { sheetIdFrom: model.getters.getActiveSheetId(), sheetIdTo: id });
  }, name);
}

async function scrollTo(app: App, row: number): Promise<void> {
  await app.page.evaluate((first) => {
    const { model } = window.acuerdoHost ?? {};
    const { start } = model?.getters.getRowDimensions(model.getters.getActiveSheetId(), first - 1) ?? { start: 0 };
    model?.selection.selectCell(0, 0);
    model?.dispatch('SET_VIEWPORT_OFFSET', { offsetX: 0, offsetY: first === 1 ? 0 : start - 100 });
  }, row);
}

async function shoot(app: App, folder: string, picture: string): Promise<void> {
  await app.page.mouse.move(0, 0);
  await app.page.waitForTimeout(800);
  await app.page.screenshot({ path: path.join(folder, `${picture}.png`) });
}

/** What HubSpot exports in Spanish. */
function exported(): string {
  const headings =
    'Record ID;Nombre;Apellidos;Nombre de la empresa;Correo;Fuente original;Propietario del contacto;Fecha de creación;Etapa';
  const rows = Array.from(
    { length: 320 },
    (_, at) => `${9000 + at};Ana;Ruiz;Café ${at};ana${at}@cafe.mx;Orgánico;Bruno;2026-11-0${1 + (at % 9)} 10:15;MQL`,
  );
  return [headings, ...rows].join('\n');
}
