// BUSINESS_HOURS and SLA_DEADLINE against the minute-stepping oracle, over weeks in which clocks change.

import { BUSINESS_HOURS } from '../../src/functions/businessHours';
import { SLA_DEADLINE } from '../../src/functions/slaDeadline';
import { MinuteOracle, wallMinutes } from '../support/minuteOracle';
import type { OracleHours } from '../support/minuteOracle';
import { seededRandom } from '../support/random';
import { dateCell, useSpreadsheet } from '../support/spreadsheet';

const MINUTE = 60_000;
const ROWS = 400;
const ALL = [0, 1, 2, 3, 4, 5, 6];
const WEEKDAYS = [1, 2, 3, 4, 5];
const HOLIDAYS = ['2026-04-03', '2026-04-08', '2026-09-07', '2026-09-18', '2026-10-05'];

interface Schedule {
  readonly calendar: string;
  readonly shifts: OracleHours['shifts'];
}

const SCHEDULES: Readonly<Record<string, Schedule>> = {
  'split shift': {
    calendar: 'Mon-Fri 9:00-14:00, 16:00-19:00; Sat 9-13',
    shifts: [
      { days: WEEKDAYS, from: 540, to: 840 },
      { days: WEEKDAYS, from: 960, to: 1140 },
      { days: [6], from: 540, to: 780 },
    ],
  },
  overnight: { calendar: 'Mon-Sun 22:00-06:00', shifts: [{ days: ALL, from: 1320, to: 1800 }] },
  'Sunday until midnight': { calendar: 'Sat, Sun 00:30-24:00', shifts: [{ days: [0, 6], from: 30, to: 1440 }] },
  'always open': { calendar: '', shifts: [{ days: ALL, from: 0, to: 1440 }] },
};

const WINDOWS = [
  ['2026-03-20T00:00Z', '2026-04-20T00:00Z'],
  ['2026-08-30T00:00Z', '2026-10-12T00:00Z'],
] as const;

describe.each(['America/Santiago', 'Australia/Lord_Howe', 'America/Mexico_City'])('in %s', (timeZone) => {
  const windows = WINDOWS.map(([from, to]) => ({
    from: Date.parse(from),
    minutes: wallMinutes(timeZone, Date.parse(from), Date.parse(to)),
  }));

  test.each(Object.keys(SCHEDULES))('no row of a %s differs from stepping minute by minute', (name) => {
    useSpreadsheet(timeZone);
    const { calendar, shifts } = SCHEDULES[name] ?? { calendar: 'never', shifts: [] };
    const holidays = HOLIDAYS.map((text) => [dateCell(text)]);
    const random = seededRandom(20_261_122);
    for (const { from, minutes } of windows) {
      const oracle = new MinuteOracle(minutes, { shifts, holidays: HOLIDAYS });
      const starts = Array.from({ length: ROWS }, () => Math.floor(random() * minutes.length));
      const ends = starts.map((start) => start + Math.floor(random() * random() * (minutes.length - start)));
      const cells = (at: readonly number[]) => at.map((minute) => [new Date(from + minute * MINUTE)]);

      const wanted = starts.map((start, row) => [oracle.elapsed(start, ends[row] ?? start) / 60]);
      expect(BUSINESS_HOURS(cells(starts), cells(ends), calendar, holidays)).toEqual(wanted);

      const minutesOpen = starts.map(() => 1 + Math.floor(random() * 1000));
      const due = starts.map((start, row) => oracle.due(start, minutesOpen[row] ?? 0));
      const inside = due.flatMap((minute, row) => (minute === undefined ? [] : [row]));
      const answer = SLA_DEADLINE(
        cells(inside.map((row) => starts[row] ?? 0)),
        inside.map((row) => [(minutesOpen[row] ?? 0) / 60]),
        calendar,
        holidays,
      );
      expect(answer).toEqual(cells(inside.map((row) => due[row] ?? 0)));
    }
  });
});
