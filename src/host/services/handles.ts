// Range and Sheet objects as other services use them; the add-on sees all their methods.
import type { Area } from './range/area';

export interface RangeHandle {
  getA1Notation(): string;
  getValues(): unknown[][];
  setValues(rows: unknown[][]): unknown;
  clear(options?: ClearOptions): unknown;
  clearContent(): unknown;
  clearFormat(): unknown;
  clearNote(): unknown;
  sort(spec: unknown): unknown;
  activate(): unknown;
  activateAsCurrentCell(): unknown;
}

/** What `clear` takes away; both or neither is all. */
export interface ClearOptions {
  contentsOnly?: boolean;
  formatOnly?: boolean;
}

export interface SheetHandle {
  activate(): SheetHandle;
  getDataRange(): RangeHandle;
  insertRowsAfter(row: number, howMany: number): unknown;
}

const areas = new WeakMap<object, Area>();
const sheetIds = new WeakMap<object, string>();

/** Remembers what a Range stands for. */
export function rememberArea<T extends object>(range: T, area: Area): T {
  areas.set(range, area);
  return range;
}

/** The area behind a Range the add-on passes back. */
export function areaOfRange(range: unknown): Area {
  const area = typeof range === 'object' && range !== null ? areas.get(range) : undefined;
  if (!area) throw new TypeError('The parameters do not match the method signature: a Range is wanted.');
  return area;
}

/** Remembers what a Sheet stands for. */
export function rememberSheet<T extends object>(sheet: T, sheetId: string): T {
  sheetIds.set(sheet, sheetId);
  return sheet;
}

/** The engine's id of a Sheet the add-on passes back. */
export function idOfSheet(sheet: unknown): string {
  const id = typeof sheet === 'object' && sheet !== null ? sheetIds.get(sheet) : undefined;
  if (id === undefined) throw new TypeError('The parameters do not match the method signature: a Sheet is wanted.');
  return id;
}
