// What only Sheets can calculate is in the engine's Excel files as its value. There a text of digits becomes a number ("0000011",
// the closed days of the week, 11), and an empty text a blank cell, which formulas take for 0.
import { helpers } from '@odoo/o-spreadsheet';
import type { Model } from '@odoo/o-spreadsheet';
import { escaped } from './xmlText';

type Getters = Pick<Model['getters'], 'getCells' | 'getCellPosition' | 'getEvaluatedCell' | 'getSheetIds'>;

/** A part xl/worksheets/sheetN.xml of an Excel file, its texts written as texts. */
export function withTexts(sheetXml: string, path: string, getters: Getters): string {
  const sheetId = getters.getSheetIds()[Number(/(\d+)\.xml$/.exec(path)?.[1])];
  if (sheetId === undefined) return sheetXml;
  const written = sheetXml.replace(/<c\b([^>]*?)(?:\/>|>([\s\S]*?)<\/c>)/g, (cell, attributes: string, inner = '') => {
    const [, xc = ''] = /\br="([A-Z]+\d+)"/.exec(attributes) ?? [];
    const text =
      xc && !/<f\b/.test(inner) && !/\bt="(s|str)"/.test(attributes) ? textAt(getters, sheetId, xc) : undefined;
    return text === undefined ? cell : textCell(attributes.replace(/\s*\bt="\w+"/, ''), text);
  });
  return withBlankTexts(written, sheetId, getters);
}

/** The text that a cell shows; nothing where it shows anything else. */
function textAt(getters: Getters, sheetId: string, xc: string): string | undefined {
  const { value } = getters.getEvaluatedCell({ sheetId, ...helpers.toCartesian(xc) });
  return typeof value === 'string' && value !== '' && !value.startsWith('#') ? value : undefined;
}

function textCell(attributes: string, text: string): string {
  return `<c${attributes} t="str"><v>${escaped(text)}</v></c>`;
}

/** Formulas whose value is an empty text, as one that Excel has: nothing else is an empty text there. */
function withBlankTexts(sheetXml: string, sheetId: string, getters: Getters): string {
  const blanks = blankTexts(sheetId, getters);
  return sheetXml.replace(
    /<row\b[^>]*\br="(\d+)"[^>]*?(\/>|>([\s\S]*?)<\/row>)/g,
    (row: string, number: string, end: string, cells = '') => {
      const blank = blanks.get(Number(number));
      if (!blank) return row;
      const opened = row.slice(0, row.length - end.length).replace(/\s*$/, '');
      return `${opened}>${withBlanks(cells, blank).join('')}</row>`;
    },
  );
}

function withBlanks(cells: string, blank: readonly string[]): string[] {
  const all = new Map(
    [...cells.matchAll(/<c\b([^>]*?)(?:\/>|>[\s\S]*?<\/c>)/g)].map(([cell, attributes = '']) => [
      /\br="([A-Z]+\d+)"/.exec(attributes)?.[1] ?? '',
      { cell, attributes },
    ]),
  );
  for (const xc of blank) {
    const attributes = all.get(xc)?.attributes ?? ` r="${xc}"`;
    all.set(xc, { attributes, cell: `<c${attributes} t="str"><f>""</f><v></v></c>` });
  }
  const column = (xc: string) => helpers.toCartesian(xc).col;
  return [...all].sort(([a], [b]) => column(a) - column(b)).map(([, { cell }]) => cell);
}

/** By row, the addresses of formulas that no Excel file has and that show an empty text. */
function blankTexts(sheetId: string, getters: Getters): Map<number, string[]> {
  const rows = new Map<number, string[]>();
  for (const cell of getters.getCells(sheetId)) {
    if (!cell.isFormula || cell.compiledFormula.areAllFunctionsExportableToExcel()) continue;
    const position = getters.getCellPosition(cell.id);
    if (getters.getEvaluatedCell(position).value !== '') continue;
    const row = position.row + 1;
    rows.set(row, [...(rows.get(row) ?? []), helpers.toXC(position.col, position.row)]);
  }
  return rows;
}
