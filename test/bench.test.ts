// What npm run bench compares is the same job: on a few rows its pieces agree wherever the peer can be right.

import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { PEERS, hoursBy, ourHours } from './bench/contenders';
import { RULES, actionCells, dateCells, leadTimes, leadTimesApart, wonLeads } from './bench/data';
import { INDEPENDENT_FIT } from './bench/independentFit';
import { getTimeDifference, readCells, streamDifference } from './bench/peers/floors';
import { mlTraining } from './bench/peers/mlLogistic';
import { SHEET_ROWS, openHoursSheet, reportSheet, scoreSheet } from './bench/peers/sheet';
import { farthest, ourModel } from './bench/ourModel';
import { atMost, digits, duration, fasterBy, within } from './bench/row';
import { alignedTable, markdownTable, writeBetweenMarks } from './bench/table';
import { countWrong, oracleHours } from './bench/wrongRows';
import { useSpreadsheet } from './support/spreadsheet';
import { TIME_ZONE } from './bench/agreement';

const processZone = Intl.DateTimeFormat().resolvedOptions().timeZone;

const neverHours = () => NaN;

/** Leads of the first weeks of the year. */
function earlyLeads() {
  const { starts, ends } = leadTimes(2_000);
  const early = [...starts.keys()].filter((row) => (ends[row] ?? 0) < Date.UTC(2026, 1, 20)).slice(0, 60);
  return {
    starts: Float64Array.from(early, (row) => starts[row] ?? 0),
    ends: Float64Array.from(early, (row) => ends[row] ?? 0),
  };
}

describe('open hours', () => {
  const times = earlyLeads();
  const [starts, ends] = [dateCells(times.starts), dateCells(times.ends)];

  test('ours and the luxon loop are those of stepping minute by minute', () => {
    useSpreadsheet(TIME_ZONE);
    const right = oracleHours(times, 60);
    expect(right.some((hours) => hours > 8)).toBe(true);
    expect(countWrong(ourHours(times), right)).toBe(0);
    expect(countWrong(hoursBy(PEERS['luxon, day by day'] ?? neverHours, starts, ends), right)).toBe(0);
  });

  test.each(['Date, day by day', 'dayjs-business-time'])('%s agrees with ours in the zone of the process', (name) => {
    useSpreadsheet(processZone);
    const ours = ourHours(times);
    const theirs = hoursBy(PEERS[name] ?? neverHours, starts, ends);
    expect(theirs.map((hours, row) => Math.abs(hours - (ours[row] ?? NaN)) < 0.01)).toEqual(ours.map(() => true));
  });

  test('moment-business-time knows the same week, lunch and holidays: over whole days it is right', () => {
    const hours = PEERS['moment-business-time']?.(new Date(2026, 3, 1, 7), new Date(2026, 3, 8, 20));
    expect(hours).toBe(5 * 8);
  });

  test('leads apart are so many days apart, and the floors touch what they say', () => {
    const { starts: from, ends: to } = leadTimesApart(10, 365);
    const out = new Float64Array(10);
    streamDifference(from, to, out);
    expect([...out]).toEqual(Array(10).fill(365 * 86_400_000));
    expect(getTimeDifference(dateCells(from), dateCells(to)).flat()).toEqual([...out]);
    expect(readCells([[2, '', true, 'x', new Date(0)]])).toBe(5);
  });
});

test('the model is the one of the independent solver', () => {
  expect(farthest(ourModel(wonLeads(20_000)).coefficients, INDEPENDENT_FIT)).toBeLessThan(1e-8);
});

test('ml-logistic-regression comes to the same model, but for the ridge', () => {
  const leads = wonLeads(2_000);
  const weights = mlTraining(leads, 400)().classifiers[1]?.weights.to1DArray() ?? [];
  // It tells class 1 as 0; ours has its intercept before centring.
  const theirs = weights.slice(1).map((weight) => -weight);
  expect(farthest(ourModel(leads).coefficients.slice(1), theirs)).toBeLessThan(0.02);
});

