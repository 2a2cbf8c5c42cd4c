import fc from 'fast-check';
import { LEADSCORE } from '../../src/functions/leadscore';
import { LEADSCORE_WHY } from '../../src/functions/leadscoreWhy';
import { column, useSpreadsheet } from '../support/spreadsheet';

beforeEach(() => useSpreadsheet('America/Santiago'));

const LABELS = ['asked for advice', 'guide', 'student', 'visit'];
const RULES = [
  [20, '', ''],
  [5, 2, ''],
  [-5, '', ''],
  [1, '', 10],
];

test.each([
  [['x', 2, 'x', ''], '+20 asked for advice · +10 guide ×2 · −5 student'],
  [['x', 9, '', '2026-03-10'], '+20 asked for advice · +10 guide ×2 · +0.5 visit'],
  [['no', '', true, 0], '−5 student'],
  [[false, 0, '', ''], ''],
  [['', '', '', ''], ''],
  [['x', '', '', '2025-12-20'], '+20 asked for advice'],
])('LEADSCORE_WHY() of %j is %j', (cells, reasons) => {
  expect(LEADSCORE_WHY([cells], RULES, [LABELS], '2026-03-20')).toEqual([[reasons]]);
});

test('LEADSCORE_WHY() shows as many reasons as asked for, largest first whichever way they pull', () => {
  const actions = [['x', 1, 3, 'x']];
  expect(LEADSCORE_WHY(actions, RULES, column(...LABELS), '2026-03-20', 1)).toEqual([['+20 asked for advice']]);
  expect(LEADSCORE_WHY(actions, RULES, column(...LABELS), '2026-03-20', '2')).toEqual([
    ['+20 asked for advice · −15 student ×3'],
  ]);
});

test('LEADSCORE_WHY() names an action without a label by its column', () => {
  expect(LEADSCORE_WHY([['x', 'x']], [[2, 1]], [['', 'guide']])).toEqual([['+2 #1 · +1 guide']]);
});

// prettier-ignore
test.each<[unknown[], string]>([
  [[[['x', 'x']], [[1, 2]], column('a', 'b', 'c')],  'labels: 3 names; 2 are wanted'],
  [['x', [[1, '', 7]], 'a'],                         'as_of: a date is wanted, because rules has a half-life'],
  [['x', 1, '#N/A'],                                 'labels: "#N/A" is an error in that cell; mend it first'],
  [['x', 1, 'a', '', 'three'],                       'most: "three" is not a number'],
  [['x', 1, new Date(0)],                            'labels: 12/31/1969 21:00 is not a name'],
  [[1e308, 100, 'a'],                                'actions: the result is too large a number'],
  [[-2, 1, 'a'],                                     'actions: -2 is negative; 0 or more is wanted'],
])('LEADSCORE_WHY(%j) is refused', (args, message) => {
  const [actions, rules, labels, asOf, most] = args;
  expect(() => LEADSCORE_WHY(actions, rules, labels, asOf, most)).toThrow(new Error(`LEADSCORE_WHY: ${message}`));
});

test('the reasons of LEADSCORE_WHY() add up to LEADSCORE()', () => {
  const times = fc.array(fc.integer({ min: 0, max: 5 }), { minLength: 4, maxLength: 4 });
  fc.assert(
    fc.property(times, (cells) => {
      const reasons = String(LEADSCORE_WHY([cells], RULES, [LABELS], '2026-03-20', 9));
      const points = (reasons.match(/[+−]\d+/g) ?? []).map((text) => Number(text.replace('−', '-')));
      expect([[points.reduce((sum, value) => sum + value, 0)]]).toEqual(LEADSCORE([cells], RULES, '2026-03-20'));
    }),
    { seed: 7, numRuns: 100 },
  );
});

test('LEADSCORE_WHY() is blank where leads is, whatever stands among the actions', () => {
  const actions = [
    ['x', 2],
    ['#N/A', -1],
    ['x', ''],
  ];
  const why = LEADSCORE_WHY(actions, column(20, 5), ['advice', 'guide'], '', 1, column('Ana', '', 'Luis'));
  expect(why).toEqual(column('+20 advice', '', '+20 advice'));
  expect(() => LEADSCORE_WHY(actions, column(20, 5), ['advice', 'guide'], '', 1)).toThrow('row 2, column 1 of actions');
});
