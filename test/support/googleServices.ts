// The few answers of Google's services that dist/ needs outside a workbook; anything else is undefined, and calling it throws.

import { gunzipSync } from 'node:zlib';

interface Blob {
  readonly bytes: readonly number[];
  readonly type: string;
}

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
    Utilities: {
      // Google's bytes are signed.
      base64Decode: (text: string) => [...new Int8Array(Buffer.from(text, 'base64'))],
      newBlob: (bytes: readonly number[], type: string): Blob => ({ bytes, type }),
      ungzip,
    },
  };
}

function ungzip({ bytes, type }: Blob) {
  if (type !== 'application/x-gzip') throw new Error(`Cannot ungzip: the blob is ${type}`);
  const text = gunzipSync(Int8Array.from(bytes)).toString('utf8');
  return { getDataAsString: () => text };
}
