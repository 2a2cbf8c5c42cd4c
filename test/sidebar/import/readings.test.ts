import { findReadings, usualOf } from '../../../src/sidebar/import/readings';
import { readTable } from '../../../src/sidebar/import/table';
import { clock } from '../../support/importClock';
import { leadFields } from '../../support/leadFields';

test.each([
  ['en_US', { order: 'mdy', mark: '.' }],
  ['en_GB', { order: 'dmy', mark: '.' }],
  ['es_MX', { order: 'dmy', mark: '.' }],
  ['es_AR', { order: 'dmy', mark: ',' }],
  ['pt-BR', { order: 'dmy', mark: ',' }],
  ['', { order: 'dmy', mark: '.' }],
])('usualOf() knows the habits of %p', (locale, usual) => {
  expect(usualOf(locale)).toEqual(usual);
});

function readingsOf(csv: string, mapping: Record<string, number>) {
  const table = readTable(csv, { delimiter: ';' });
  if ('problem' in table) throw new Error(table.problem);
  return findReadings(table, mapping, leadFields, { usual: { order: 'mdy', mark: '.' }, clock });
}

test('findReadings() judges each column by itself and marks what is a guess', () => {
  const csv = 'email;created;won;value;info;advice;fit\na@x;31/12/2025;02/01/2026;1.234,50;Sí;2025-12-31;85,5\n';
  const mapping = { email: 0, created: 1, won_on: 2, value: 3, asked_info: 4, asked_advice: 5, fit: 6 };
  expect(readingsOf(csv, mapping)).toEqual({
    email: { kind: 'text' },
    created: { kind: 'date', order: 'dmy', sure: true, mixed: false },
    // One column proves the order of the whole file.
    won_on: { kind: 'date', order: 'dmy', sure: true, mixed: false },
    value: { kind: 'number', mark: ',', sure: true },
    asked_info: { kind: 'count', mark: '.', sure: true },
    asked_advice: { kind: 'date', order: 'ymd', sure: true, mixed: false },
    fit: { kind: 'percent', mark: ',', sure: true, scale: 100 },
  });
});

test('findReadings() says nothing of columns without a match', () => {
  expect(readingsOf('a;b\n1;2\n', { id: 0 })).toEqual({ id: { kind: 'text' } });
});

test('findReadings() takes the order that a column nobody imports proves, unless two disagree', () => {
  const ambiguous = 'email;created;changed;seen\na@x;02/01/2026;25/02/2026;';
  const mapping = { email: 0, created: 1 };
  expect(readingsOf(`${ambiguous}\n`, mapping)['created']).toMatchObject({ order: 'dmy', sure: true });
  expect(readingsOf(`${ambiguous}02/25/2026\n`, mapping)['created']).toMatchObject({ order: 'mdy', sure: false });
});

test('findReadings() notes the zone that a heading names', () => {
  const readings = readingsOf('email;Created (GMT-3)\na@x;2026-01-02 10:00\n', { created: 1 });
  expect(readings['created']).toMatchObject({ offset: -180 });
});
