// The few answers of Google's services that dist/ needs outside a workbook; anything else is undefined, and calling it throws.

import { readDist } from './dist';

/** Services of a spreadsheet with that zone and locale, opened by someone who reads that locale; the script has a zone of its own. */
export function googleServices(timeZone: string, locale: string, menu: Map<string, string> = new Map()) {
  const workbook = { getSpreadsheetTimeZone: () => timeZone, getSpreadsheetLocale: () => locale };
  const maker = {
    addItem(title: string, name: string) {
      menu.set(name, title);
      return maker;
    },
    addToUi: () => undefined,
  };
  return {
    SpreadsheetApp: { getActive: () => workbook, getUi: () => ({ createAddonMenu: () => maker }) },
    Session: { getScriptTimeZone: () => 'Asia/Kolkata', getActiveUserLocale: () => locale.slice(0, 2) },
    ScriptApp: { AuthMode: { NONE: 'NONE', LIMITED: 'LIMITED', FULL: 'FULL' } },
    Charts: {},
    LockService: { getDocumentLock: () => ({ tryLock: () => true, releaseLock: () => undefined }) },
    PropertiesService: {},
    Utilities: {},
    HtmlService: { createHtmlOutputFromFile: (name: string) => ({ getContent: () => readDist(`${name}.html`) }) },
  };
}
