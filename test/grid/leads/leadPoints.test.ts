// What a lead's actions are worth, with and without a date.

import { DAY_MS } from '../../../src/calendar/civil';
import { reader } from '../../../src/grid/cells/reader';
import { lazyZone } from '../../../src/grid/dates/lazyZone';
import { isBadAction, toLeadPoints } from '../../../src/grid/leads/leadPoints';
import { timeScales } from '../../../src/grid/leads/leadTime';
import { toScoringRules } from '../../../src/grid/rows/scoringRules';
import { useSpreadsheet } from '../../support/spreadsheet';

const NOW = Date.UTC(2026, 10, 22);
const RULES = [
  [10, 2, ''],
  [5, '', 30],
  ['', '', ''],
];

beforeEach(() => useSpreadsheet('UTC'));

function points(...cells: unknown[]) {
  const rules = toScoringRules(reader('F'), RULES, 3);
  return toLeadPoints(cells, rules, timeScales(lazyZone())(46_000), NOW);
}

test('what has no date counts from the arrival on, as often as its rule lets it', () => {
  expect(points(3, true, 9)).toEqual({ undated: 2 * 10 + 5, dated: [] });
  expect(points('', null, undefined)).toEqual({ undated: 0, dated: [] });
  expect(points('yes', 'no')).toEqual({ undated: 10, dated: [] });
});

test('a date counts once, from that date on, with its half-life', () => {
  expect(points('2026-11-20', '2026-11-21')).toEqual({
    undated: 0,
    dated: [
      { ms: NOW - 2 * DAY_MS, points: 10, halfLifeDays: Infinity },
      { ms: NOW - DAY_MS, points: 5, halfLifeDays: 30 },
    ],
  });
});

test('what is dated after the present counts as of now', () => {
  expect(points('2026-12-24').dated).toEqual([{ ms: NOW, points: 10, halfLifeDays: Infinity }]);
});

test('without a present it counts as of its date', () => {
  const rules = toScoringRules(reader('F'), RULES, 3);
  const { dated } = toLeadPoints(['2026-12-24'], rules, timeScales(lazyZone())(46_000), NaN);
  expect(dated).toEqual([{ ms: Date.UTC(2026, 11, 24), points: 10, halfLifeDays: Infinity }]);
});

// prettier-ignore
test.each<[unknown, boolean]>([
  ['', false],   [null, false], [0, false],   [12, false],     [true, false], ['2026-11-20', false], ['called twice', false],
  [-1, true],    ['-3', true],  ['#N/A', true], [73_051, true], [Infinity, true], [NaN, true],
])('%j is a bad action: %j', (cell, isBad) => {
  expect(isBadAction(cell)).toBe(isBad);
});
