import { leastMs } from '../measure';
import type { Sheet } from '../peers/sheet';
import { openHoursSheet, reportSheet, scoreSheet } from '../peers/sheet';
import type { Row } from '../row';
import { fasterBy } from '../row';

/** One custom function for a sheet of leads against built-in formulas, in the same engine: an edit that changes them all. */
export function sheetRaces(rounds: number): Row[] {
  return [
    race('BUSINESS_HOURS, 900 rows of a sheet', 'NETWORKDAYS and MEDIAN, each row', openHoursSheet, rounds),
    race('LEADSCORE, 900 rows of a sheet', 'SUMPRODUCT, each row', scoreSheet, rounds),
    race('SLA_REPORT, 900 rows of a sheet', 'COUNTIFS, each owner and state', reportSheet, rounds),
  ];
}

function race(job: string, peer: string, open: (isOurs: boolean) => Sheet, rounds: number): Row {
  const [ourSheet, theirSheet] = [open(true), open(false)];
  const { ours, theirs } = leastMs(
    { ours: () => ourSheet.recalculate(), theirs: () => theirSheet.recalculate() },
    rounds,
  );
  return fasterBy(undefined, { job, peer, oursMs: ours, theirsMs: theirs });
}
