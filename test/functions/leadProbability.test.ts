// How likely a lead is to be won, by what past leads did.

import { LEAD_PROBABILITY } from '../../src/functions/leadProbability';
import { ACTIONS, WON } from '../support/pastLeads';
import { column, useSpreadsheet } from '../support/spreadsheet';

beforeEach(() => useSpreadsheet('UTC'));

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
