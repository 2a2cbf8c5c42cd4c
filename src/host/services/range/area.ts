// Rectangles of cells: what a Range stands for, and reading one from A1 notation.
import { helpers } from '@odoo/o-spreadsheet';
import type { RangeData, UnboundedZone, Zone } from '@odoo/o-spreadsheet';
import type { Document } from '../../document';

/** Zero-based and inclusive, on one sheet. */
export interface Area extends Zone {
  sheetId: string;
}

/** An area from Google's arguments (first row is 1); refuses what lies outside the sheet, in Google's words. */
export function toArea(
  document: Document,
  sheetId: string,
  row: number,
  column: number,
  rows: number,
  columns: number,
): Area {
  if (!(row >= 1)) throw new Error('The starting row of the range is too small.');
  if (!(column >= 1)) throw new Error('The starting column of the range is too small.');
  if (!(rows >= 1)) throw new Error('The number of rows in the range must be at least 1.');
  if (!(columns >= 1)) throw new Error('The number of columns in the range must be at least 1.');
  const area = { sheetId, top: row - 1, left: column - 1, bottom: row + rows - 2, right: column + columns - 2 };
  return checkInside(document, area);
}

/**
 * An area from A1 notation or the name of a named range: `A1`, `B2:C`, `'Sheet 1'!A:A`, `As_of`.
 *
 * @param sheetId The sheet meant where the text names none.
 */
export function parseArea(document: Document, sheetId: string, text: string): Area {
  const getters = document.layout();
  const named = getters.getNamedRange(text);
  if (named) return { sheetId: named.range.sheetId, ...named.range.zone };
  const [, quoted, plain, xc = ''] = /^(?:(?:'((?:[^']|'')+)'|([^!']+))!)?(.+)$/.exec(text) ?? [];
  const name = quoted?.replace(/''/g, "'") ?? plain;
  const onSheet = name === undefined ? sheetId : getters.getSheetIds().find((id) => getters.getSheetName(id) === name);
  if (onSheet === undefined || !A1.test(xc)) throw new Error('Range not found');
  const zone = helpers.toUnboundedZone(xc);
  const bottom = zone.bottom ?? getters.getNumberRows(onSheet) - 1;
  const right = zone.right ?? getters.getNumberCols(onSheet) - 1;
  const area = checkInside(document, { sheetId: onSheet, top: zone.top, left: zone.left, bottom, right });
  if (WHOLE.test(xc)) notations.set(area, wholeNotation(zone));
  return area;
}

/** Whole rows or columns. */
const WHOLE = /^[$a-z]+:[$a-z]+$|^[$\d]+:[$\d]+$/i;

const notations = new WeakMap<Area, string>();

/** An area as Google tells it: whole rows and columns as they were asked for, `D:F`. */
export function notationOf(area: Area): string {
  return notations.get(area) ?? toA1(area);
}

function wholeNotation({ top, bottom, left, right }: UnboundedZone): string {
  if (bottom !== undefined) return `${top + 1}:${bottom + 1}`;
  return `${helpers.numberToLetters(left)}:${helpers.numberToLetters(right ?? left)}`;
}

/** `B2:C5`, or `B2` for a single cell. */
export function toA1({ top, left, bottom, right }: Zone): string {
  const first = helpers.toXC(left, top);
  return top === bottom && left === right ? first : `${first}:${helpers.toXC(right, bottom)}`;
}

/** The area as the engine's commands take it. */
export function toRangeData({ sheetId, ...zone }: Area): RangeData {
  return { _sheetId: sheetId, _zone: zone };
}

/** The cells as `apply` maps them, row by row. */
export function mapCells<T>(area: Area, apply: (position: { sheetId: string; row: number; col: number }) => T): T[][] {
  const { sheetId, top, left } = area;
  const width = area.right - left + 1;
  return Array.from({ length: area.bottom - top + 1 }, (_, i) =>
    Array.from({ length: width }, (__, j) => apply({ sheetId, row: top + i, col: left + j })),
  );
}

const A1 =
  /^\$?[a-z]{1,3}\$?[1-9]\d*(:\$?[a-z]{1,3}(\$?[1-9]\d*)?)?$|^\$?[a-z]{1,3}:\$?[a-z]{1,3}$|^\$?[1-9]\d*:\$?[1-9]\d*$/i;

function checkInside(document: Document, area: Area): Area {
  const getters = document.layout();
  if (area.bottom < getters.getNumberRows(area.sheetId) && area.right < getters.getNumberCols(area.sheetId))
    return area;
  throw new Error('The coordinates of the range are outside the dimensions of the sheet.');
}
