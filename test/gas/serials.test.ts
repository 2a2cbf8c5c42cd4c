import { createSerials } from '../../src/gas/serials';

test.each([
  ['America/Mexico_City', '2026-01-01T00:00:00Z', 46022.75],
  ['UTC', '2025-12-31T18:00:00Z', 46022.75],
  ['America/Santiago', '2025-12-31T21:00:00Z', 46022.75],
  ['Australia/Lord_Howe', '2025-12-31T07:00:00Z', 46022.75],
  ['Asia/Kolkata', '2025-12-31T12:30:00Z', 46022.75],
])('createSerials() gives the wall clock of %s', (zone, instant, serial) => {
  expect(createSerials(zone).toSerial(new Date(instant))).toBeCloseTo(serial, 9);
});

test('createSerials() is right on both sides of a clock change', () => {
  const { toSerial } = createSerials('America/Santiago');
  // Clocks went from 24:00 back to 23:00 on 5 April 2025, at 03:00 UTC.
  expect(toSerial(new Date('2025-04-06T02:30:00Z'))).toBeCloseTo(45752 + 23.5 / 24, 9);
  expect(toSerial(new Date('2025-04-06T03:30:00Z'))).toBeCloseTo(45752 + 23.5 / 24, 9);
  expect(toSerial(new Date('2025-04-06T04:30:00Z'))).toBeCloseTo(45753 + 0.5 / 24, 9);
});

test('createSerials() leaves other values alone and takes an invalid Date for blank', () => {
  const { toSerial } = createSerials('UTC');
  expect([toSerial('x'), toSerial(5), toSerial(''), toSerial(new Date(NaN))]).toEqual(['x', 5, '', '']);
});

test('isSkipped() knows the hour that clocks skip in spring', () => {
  const { isSkipped } = createSerials('America/Sao_Paulo');
  // On 15 October 2017 clocks went from 00:00 to 01:00.
  const day = 43023;
  expect([day - 1 / 24, day, day + 0.5 / 24, day + 1 / 24, day + 1].map(isSkipped)).toEqual([
    false,
    true,
    true,
    false,
    false,
  ]);
});
