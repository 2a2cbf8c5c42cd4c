// Whether a lead was tried often enough in time.

import { FOLLOWUP_STATUS } from '../../src/functions/followupStatus';
import { column, dateCell, useSpreadsheet } from '../support/spreadsheet';

beforeEach(() => useSpreadsheet('America/Santiago'));

const OFFICE = 'Mon-Fri 09:00-18:00';

// prettier-ignore
test.each([
  ['attempts made',             '2026-03-02 10:00', 6,  '2026-03-02 11:00', 'Met'],
  ['met for ever',              '2026-03-02 10:00', 7,  '2027-01-01',       'Met'],
  ['time left',                 '2026-03-02 10:00', 5,  '2026-03-09 09:59', 'Pending'],
  ['five working days passed',  '2026-03-02 10:00', 5,  '2026-03-09 10:00', 'Overdue'],
  ['none made',                 '2026-03-02 10:00', '', '2026-03-09 10:00', 'Overdue'],
  ['from Friday',               '2026-03-06 10:00', 5,  '2026-03-13 09:00', 'Pending'],
  ['weekends do not pass',      '2026-03-02 10:00', 5,  '2026-03-08 23:00', 'Pending'],
  ['before the lead arrived',   '2026-03-02 10:00', 5,  '2026-02-08 23:00', 'Pending'],
  ['no lead',                   '',                 5,  '2026-02-08 23:00', ''],
])('FOLLOWUP_STATUS() %s', (_, start, attempts, asOf, state) => {
  const cell = (text: string) => (text === '' ? '' : dateCell(text));
  expect(FOLLOWUP_STATUS(start, attempts, 6, 5, asOf, OFFICE)).toBe(state);
  expect(FOLLOWUP_STATUS(column(cell(start)), column(attempts), 6, 5, cell(asOf), OFFICE)).toEqual([[state]]);
});

test('FOLLOWUP_STATUS() knows holidays and promises per row', () => {
  const start = column('2026-03-02', '2026-03-02', '');
  expect(FOLLOWUP_STATUS(start, 0, column(1, 0, ''), column(5, 5, ''), '2026-03-09', OFFICE)).toEqual([
    ['Overdue'],
    ['Met'],
    [''],
  ]);
  expect(FOLLOWUP_STATUS(start, 0, 1, 5, '2026-03-09', OFFICE, column('2026-03-04'))).toEqual([
    ['Pending'],
    ['Pending'],
    [''],
  ]);
  expect(() => FOLLOWUP_STATUS(start, 0, '', 5, '2026-03-09')).toThrow(
    new Error('FOLLOWUP_STATUS: required: a value is wanted, and it is blank'),
  );
});
