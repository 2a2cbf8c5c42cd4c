// What a cell holds ↔ what scripts and custom functions see.
import { helpers } from '@odoo/o-spreadsheet';
import type { CellValue, EvaluatedCell } from '@odoo/o-spreadsheet';
import { googleError } from './errors';
import type { Zone } from './zone';

export type ScriptValue = string | number | boolean | Date;

/** A computed cell: its value and number format. */
export interface Computed {
  value: CellValue | undefined;
  format?: string | undefined;
  /** Of an error. */
  message?: string | undefined;
}

/** The value of a cell as `getValue` and custom functions receive it: blank is "", dates by their number format. */
export function toScriptValue(cell: Computed | undefined, zone: Zone): ScriptValue {
  const value = cell?.value;
  if (value === null || value === undefined) return '';
  if (typeof value === 'string') return value.startsWith('#') ? googleError(value, cell?.message) : value;
  if (typeof value === 'number' && cell?.format && helpers.isDateTimeFormat(cell.format)) return zone.dateOf(value);
  return value;
}

/** A cell as the grid of Sheets would show it. */
export function shownText({ formattedValue, ...cell }: EvaluatedCell): string {
  return cell.type === 'error' ? googleError(formattedValue, cell.message) : formattedValue;
}

/** True for a Date of any realm. */
export function isDate(value: unknown): value is Date {
  return Object.prototype.toString.call(value) === '[object Date]';
}
