// How many leads a goal needs at each stage.

import { LEADS_NEEDED } from '../../src/functions/leadsNeeded';
import { column, useSpreadsheet } from '../support/spreadsheet';

beforeEach(() => useSpreadsheet('UTC'));

// Sources: HubSpot bid/14222, a public calculator, red66marketing.com, salesbenchmarkindex.com (88.2 customers are 89).
// prettier-ignore
test.each([
  [7,         1,      [0.05],           [140, 7]],
  [1_000_000, 25_000, [0.6, 0.5, 0.25], [534, 320, 160, 40]],
  [250_000,   25_000, [0.2],            [50, 10]],
  [7_500_000, 85_000, [1],              [89, 89]],
])('LEADS_NEEDED(%d; %d; %j) is as published', (goal, dealSize, rates, needed) => {
  expect(LEADS_NEEDED(goal, dealSize, column(...rates))).toEqual(column(...needed));
});

test('LEADS_NEEDED() answers in the direction of its rates', () => {
  expect(LEADS_NEEDED(100, 1, [[0.5, 0.25]])).toEqual([[800, 400, 100]]);
  expect(LEADS_NEEDED(100, 1, column(0.5, 0.25))).toEqual([[800], [400], [100]]);
  expect(LEADS_NEEDED(100, 1, 0.5)).toEqual([[200], [100]]);
});

test('LEADS_NEEDED() rounds each stage up from the exact number, and not for noise', () => {
  expect(LEADS_NEEDED(1, 3, column(0.5))).toEqual([[1], [1]]);
  expect(LEADS_NEEDED(21, 1, column(0.7))).toEqual([[30], [21]]);
  expect(LEADS_NEEDED(3, 1, column(0.1))).toEqual([[30], [3]]);
  expect(LEADS_NEEDED(0, 1, column(0.1))).toEqual([[0], [0]]);
});

test.each([[false], ['FALSE'], ['no'], [0], ['Não']])('LEADS_NEEDED() is exact when round_up is %j', (roundUp) => {
  expect(LEADS_NEEDED(1, 4, 0.5, roundUp)).toEqual([[0.5], [0.25]]);
});

// prettier-ignore
test.each<[string, unknown[], string]>([
  ['en', [1, 1, column(0.5, 20)],    'row 2 of rates: 20 is not a rate above 0 and up to 1; write 20 % as 20% or 0.2'],
  ['es', [1, 1, 0],                  'rates: 0 no es una tasa mayor que 0 y hasta 1; escribe 20 % como 20% o 0.2'],
  ['pt', [1, 1, -0.1],               'rates: -0.1 não é uma taxa maior que 0 e até 1; escreva 20 % como 20% ou 0.2'],
  ['en', [1, 1, column(0.5, '')],    'row 2 of rates: a value is wanted, and it is blank'],
  ['en', [1, 0, 1],                  'deal_size: 0 is not more than 0'],
  ['en', [-1, 1, 1],                 'goal: -1 is negative; 0 or more is wanted'],
  ['en', [column(1, 2), 1, 1],       'goal: one cell is wanted, not 2 rows × 1 columns'],
  ['en', ['1.234', 1, 1],            'goal: "1.234" is not a number'],
  ['en', [1e300, 1e-300, 1],         'goal: the result is too large a number'],
  ['en', [1, 1, 1, 'maybe'],         'round_up: "maybe" is not TRUE or FALSE'],
])('LEADS_NEEDED() says in %s why %j is refused', (locale, args, message) => {
  useSpreadsheet('UTC', locale);
  const [goal, dealSize, rates, roundUp] = args;
  expect(() => LEADS_NEEDED(goal, dealSize, rates, roundUp)).toThrow(new Error(`LEADS_NEEDED: ${message}`));
});
