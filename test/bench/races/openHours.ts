import { reader } from '../../../src/grid/cells/reader';
import { toClocks } from '../../../src/grid/calendar/officeClocks';
import { CALENDAR, HOLIDAYS } from '../agreement';
import { PEERS, hoursBy, ourColumn } from '../contenders';
import { dateCells, leadTimes, leadTimesApart } from '../data';
import { leastMs } from '../measure';
import { getTimeDifference, streamDifference } from '../peers/floors';
import type { Row } from '../row';
import { atMost, fasterBy } from '../row';

/** Rows that a peer can do in the time there is; its cost is given per row. */
const PEER_ROWS: Readonly<Record<string, number>> = { 'Date, day by day': 20_000 };
const FEW_ROWS = 500;
const FEW_ROUNDS = 7;
const WANTED: Readonly<Record<string, number>> = {
  'moment-business-time': 500,
  'dayjs-business-time': 500,
  'Date, day by day': 10,
};

/** Open hours between two moments: against what nobody can undercut, by length of time, against libraries. */
export function openHoursRaces(rows: number, rounds: number): Row[] {
  return [core(rows, rounds), cells(rows, rounds), lengths(rows, rounds), ...libraries(rows)];
}

function core(rows: number, rounds: number): Row {
  const { starts, ends } = leadTimes(rows);
  const out = new Float64Array(rows);
  const clock = toClocks(
    reader('BUSINESS_HOURS'),
    CALENDAR,
    HOLIDAYS.map((day) => [day]),
  ).real;
  const { ours, theirs } = leastMs(
    {
      ours: () => {
        for (let row = 0; row < rows; row++) out[row] = clock.openBetween(starts[row] ?? 0, ends[row] ?? 0);
        return out;
      },
      theirs: () => streamDifference(starts, ends, out),
    },
    rounds,
  );
  const race = { job: 'open hours, typed arrays', peer: 'b − a, typed arrays', per: ' a row' };
  return atMost(20, { ...race, oursMs: ours / rows, theirsMs: theirs / rows });
}

function cells(rows: number, rounds: number): Row {
  const times = leadTimes(rows);
  const [starts, ends] = [dateCells(times.starts), dateCells(times.ends)];
  const { ours, theirs } = leastMs(
    { ours: () => ourColumn(starts, ends), theirs: () => getTimeDifference(starts, ends) },
    rounds,
  );
  const race = { job: 'BUSINESS_HOURS, Date cells', peer: 'getTime() of both cells', per: ' a row' };
  return atMost(3, { ...race, oursMs: ours / rows, theirsMs: theirs / rows });
}

function lengths(rows: number, rounds: number): Row {
  const [day, year] = [1, 365].map((days) => {
    const { starts, ends } = leadTimesApart(rows, days);
    return [dateCells(starts), dateCells(ends)] as const;
  });
  if (day === undefined || year === undefined) throw new Error('Cannot race without both lengths');
  const { ours, theirs } = leastMs({ ours: () => ourColumn(...year), theirs: () => ourColumn(...day) }, rounds);
  const race = { job: 'the same over 365 days', peer: 'the same over 1 day', per: ' a row' };
  return atMost(1.3, { ...race, oursMs: ours / rows, theirsMs: theirs / rows });
}

function libraries(rows: number): Row[] {
  const times = leadTimes(rows);
  const [starts, ends] = [dateCells(times.starts), dateCells(times.ends)];
  const rowsOf = (name: string) => PEER_ROWS[name] ?? FEW_ROWS;
  const jobs = Object.fromEntries(
    Object.entries(PEERS).map(([name, peer]) => {
      const [first, last] = [starts.slice(0, rowsOf(name)), ends.slice(0, rowsOf(name))];
      return [name, () => hoursBy(peer, first, last)];
    }),
  );
  const { ours = NaN, ...theirs } = leastMs<string>({ ours: () => ourColumn(starts, ends), ...jobs }, FEW_ROUNDS);
  return Object.entries(theirs).map(([peer, ms]) =>
    fasterBy(WANTED[peer], {
      job: 'BUSINESS_HOURS, Date cells',
      peer,
      oursMs: ours / rows,
      theirsMs: ms / rowsOf(peer),
      per: ' a row',
    }),
  );
}
