// An Acuerdo in the local BigQuery: the script as built, and the settings of a test.

import { readFileSync } from 'node:fs';
import path from 'node:path';
import { LocalBigQuery } from '../engine/localBigQuery';
import type { Row } from '../engine/localBigQuery';

export interface CalendarBlock {
  readonly days: string;
  readonly hours: string;
  readonly validFrom?: string;
  readonly office?: string;
  readonly timeZone?: string;
}

export interface Agreement {
  readonly timeZone: string;
  readonly calendar?: readonly CalendarBlock[];
  readonly holidays?: readonly { readonly day: string; readonly hours?: string; readonly office?: string }[];
  /** The days on which there is a clock; few of them make tests quick. */
  readonly firstDay: string;
  readonly lastDay: string;
  readonly language?: string;
  readonly settings?: Row;
}

export const SCRIPT = path.join(__dirname, '../../../build/bigquery/acuerdo.sql');
const LAST_STATEMENT = /^CALL acuerdo\.refresh\(\);$/m;
const DAY_MS = 86_400_000;

// The reference evaluator is made to be right, not quick.
jest.setTimeout(300_000);

/**
 * Installs the script; the clock is made when settings are there, for one of a hundred years takes the evaluator minutes.
 *
 * @param nowMs The present of the views that are as of now.
 */
export async function installed(nowMs = 0, written = readFileSync(SCRIPT, 'utf8')): Promise<LocalBigQuery> {
  const script = written.split('CURRENT_TIMESTAMP()').join(timestamp(nowMs));
  if (!LAST_STATEMENT.test(script)) throw new Error('Cannot install: the script does not end by making the clock');
  const bigQuery = await LocalBigQuery.start();
  try {
    await bigQuery.run(script.replace(LAST_STATEMENT, ''));
    return bigQuery;
  } catch (error) {
    bigQuery.stop();
    throw error;
  }
}

/** Fills in an agreement and makes its clock. */
export async function agree(bigQuery: LocalBigQuery, agreement: Agreement): Promise<void> {
  const { calendar = [], holidays = [], timeZone, language = 'en' } = agreement;
  const days = { first_day: dayOf(agreement.firstDay), last_day: dayOf(agreement.lastDay) };
  bigQuery.fill('settings', [{ language, time_zone: timeZone, ...days, ...agreement.settings }]);
  bigQuery.fill(
    'calendar',
    calendar.map(({ days, hours, validFrom, office, timeZone: zone }, place) => ({
      place,
      days,
      hours,
      valid_from: validFrom === undefined ? null : dayOf(validFrom),
      office: office ?? null,
      time_zone: zone ?? null,
    })),
  );
  bigQuery.fill(
    'holidays',
    holidays.map(({ day, hours, office }, place) => ({ place, day, hours: hours ?? null, office: office ?? null })),
  );
  await bigQuery.run('CALL acuerdo.refresh();');
}

/** The number of a day since 1970. */
export function dayOf(isoDate: string): number {
  return Date.parse(isoDate) / DAY_MS;
}

/** A moment in SQL. */
export function timestamp(ms: number): string {
  return `TIMESTAMP_MICROS(${ms * 1000})`;
}
