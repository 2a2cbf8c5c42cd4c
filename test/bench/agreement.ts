// The opening hours that every contender works with, in the words each of them needs.

import type { OracleHours } from '../support/minuteOracle';

/** The zone of the business. */
export const TIME_ZONE = 'America/Santiago';

export const CALENDAR = 'Mon-Fri 09:00-13:00, 14:00-18:00';

/** Hours of the day, the same from Monday to Friday. */
export const SHIFTS = [
  [9, 13],
  [14, 18],
] as const;

export const HOLIDAYS: readonly string[] = [
  '2026-01-01',
  '2026-04-03',
  '2026-05-01',
  '2026-05-21',
  '2026-06-29',
  '2026-07-16',
  '2026-09-18',
  '2026-10-12',
  '2026-10-31',
  '2026-12-08',
  '2026-12-25',
  '2027-01-01',
];

export const ORACLE_HOURS: OracleHours = {
  shifts: SHIFTS.map(([from, to]) => ({ days: [1, 2, 3, 4, 5], from: from * 60, to: to * 60 })),
  holidays: HOLIDAYS,
};
