// Dates and times as text, there and back.

import fc from 'fast-check';
import { isoTextToWallMs, wallMsToText } from '../../../src/grid/dates/isoText';

// prettier-ignore
test.each([
  ['2026-03-23',               '2026-03-23T00:00:00.000Z'],
  ['2026-03-23 16:30',         '2026-03-23T16:30:00.000Z'],
  ['2026-03-23T16:30',         '2026-03-23T16:30:00.000Z'],
  ['2026-03-23 6:05',          '2026-03-23T06:05:00.000Z'],
  ['2026-03-23 16:30:07',      '2026-03-23T16:30:07.000Z'],
  ['2026-03-23 16:30:07.5',    '2026-03-23T16:30:07.500Z'],
  ['2026-03-23 16:30:07.123',  '2026-03-23T16:30:07.123Z'],
  ['  2028-02-29  ',           '2028-02-29T00:00:00.000Z'],
])('%j is %s', (text, moment) => {
  expect(isoTextToWallMs(text)).toBe(Date.parse(moment));
});

// prettier-ignore
test.each([
  [''], ['2026'], ['2026-3-23'], ['23-03-2026'], ['2026-02-29'], ['2026-13-01'], ['2026-03-32'], ['2026-03-23 24:00'],
  ['2026-03-23 16:60'], ['2026-03-23 16:30:60'], ['2026-03-23 16'], ['2026-03-23 16:30 h'], ['on 2026-03-23'],
  ['2026-03-23 16:30:07.1234'],
])('%j is none', (text) => {
  expect(isoTextToWallMs(text)).toBeNaN();
});

test.each([
  ['es_MX', '05/03/2026 16:30'],
  ['pt_BR', '05/03/2026 16:30'],
  ['en_US', '3/5/2026 16:30'],
  ['de_DE', '05.03.2026 16:30'],
])('a moment is written as people of %s write it', (locale, written) => {
  expect(wallMsToText(Date.UTC(2026, 2, 5, 16, 30), locale)).toBe(written);
});

test('what is written is read again, a midnight without its hour', () => {
  expect(wallMsToText(Date.UTC(2026, 2, 23), 'sv')).toBe('2026-03-23');
  expect(wallMsToText(Date.UTC(2026, 2, 23, 0, 0, 1), 'sv')).toBe('2026-03-23 00:00:01');
  fc.assert(
    fc.property(fc.integer({ min: Date.UTC(1000, 0, 1), max: Date.UTC(9999, 11, 31) }), (ms) => {
      expect(isoTextToWallMs(wallMsToText(ms, 'sv'))).toBe(ms);
    }),
    { seed: 18 },
  );
});
