// How long a figure takes after the cell it rests on was stamped, and what a script reads meanwhile: Acuerdo waits while cells
// say that they are being calculated, and takes any other figure for the new one.

import { isLoadingText } from './cellCheck';
import { nowMs } from '../clock';
import type { Check, Finding, Sheet } from './check';

const STAMPED = 'A70';
const FIGURE = 'B70';
const FORMULA = `=LEAD_VALUE(${STAMPED};50%)`;
const BEFORE = 1200;
const AFTER = 2400;

/** The check, from its placing on: it stamps when the first figure is there. */
export function stampCheck(): Check {
  let stampedMs = 0;
  let meanwhile = '';

  function stamp(sheet: Sheet): void {
    sheet.getRange(STAMPED).setValue(AFTER);
    SpreadsheetApp.flush();
    stampedMs = nowMs();
    meanwhile = sheet.getRange(FIGURE).getDisplayValue();
  }

  function look(sheet: Sheet): Finding {
    const figure = sheet.getRange(FIGURE);
    const shown = figure.getDisplayValue();
    if (stampedMs === 0 && isLoadingText(shown)) return { outcome: 'loading', seen: { of: FORMULA, got: shown } };
    if (stampedMs === 0) stamp(sheet);
    const seconds = ((nowMs() - stampedMs) / 1000).toFixed(1);
    const isThere = figure.getValue() === AFTER / 2;
    const seen = {
      of: FORMULA,
      got: isThere ? `${meanwhile} → ${AFTER / 2} (${seconds} s)` : figure.getDisplayValue(),
    };
    if (!isThere) return { outcome: 'loading', seen };
    const isTold = isLoadingText(meanwhile) || meanwhile === String(AFTER / 2);
    return isTold ? { outcome: 'held', seen } : { outcome: 'failed', seen: { ...seen, wanted: 'Loading...' } };
  }

  return {
    id: 'stamp',
    usesFunctions: true,
    place(sheet) {
      sheet.getRange(STAMPED).setValue(BEFORE);
      sheet.getRange(FIGURE).setValue(FORMULA);
    },
    look,
  };
}
