// A check that is only cells: what is put in some of them, and what others must show.

import { dateText } from './dateText';
import { HELD, firstFailed, type Check, type CheckId, type Finding, type Sheet } from './check';

export interface CheckedCells {
  readonly id: CheckId;
  readonly usesFunctions?: true;
  /** By cell, formulas as scripts write them. */
  readonly put: Readonly<Record<string, string | number>>;
  /** Number formats by cell. */
  readonly formats?: Readonly<Record<string, string>>;
  /** By cell: the value, a date as `2026-03-20 16:00`; or a pattern of the cell as shown, which differs by locale. */
  readonly wants: Readonly<Record<string, string | number | RegExp>>;
}

/** The rounding of a figure made of times of day. */
const TOLERANCE = 1e-6;

/** Google shows it in the user's language while a custom function is on its way: Loading..., Cargando... */
const LOADING = /(\.\.\.|…)$/;

/** Whether a cell says that its figure is on its way. */
export function isLoadingText(shown: string): boolean {
  return LOADING.test(shown);
}

export function cellCheck({ id, usesFunctions, put, formats = {}, wants }: CheckedCells): Check {
  const [spilling] = Object.values(put).slice(-1);
  return {
    id,
    ...(usesFunctions && { usesFunctions }),
    place(sheet) {
      for (const [cell, pattern] of Object.entries(formats)) sheet.getRange(cell).setNumberFormat(pattern);
      for (const [cell, content] of Object.entries(put)) sheet.getRange(cell).setValue(content);
    },
    look: (sheet) =>
      firstFailed(
        Object.entries(wants).map(([cell, wanted]) => lookAt(sheet, cell, wanted, `${cell} ${put[cell] ?? spilling}`)),
      ),
  };
}

function lookAt(sheet: Sheet, cell: string, wanted: string | number | RegExp, of: string): Finding {
  const range = sheet.getRange(cell);
  const shown = range.getDisplayValue();
  if (isLoadingText(shown)) return { outcome: 'loading', seen: { of, got: shown } };
  if (typeof wanted === 'object') return wanted.test(shown) ? HELD : failed(of, shown, wanted.source);
  const value = dateText(range.getValue());
  const isHeld =
    typeof wanted === 'number' ? typeof value === 'number' && Math.abs(value - wanted) < TOLERANCE : value === wanted;
  return isHeld ? HELD : failed(of, String(value), String(wanted));
}

function failed(of: string, got: string, wanted: string): Finding {
  return { outcome: 'failed', seen: { of, got, wanted } };
}
