// How many rows each contender gets wrong, judged by stepping minute by minute.

import { MinuteOracle, wallMinutes } from '../support/minuteOracle';
import { useSpreadsheet } from '../support/spreadsheet';
import { ORACLE_HOURS, TIME_ZONE } from './agreement';
import { PEERS, hoursBy, ourHours } from './contenders';
import { FIRST_MS, dateCells, leadTimes } from './data';
import type { LeadTimes } from './data';
import type { Row } from './row';

const MINUTE_MS = 60_000;

/** The open hours of rows within so many days of the first, minute by minute. */
export function oracleHours({ starts, ends }: LeadTimes, days: number): number[] {
  const minutes = wallMinutes(TIME_ZONE, FIRST_MS, FIRST_MS + days * 1440 * MINUTE_MS);
  const oracle = new MinuteOracle(minutes, ORACLE_HOURS);
  const minuteOf = (ms = NaN) => (ms - FIRST_MS) / MINUTE_MS;
  return Array.from(starts, (start, row) => oracle.elapsed(minuteOf(start), minuteOf(ends[row])) / 60);
}

/** Rows whose hours differ by more than half a minute. */
export function countWrong(hours: readonly number[], right: readonly number[]): number {
  return hours.filter((value, row) => !(Math.abs(value - (right[row] ?? NaN)) < 0.5 / 60)).length;
}

/** Wrong rows of us and of every peer, in the zone of the business and with the process in another. */
export function wrongRows(rows: number): Row[] {
  const times = leadTimes(rows);
  const right = oracleHours(times, 361);
  const [starts, ends] = [dateCells(times.starts), dateCells(times.ends)];
  return [TIME_ZONE, 'UTC'].flatMap((processZone) => {
    process.env['TZ'] = processZone;
    useSpreadsheet(TIME_ZONE);
    const ours = countWrong(ourHours(times), right);
    const where = processZone === TIME_ZONE ? '' : `, process in ${processZone}`;
    return Object.entries(PEERS).map(([name, peer]) => ({
      job: `wrong rows of ${rows.toLocaleString('en-US')}${where}`,
      ours: String(ours),
      peer: name,
      theirs: String(countWrong(hoursBy(peer, starts, ends), right)),
      ratio: '',
      wanted: '0',
      isReached: ours === 0,
    }));
  });
}
