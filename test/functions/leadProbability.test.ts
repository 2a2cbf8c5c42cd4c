// How likely a lead is to be won, by what past leads did.

import { LEAD_PROBABILITY } from '../../src/functions/leadProbability';
import { column, useSpreadsheet } from '../support/spreadsheet';

beforeEach(() => useSpreadsheet('UTC'));

const GUIDES = [0, 0, '', 1, 1, '1', 2, 2, 3, 3, 4, 0, 1, 2, 5, 0];

const DEMO = ['', false, 'x', 'no', '', 'x', '', true, 0, '2026-03-01', 'x', '', '', '', '', 1];

const WON = [
  false,
  0,
  'won',
  'no',
  1,
  'x',
  '',
  '2026-03-20',
  'perdido',
  true,
  'Ganado',
  '',
  0,
  'closed won',
  'sí',
  'Closed Lost',
];

const ACTIONS = GUIDES.map((guides, row) => [guides, DEMO[row]]);

test('LEAD_PROBABILITY() judges leads by the same model', () => {
  const answer = LEAD_PROBABILITY(
    [
      [1, 'x'],
      ['', ''],
      [0, 'no'],
    ],
    ACTIONS,
    column(...WON),
  );
  const [known, blank, nothing] = [answer].flat(2);
  expect(known).toBeCloseTo(0.719715317278416894, 12);
  expect(blank).toBe('');
  expect(nothing).toBeCloseTo(0.17346255311015057, 12);
});

test('LEAD_PROBABILITY() wants the same actions on both sides', () => {
  expect(() => LEAD_PROBABILITY(1, ACTIONS, column(...WON))).toThrow(
    new Error('LEAD_PROBABILITY: history: 2 columns, but actions has 1; one column for each action is wanted in both'),
  );
});
