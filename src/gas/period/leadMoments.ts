// What each lead of the sheet did when, and which earlier periods they tell of.

import { readLeads } from '../import/leadRows';
import { createSerials } from '../serials';
import { serialOf } from '../clock';
import type { PastResult } from './pastResults';
import { periodBefore, periodLabel, type Period } from './periods';
import { periodResults, type LeadMoments, type PeriodResults } from './results';

export interface LeadOfPeriods extends LeadMoments {
  /** Whether it waits for its first contact. */
  readonly isWaiting: boolean;
}

const WAITING: readonly unknown[] = ['overdue', 'risk', 'pending'];

/** Every lead, its moments as serial numbers. */
export function readMoments(): LeadOfPeriods[] {
  const { toSerial } = createSerials(SpreadsheetApp.getActive().getSpreadsheetTimeZone());
  return (readLeads()?.rows ?? []).map(({ value }) => ({
    counted: toSerial(value('counted')),
    mql: toSerial(value('mql_at')),
    sql: toSerial(value('sql_at')),
    opportunity: toSerial(value('opportunity_at')),
    won: toSerial(value('won_at')),
    worth: value('worth'),
    isWaiting: WAITING.includes(value('state')),
  }));
}

/** What a period came to. */
export function resultsIn(leads: readonly LeadMoments[], { from, to }: Period): PeriodResults {
  return periodResults(leads, { from: serialOf(`${from} 00:00`), to: serialOf(`${to} 00:00`) });
}

/** Periods as long as one before it, the oldest first, back to the first lead; those without any left out. */
export function earlierPeriods(leads: readonly LeadMoments[], period: Period, most: number): PastResult[] {
  const first = leads.reduce(
    (least, { counted }) => (typeof counted === 'number' ? Math.min(least, counted) : least),
    Infinity,
  );
  const found: PastResult[] = [];
  let earlier = periodBefore(period);
  for (let n = 0; n < most && serialOf(`${earlier.to} 00:00`) >= first - 1; n++, earlier = periodBefore(earlier)) {
    const results = resultsIn(leads, earlier);
    const isBlank = Object.values(results).every((figure) => figure === 0);
    if (!isBlank) found.unshift({ label: periodLabel(earlier), period: earlier, results });
  }
  return found;
}
