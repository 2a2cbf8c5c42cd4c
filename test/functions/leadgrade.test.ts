// Fit and score as a letter and a digit.

import { LEADGRADE } from '../../src/functions/leadgrade';
import { column, useSpreadsheet } from '../support/spreadsheet';

beforeEach(() => useSpreadsheet('UTC'));

// prettier-ignore
test.each<[unknown[], string]>([
  [[30, 60],                           'fits: 30 is more than a fit can be, 1; write 30 % as 30% or 0.3'],
  [[column(0.5, 1.5), 60],             'row 2 of fits: 1.5 is more than a fit can be, 1; write 30 % as 30% or 0.3'],
  [[0.5, 60, [[75, 50, 25]]],          'row 1 of fit_cuts: 75 is more than a fit can be, 1; write 30 % as 30% or 0.3'],
])('LEADGRADE(%j) is refused', ([fits, scores, cuts], message) => {
  expect(() => LEADGRADE(fits, scores, cuts)).toThrow(new Error(`LEADGRADE: ${message}`));
});

test('LEADGRADE() takes a whole fit that rounding left a hair above 1', () => {
  expect(LEADGRADE(0.1 * 3 + 0.7 + 1e-16, 75)).toBe('A1');
  expect(LEADGRADE(1 + 1e-12, 75)).toBe('A1');
});
