// A run of the sidebar killed at each of its service calls in turn, and made again.
import type { Workbook } from '../../src/host/workbook';

export interface KilledRun {
  workbook: Workbook;
  /** Makes the workbook what it was before the run. */
  restore: () => void;
  run: () => unknown;
  /** The sheets that the run writes on. */
  sheets: readonly string[];
  /** Makes the run again and checks what it came to. */
  again: () => void;
}

/**
 * Kills a run at every call; answers how many there are. What a killed run left decides how the next one ends, so that the same
 * need not be tried twice.
 */
export function killAtEachCall({ workbook, restore, run, sheets, again }: KilledRun): number {
  restore();
  workbook.serviceCalls();
  run();
  const calls = workbook.serviceCalls();
  const seen = new Set<string>();
  for (let n = 1; n <= calls; n++) {
    restore();
    workbook.failAt(n);
    run();
    const left = JSON.stringify(sheets.map((sheet) => workbook.inspect(sheet)));
    if (!seen.has(left)) again();
    seen.add(left);
  }
  return calls;
}