describe('in a sheet', () => {
  const numbers = (cells: unknown[][]) => cells.map((row) => row.map((cell) => Number(Number(cell).toFixed(6))));

  test('NETWORKDAYS and MEDIAN give the hours of BUSINESS_HOURS', () => {
    const range = `H1:H${SHEET_ROWS}`;
    expect(numbers(openHoursSheet(false).read(range))).toEqual(numbers(openHoursSheet(true).read(range)));
  });

  test('SUMPRODUCT gives the points of LEADSCORE, and a change of points reaches them', () => {
    const range = `N1:N${SHEET_ROWS}`;
    const [ours, theirs] = [scoreSheet(true), scoreSheet(false)];
    const before = numbers(ours.read(range));
    expect(numbers(theirs.read(range))).toEqual(before);
    for (const sheet of [ours, theirs]) sheet.recalculate();
    expect(numbers(ours.read(range))).not.toEqual(before);
    expect(numbers(theirs.read(range))).toEqual(numbers(ours.read(range)));
  });

  test('COUNTIFS gives the counts of SLA_REPORT', () => {
    const ours = reportSheet(true)
      .read('G2:K51')
      .map(([group, , ...states]) => [group, ...states.slice(0, 3)]);
    expect(reportSheet(false).read('G2:J51')).toEqual(ours);
  });
});

test('twelve actions have twelve rules', () => {
  expect(actionCells(3).map((row) => row.length)).toEqual([RULES.length, RULES.length, RULES.length]);
});

describe('the table', () => {
  const race = { job: 'scores', peer: 'a loop', oursMs: 2e-4, theirsMs: 1e-4, per: ' a row' };

  test('says what was reached', () => {
    expect(atMost(2, race)).toMatchObject({ ours: '200 ns a row', ratio: '2 ×', wanted: '≤ 2 ×', isReached: true });
    expect(atMost(1.9, race).isReached).toBe(false);
    expect(fasterBy(1, race)).toMatchObject({ ratio: '0.5 × faster', wanted: '≥ 1 ×', isReached: false });
    expect(fasterBy(undefined, race).isReached).toBeUndefined();
    expect(within(1e-8, 2e-9, { ...race, theirs: '' })).toMatchObject({
      ours: '2e-9',
      wanted: '≤ 1e-8',
      isReached: true,
    });
    expect(within(1, NaN, { ...race, theirs: '' }).isReached).toBe(false);
  });

  test.each([
    [0.0000123, '12.3 ns'],
    [0.5, '500 µs'],
    [12.34, '12.3 ms'],
    [8_000, '8 s'],
  ])('%d ms are %s', (ms, text) => expect(duration(ms)).toBe(text));

  test('has thousands set apart', () => expect(digits(1387.4)).toBe('1,387'));

  test('is aligned in a terminal and goes between its marks in a file', () => {
    const rows = [atMost(2, race), fasterBy(10, { ...race, job: 'a longer job' })];
    const [headings = '', first = '', second = ''] = alignedTable(rows).split('\n');
    expect([first, second].map((line) => line.indexOf('a loop'))).toEqual(Array(2).fill(headings.indexOf('beside')));
    expect(markdownTable(rows).split('\n')[3]).toMatch(/^\| a longer job \| .* \| ✗ \|$/);

    const folder = mkdtempSync(path.join(tmpdir(), 'bench-'));
    const file = path.join(folder, 'README.md');
    writeFileSync(file, 'before\n<!-- bench -->\nold\n<!-- /bench -->\nafter');
    writeBetweenMarks(file, 'new $1');
    expect(readFileSync(file, 'utf8')).toBe('before\n<!-- bench -->\nnew $1\n<!-- /bench -->\nafter');
    writeFileSync(file, 'no marks');
    expect(() => writeBetweenMarks(file, 'new')).toThrow('no marks');
    rmSync(folder, { recursive: true });
  });
});
