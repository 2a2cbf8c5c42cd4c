// The share of what was due that was done in time.

import { SLA_COMPLIANCE } from '../../src/functions/slaCompliance';
import { DONE, OFFICE, START } from '../support/promises';
import { useSpreadsheet } from '../support/spreadsheet';

beforeEach(() => useSpreadsheet('America/Santiago'));

test('SLA_COMPLIANCE() counts what is due, and leaves what is in time out', () => {
  expect(SLA_COMPLIANCE(START, DONE, 4, '2026-03-23 12:30', OFFICE)).toBe(2 / 4);
  expect(SLA_COMPLIANCE(START, '', 4, '2026-03-20 16:30', OFFICE)).toBe('n/a');
  expect(SLA_COMPLIANCE('', '', 4, '2026-03-20')).toBe('n/a');
});

// Source: launchengine.app, 85 of 100.
test('SLA_COMPLIANCE() of 85 met in 100 is 85 %, as published', () => {
  const done = Array.from({ length: 100 }, (_, row) => [row < 85 ? '2026-03-20 10:00' : '2026-03-20 18:00']);
  expect(SLA_COMPLIANCE('2026-03-20 09:00', done, 4, '2026-03-21')).toBe(0.85);
});
