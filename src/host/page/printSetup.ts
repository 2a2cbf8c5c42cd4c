// The engine's Excel files say nothing of paper: each page is as wide as a sheet of it, upright or, where it is wide, across.
import { helpers } from '@odoo/o-spreadsheet';

/** Letters of the standard width that an upright A4 page holds at its full size. */
const UPRIGHT = 140;
const STANDARD_WIDTH = 13.7;
const A4 = 9;

/** A part xl/worksheets/sheetN.xml of an Excel file, printed one page wide and as many pages long as it takes. */
export function withPrintSetup(sheetXml: string): string {
  const orientation = widthOf(sheetXml) > UPRIGHT ? 'landscape' : 'portrait';
  const setup = `<pageSetup paperSize="${A4}" orientation="${orientation}" fitToWidth="1" fitToHeight="0"/>`;
  return fitted(sheetXml).replace(/\s*(<drawing\b|<legacyDrawing\b|<tableParts\b|<\/worksheet>)/, `${setup}$1`);
}

/** The properties come first, and what concerns the page last among them. */
function fitted(sheetXml: string): string {
  const fit = '<pageSetUpPr fitToPage="1"/>';
  if (sheetXml.includes('</sheetPr>')) return sheetXml.replace('</sheetPr>', `${fit}</sheetPr>`);
  return sheetXml
    .replace(/<sheetPr[^>]*\/>/, '')
    .replace(/<worksheet\b[^>]*>/, (opening) => `${opening}<sheetPr>${fit}</sheetPr>`);
}

/** From the first column to the last that holds something, in letters; hidden ones have no width. */
function widthOf(sheetXml: string): number {
  const last = Math.max(
    0,
    ...[...sheetXml.matchAll(/<c r="([A-Z]+)\d+"[^>]*[^/]>/g)].map(
      ([, name = '']) => helpers.lettersToNumber(name) + 1,
    ),
  );
  const widths = new Array<number>(last).fill(STANDARD_WIDTH);
  for (const [tag] of sheetXml.matchAll(/<col [^>]*>/g)) {
    const width = /hidden="(1|true)"/.test(tag) ? 0 : numberIn(tag, 'width');
    widths.fill(width, numberIn(tag, 'min') - 1, Math.min(numberIn(tag, 'max'), last));
  }
  return widths.reduce((sum, width) => sum + width, 0);
}

function numberIn(tag: string, name: string): number {
  return Number(new RegExp(`\\b${name}="([\\d.]+)"`).exec(tag)?.[1]);
}
