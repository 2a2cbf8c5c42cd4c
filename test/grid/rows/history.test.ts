// What leads did and how they ended, as numbers.

import { toArgument } from '../../../src/grid/cells/argument';
import { reader } from '../../../src/grid/cells/reader';
import { toHistory } from '../../../src/grid/rows/history';
import { toOutcomes } from '../../../src/grid/rows/outcomes';
import { column, useSpreadsheet } from '../../support/spreadsheet';

const read = reader('F');

function history(actions: unknown[][], won: unknown, most?: readonly number[]) {
  return toHistory(toArgument(read('actions', actions)), toOutcomes(read, won), most);
}

beforeEach(() => useSpreadsheet('UTC'));

const ENDS = column(true, true, false, false);

test('times done by lead and action, and how each ended', () => {
  const { design, outcomes } = history(
    [
      [1, 'yes'],
      [3, ''],
      [true, '2026-01-05'],
      ['no', 0],
    ],
    ENDS,
  );
  expect(design.columns).toBe(2);
  expect([...design.values]).toEqual([1, 1, 3, 0, 1, 1, 0, 0]);
  expect([...outcomes]).toEqual([1, 1, 0, 0]);
});

test('a lead that did nothing counts where its end is known; rows blank in both are skipped', () => {
  const actions = [
    ['', ''],
    [1, 1],
    ['', ''],
    [1, ''],
    ['', ''],
  ];
  const { design, outcomes } = history(actions, column(true, true, '', '', false));
  expect([...outcomes]).toEqual([1, 1, 0, 0]);
  expect([...design.values]).toEqual([0, 0, 1, 1, 1, 0, 0, 0]);
});

test('an action counts no more often than its rule lets it', () => {
  const { design } = history(
    [
      [9, 9],
      [1, 9],
      [0, 0],
      [5, 2],
    ],
    ENDS,
    [2, Infinity],
  );
  expect([...design.values]).toEqual([2, 9, 1, 9, 0, 0, 2, 2]);
});

test('a date that came as a number is once', () => {
  expect([...history(column(46_000, 32_873, 0, 32_874), ENDS).design.values]).toEqual([1, 32_873, 0, 1]);
});

// prettier-ignore
test.each<[string, unknown[][], unknown, string]>([
  ['one won lead',          column(1, 1, 1),         column(true, false, false),  'won: 1 won and 2 not won; at least 2 of each are wanted'],
  ['one other lead',        column(1, 1, 1),         column(true, true, false),   'won: 2 won and 1 not won; at least 2 of each are wanted'],
  ['less than no times',    column(-1, 1, 1, 1),     ENDS,  'row 1 of actions: -1 is negative; 0 or more is wanted'],
  ['an error',              column(1, '#N/A', 1, 1), ENDS,  'row 2 of actions: "#N/A" is an error in that cell; mend it first'],
  ['rows that differ',      column(1, 1, 1),         ENDS,  'actions: 3 rows, but won has 4; give both the same rows, or one cell for all'],
])('%s: refused', (_, actions, won, sentence) => {
  expect(() => history(actions, won)).toThrow(new Error(`F: ${sentence}`));
});
