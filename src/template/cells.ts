// Short ways to say what a run of cells holds, so that a spec reads like the sheet it makes.

import { formatArea, parseArea } from './a1';
import type { CellSpec, Content } from './spec';
import type { TextKey } from '../texts/workbook';
import { workbookEn } from '../texts/workbook.en';

/** Keys of the texts of a sheet, in a line: `textKeys('goals', 'from to days')`. One that is unknown throws. */
export function textKeys(sheet: string, line: string): TextKey[] {
  const isTextKey = (key: string): key is TextKey => key in workbookEn;
  return line.split(' ').map((word) => {
    const key = `${sheet}.${word}`;
    if (!isTextKey(key)) throw new RangeError(`Cannot name a text: there is no "${key}"`);
    return key;
  });
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
