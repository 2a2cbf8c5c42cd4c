// Short ways to say what a run of cells holds, so that a spec reads like the sheet it makes.

import { formatArea, parseArea } from './a1';
import type { CellSpec, Content } from './spec';
import type { TextKey } from '../texts/workbook';
import { workbookEn } from '../texts/workbook.en';

/** Keys of the texts of a sheet, in a line: `textKeys('goals', 'from to days')`. One that is unknown throws. */
export function textKeys(sheet: string, line: string): TextKey[] {
  return line.split(' ').map((word) => textKey(`${sheet}.${word}`));
}

/** Words to start with, named the same way. */
export function wordKeys(sheet: string, line: string): Content[] {
  return textKeys(sheet, line).map((words) => ({ words }));
}

/** First values, for people to change. */
export function inputs(...values: readonly (string | number)[]): Content[] {
  return values.map((input) => ({ input }));
}

/** What a cell holds: a formula or the key of a text may stand for it. */
export function contentOf(filling: string | Content): Content {
  if (typeof filling !== 'string') return filling;
  return filling.startsWith('=') ? { formula: filling } : { text: textKey(filling) };
}

function textKey(key: string): TextKey {
  const isTextKey = (each: string): each is TextKey => each in workbookEn;
  if (!isTextKey(key)) throw new RangeError(`Cannot name a text: there is no "${key}"`);
  return key;
}

/** Texts of the template, left to right from a cell. */
export function textsAcross(at: string, keys: readonly TextKey[]): CellSpec[] {
  return across(
    at,
    keys.map((text) => ({ text })),
  );
}

/** Texts of the template, top to bottom from a cell. */
export function textsDown(at: string, keys: readonly TextKey[]): CellSpec[] {
  return down(
    at,
    keys.map((text) => ({ text })),
  );
}

/** Words to start with, top to bottom from a cell. */
export function wordsDown(at: string, keys: readonly TextKey[]): CellSpec[] {
  return down(
    at,
    keys.map((words) => ({ words })),
  );
}

/** Any contents, left to right from a cell. */
export function across(at: string, contents: readonly Content[]): CellSpec[] {
  return contents.map((content, index) => ({ at: moved(at, 0, index), content }));
}

/** Any contents, top to bottom from a cell. */
export function down(at: string, contents: readonly Content[]): CellSpec[] {
  return contents.map((content, index) => ({ at: moved(at, index, 0), content }));
}

/** The cell so many rows and columns away. */
export function moved(at: string, rows: number, columns: number): string {
  const { row, column } = parseArea(at);
  return formatArea({ row: row + rows, column: column + columns, lastRow: row + rows, lastColumn: column + columns });
}
