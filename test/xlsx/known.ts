// A LibreOffice knows not every function that Excel has: what uses another is given to it as its value.
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

/** Functions of Excel 365 that LibreOffice 7.4 has not; later ones have some of them. */
export const UNKNOWN = ['VSTACK', 'HSTACK', 'UNIQUE', 'SEQUENCE', 'SORT', 'SORTBY', 'XLOOKUP', 'LET'];

/** An Excel file in which formulas with a function that is unknown are their values. */
export function withKnownFormulas(file: Uint8Array, unknown: readonly string[] = UNKNOWN): Uint8Array {
  const isUnknown = new RegExp(`(?<![A-Z0-9.])(?:_xlfn\\.)?(?:${unknown.join('|')})\\(`);
  const parts = Object.entries(unzipSync(file)).map(([path, bytes]) => {
    if (!path.startsWith('xl/worksheets/') || !path.endsWith('.xml')) return [path, bytes] as const;
    const xml = strFromU8(bytes).replace(
      /<f\b[^>]*>([^<]*)<\/f>(\s*<v\s*\/>|\s*<v><\/v>)?/g,
      (formula, text, blank) => {
        if (!isUnknown.test(String(text).replace(/"[^"]*"/g, ''))) return formula;
        return blank === undefined ? '' : '<f>""</f><v></v>';
      },
    );
    return [path, strToU8(xml)] as const;
  });
  return zipSync(Object.fromEntries(parts));
}
