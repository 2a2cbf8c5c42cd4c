// Serial numbers, against those that spreadsheets show.

import fc from 'fast-check';
import { serialToWallMs, wallMsToSerial } from '../../src/calendar/serial';

// prettier-ignore
test.each([
  [0,            '1899-12-30T00:00:00.000Z'],
  [1,            '1899-12-31T00:00:00.000Z'],
  [-1,           '1899-12-29T00:00:00.000Z'],
  [25_569,       '1970-01-01T00:00:00.000Z'],
  [46_348.75,    '2026-11-22T18:00:00.000Z'],
  [46_023,       '2026-01-01T00:00:00.000Z'],
  [2_958_465,    '9999-12-31T00:00:00.000Z'],
])('%d is %s', (serial, moment) => {
  expect(new Date(serialToWallMs(serial)).toISOString()).toBe(moment);
  expect(wallMsToSerial(Date.parse(moment))).toBe(serial);
});

test('there and back a millisecond stays a millisecond', () => {
  fc.assert(
    fc.property(fc.integer({ min: Date.UTC(1000, 0, 1), max: Date.UTC(9999, 11, 31) }), (ms) => {
      expect(serialToWallMs(wallMsToSerial(ms))).toBe(ms);
    }),
    { seed: 16 },
  );
});

test('a time that a cell keeps as a hair less is taken to the millisecond', () => {
  const quarterPastNine = 46_348 + 9.25 / 24;
  expect(new Date(serialToWallMs(quarterPastNine - 1e-11)).toISOString()).toBe('2026-11-22T09:15:00.000Z');
});
