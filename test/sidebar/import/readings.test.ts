import { findReadings, usualOf } from '../../../src/sidebar/import/readings';
import { readTable } from '../../../src/sidebar/import/table';
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
  const table = readTable(csv, ';');
  if ('problem' in table) throw new Error(table.problem);
  return findReadings(table, mapping, leadFields, { order: 'mdy', mark: '.' });
}

test('findReadings() judges each column by itself and marks what is a guess', () => {
  const csv = 'email;created;won;value;info;advice;fit\na@x;31/12/2025;02/01/2026;1.234,50;Sí;2025-12-31;85,5\n';
  const mapping = { email: 0, created: 1, won_on: 2, value: 3, asked_info: 4, asked_advice: 5, fit: 6 };
  expect(readingsOf(csv, mapping)).toEqual({
    email: { kind: 'text' },
    created: { kind: 'date', order: 'dmy', sure: true },
    won_on: { kind: 'date', order: 'mdy', sure: false },
    value: { kind: 'number', mark: ',', sure: true },
    asked_info: { kind: 'count', mark: '.', sure: true },
    asked_advice: { kind: 'date', order: 'ymd', sure: true },
    fit: { kind: 'percent', mark: ',', sure: true },
  });
});

test('findReadings() says nothing of columns without a match', () => {
  expect(readingsOf('a;b\n1;2\n', { id: 0 })).toEqual({ id: { kind: 'text' } });
});
