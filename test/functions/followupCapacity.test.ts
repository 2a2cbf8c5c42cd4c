// How many leads a team can follow up.

import { FOLLOWUP_CAPACITY } from '../../src/functions/followupCapacity';
import { column, useSpreadsheet } from '../support/spreadsheet';

beforeEach(() => useSpreadsheet('America/Santiago'));

// prettier-ignore
test.each([
  [4, 3,    20, 10, 6,  240],
  [1, 1,    1,  7,  1,  8],
  [3, 0.1,  10, 6,  10, 3],
  [0, 8,    20, 10, 6,  0],
])('FOLLOWUP_CAPACITY(%d; %d; %d; %d; %d) is %d whole leads', (reps, hours, days, minutes, attempts, leads) => {
  expect(FOLLOWUP_CAPACITY(reps, hours, days, minutes, attempts)).toBe(leads);
});

test('FOLLOWUP_CAPACITY() answers for several teams and refuses what cannot be', () => {
  expect(FOLLOWUP_CAPACITY(column(4, '', 2), 3, 20, 10, 6)).toEqual([[240], [''], [120]]);
  expect(() => FOLLOWUP_CAPACITY(4, 3, 20, column(10, 0), 6)).toThrow(
    new Error('FOLLOWUP_CAPACITY: row 2 of minutes_per_attempt: 0 is not more than 0'),
  );
  expect(() => FOLLOWUP_CAPACITY(4, '', 20, 10, 6)).toThrow(
    new Error('FOLLOWUP_CAPACITY: hours_per_day: a value is wanted, and it is blank'),
  );
});
