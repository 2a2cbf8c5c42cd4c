// A run of the sidebar killed at its service calls, and made again.
import type { Workbook } from '../../src/host/workbook';
import builtHash from './builtHash.cjs';
import { isAllKilled, keepVerdict, keptVerdict } from './killedVerdict';

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
 * Kills a run at its calls; answers how many there are. What a killed run left decides how the next one ends, so that the same
 * need not be tried twice.
 */
export function killAtEachCall({ workbook, restore, run, sheets, again }: KilledRun): number {
  restore();
  workbook.serviceCalls();
  run();
  const calls = workbook.serviceCalls();
  const seen = new Set<string>();
  atKilledCalls(calls, (n) => {
    restore();
    workbook.failAt(n);
    run();
    const left = JSON.stringify(sheets.map((sheet) => workbook.inspect(sheet)));
    if (!seen.has(left)) again();
    seen.add(left);
  });
  return calls;
}

/**
 * Tries each call of a run that has so many where all are tried (`npm run test:all`), and keeps that all were; else a few of
 * them, other ones for whatever else is built.
 */
export function atKilledCalls(calls: number, kill: (call: number) => void): void {
  const name = expect.getState().currentTestName ?? '';
  const step = isAllKilled ? 1 : Math.ceil(calls / FEW);
  for (let call = 1 + (seed() % step); call <= calls; call += step) kill(call);
  if (isAllKilled) keepVerdict({ runs: { [name]: calls } });
  const kept = keptVerdict();
  if (kept && kept.runs[name] !== calls) throw new Error(`"${name}" is not among what was killed: npm run test:all`);
}

const FEW = 5;

function seed(): number {
  return parseInt(builtHash().slice(0, 8), 16);
}
