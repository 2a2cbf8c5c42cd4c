// What past leads say about points.

import { LEADSCORE_LEARN } from '../../src/functions/leadscoreLearn';
import { ACTIONS, WON } from '../support/pastLeads';
import { column, useSpreadsheet } from '../support/spreadsheet';

beforeEach(() => useSpreadsheet('UTC'));

const HEADINGS = [
  'Action',
  'Leads with it',
  'Close rate with',
  'Close rate without',
  'Lift',
  'Suggested points',
  'Standard error',
];

test('LEADSCORE_LEARN() says what history says of each action, with points that double the odds', () => {
  const report = LEADSCORE_LEARN(ACTIONS, column(...WON), [['Guide', 'Demo']], 20);
  const [headings, guide = [], demo = [], base, auc = []] = report;
  expect(headings).toEqual(HEADINGS);
  expect(guide.slice(0, 2)).toEqual(['Guide', 11]);
  expect(guide.slice(2, 5).map((rate) => Number(Number(rate).toFixed(6)))).toEqual([0.636364, 0.2, 1.272727]);
  expect(demo.slice(0, 5)).toEqual(['Demo', 6, 5 / 6, 0.3, 5 / 6 / 0.5]);
  // Newton's method in mpmath with 40 digits, on columns less their mean and over their standard deviation.
  const points = [0.57223340686796743, 0.360390552174266613, 1.93210000377663956, 1.07256780432591497];
  [guide[5], guide[6], demo[5], demo[6]].forEach((value, i) =>
    expect(value).toBeCloseTo(((points[i] ?? NaN) * 20) / Math.LN2, 7),
  );
  expect(base).toEqual(['All leads', 16, 0.5, '', '', '', '']);
  expect([auc[0], ...auc.slice(3)]).toEqual(['Cross-validated AUC', '', '', '', '']);
  // The same five folds in mpmath, each standardised by itself.
  expect(auc[2]).toBe(0.7734375);
});

test('LEADSCORE_LEARN() scales points, names actions by number and leaves rates of nobody blank', () => {
  useSpreadsheet('UTC', 'pt_BR');
  const [, first = [], second = []] = LEADSCORE_LEARN(
    [
      [1, ''],
      [1, ''],
      [1, ''],
      [1, ''],
      ['', ''],
    ],
    column(1, 1, 0, 0, ''),
    '',
    40,
  );
  expect(first.slice(0, 5)).toEqual(['Ação 1', 4, 0.5, '', 1]);
  expect(second).toEqual(['Ação 2', 0, '', 0.5, '', 0, '']);
});

test('LEADSCORE_LEARN() does not mind in what an action is measured', () => {
  const inSeconds = ACTIONS.map(([guides, demo]) => [Number(guides) * 3600, demo]);
  const [hours = [], seconds = []] = [ACTIONS, inSeconds].map((actions) => LEADSCORE_LEARN(actions, column(...WON))[1]);
  expect(Number(seconds[5]) * 3600).toBeCloseTo(Number(hours[5]), 9);
  expect(Number(seconds[6]) * 3600).toBeCloseTo(Number(hours[6]), 9);
});

test('LEADSCORE_LEARN() shares the points of what is always done together, and is unsure of them', () => {
  const twice = ACTIONS.map(([guides, demo]) => [guides, demo, demo]);
  const [, , alone = []] = LEADSCORE_LEARN(ACTIONS, column(...WON));
  const [, , first = [], second = []] = LEADSCORE_LEARN(twice, column(...WON));
  expect(second[5]).toBeCloseTo(Number(first[5]), 6);
  expect(Number(first[5])).toBeLessThan(Number(alone[5]));
  expect(Number(first[6])).toBeGreaterThan(Number(alone[6]));
});

test('LEADSCORE_LEARN() keeps its head when an action decides everything', () => {
  const decides = Array.from({ length: 50 }, (_, row) => [Number(row < 20), row % 3]);
  const [, action = [], , , auc = []] = LEADSCORE_LEARN(decides, column(...decides.map(([won]) => won)));
  expect(action.slice(0, 4)).toEqual(['Action 1', 20, 1, 0]);
  expect(Number(action[5])).toBeGreaterThan(60);
  expect(Number(action[5])).toBeLessThan(300);
  expect(Number(action[6])).toBeGreaterThan(20);
  expect(auc[2]).toBe(1);
});

// prettier-ignore
test.each<[unknown[], string]>([
  [[column(1, 1, 0), column(1, 0, 0)],      'won: 1 won and 2 not won; at least 2 of each are wanted'],
  [[column('', ''), column('', '')],        'won: 0 won and 0 not won; at least 2 of each are wanted'],
  [[column(1, 1), column(1, 'maybe')],      'row 2 of won: "maybe" is not an outcome; TRUE, 1, a date or won, or else FALSE, 0, lost or blank, is wanted'],
  [[column(1, 1), column(1, '#N/A')],       'row 2 of won: "#N/A" is an error in that cell; mend it first'],
  [[column(1, -1), column(1, 0)],           'won: 1 won and 1 not won; at least 2 of each are wanted'],
  [[column(1, -1, 1, 1), column(1, 0, 1, 0)], 'row 2 of actions: -1 is negative; 0 or more is wanted'],
  [[column(1, 2), column(1, 0, 1)],         'actions: 2 rows, but won has 3; give both the same rows, or one cell for all'],
  [[column(0, 1e-310, 0, 1e-310), column(1, 0, 1, 0)], 'actions: the result is too large a number'],
  [[column(1, 1, 0, 0), column(1, 0, 1, 0), '', 0], 'points_to_double: 0 is not more than 0'],
])('LEADSCORE_LEARN(%j) is refused', (args, message) => {
  const [actions, won, labels, pointsToDouble] = args;
  expect(() => LEADSCORE_LEARN(actions, won, labels, pointsToDouble)).toThrow(new Error(`LEADSCORE_LEARN: ${message}`));
});

test('LEADSCORE_LEARN() counts an action no more often than the rules, and a date as once', () => {
  const won = [['won'], ['won'], ['lost'], ['lost']];
  const learn = (actions: readonly unknown[][], rules?: unknown) => LEADSCORE_LEARN(actions, won, '', '', rules);
  const [often, capped] = [
    [[9], [2], [1], ['']],
    [[2], [2], [1], ['']],
  ];
  expect(learn(often, [[10, 2]])).toEqual(learn(capped));
  expect(learn(often)).not.toEqual(learn(capped));
  expect(learn([[46300], [1], [1], ['']])).toEqual(learn([[1], [1], [1], ['']]));
});
