// Range.sort and Sheet.sort.
import { movedNotes, movedRows, sortedRows } from '../../engine/rowSort';
import type { SortKey } from '../../engine/rowSort';
import type { Document } from '../../document';
import type { Area } from './area';

/**
 * Sorts the rows of an area, with their looks and notes.
 *
 * @param spec A column of the sheet (1 is A), `{ column, ascending }`, or a list of these.
 */
export function sortArea(document: Document, area: Area, spec: unknown): void {
  const { sheetId, ...zone } = area;
  const keys = (Array.isArray(spec) ? spec : [spec]).map((each) => keyOf(each, area));
  const getters = document.read();
  const order = sortedRows(getters, sheetId, zone, keys);
  const { cells, looks } = movedRows(getters, sheetId, zone, order);
  const notes = movedNotes(document.attachments('note'), sheetId, zone, order);
  if (looks.length > 0) document.write({ type: 'CLEAR_FORMATTING', sheetId, target: looks });
  document.writeCells(sheetId, cells);
  for (const attachment of notes) document.write({ type: 'SET_ATTACHMENT', attachment });
}

function keyOf(spec: unknown, { left, right }: Area): SortKey {
  const { column, ascending = true } = Object(typeof spec === 'number' ? { column: spec } : spec);
  if (typeof column !== 'number') {
    throw new TypeError('The parameters do not match the method signature: a column to sort by is wanted.');
  }
  const col = column - 1;
  if (!(col >= left && col <= right)) throw new Error('The sort column must be within the range.');
  return { col, ascending: ascending !== false };
}
