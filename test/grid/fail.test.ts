// How a custom function says what is wrong.

import { fail, failCell, shown } from '../../src/grid/fail';
import { dateCell, useSpreadsheet } from '../support/spreadsheet';

const ARGUMENT = { caller: 'SLA_STATUS', name: 'as_of', rows: 3, columns: 1 };
const said = (work: () => unknown): string => {
  try {
    return String(work());
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
};

beforeEach(() => useSpreadsheet('America/Mexico_City'));

test('the function, the argument, and what was got', () => {
  expect(said(() => fail(ARGUMENT, 'notOneCell', { rows: 3, columns: 1 }))).toBe(
    'SLA_STATUS: as_of: one cell is wanted, not 3 rows × 1 columns',
  );
});

// prettier-ignore
test.each([
  ['one cell',            { rows: 1, columns: 1 }, 0, 0, 'SLA_STATUS: as_of: "x" is not a number'],
  ['a row of a column',   { rows: 3, columns: 1 }, 1, 0, 'SLA_STATUS: row 2 of as_of: "x" is not a number'],
  ['a cell of a table',   { rows: 3, columns: 4 }, 1, 2, 'SLA_STATUS: row 2, column 3 of as_of: "x" is not a number'],
])('%s is told by its place', (_, size, row, column, message) => {
  expect(said(() => failCell({ ...ARGUMENT, ...size }, row, column, 'notNumber', 'x'))).toBe(message);
});

test('a blank and an error explain themselves', () => {
  expect(said(() => failCell(ARGUMENT, 0, 0, 'notNumber', ''))).toBe(
    'SLA_STATUS: row 1 of as_of: a value is wanted, and it is blank',
  );
  expect(said(() => failCell(ARGUMENT, 0, 0, 'notNumber', '#REF!'))).toBe(
    'SLA_STATUS: row 1 of as_of: "#REF!" is an error in that cell; mend it first',
  );
});

test('in the language of the spreadsheet', () => {
  const sentences = ['en_US', 'es_MX', 'pt_BR'].map((locale) => {
    useSpreadsheet('UTC', locale);
    return said(() => failCell(ARGUMENT, 0, 0, 'negative', -1));
  });
  expect(new Set(sentences).size).toBe(3);
  for (const sentence of sentences) expect(sentence).toMatch(/^SLA_STATUS: .*as_of: -1 /);
});

// prettier-ignore
test.each<[string, unknown, string]>([
  ['text',           'soon',                            '"soon"'],
  ['a long text',    'x'.repeat(41),                    `"${'x'.repeat(39)}…"`],
  ['a text of 40',   'x'.repeat(40),                    `"${'x'.repeat(40)}"`],
  ['TRUE',           true,                              'TRUE'],
  ['FALSE',          false,                             'FALSE'],
  ['a number',       1.5,                               '1.5'],
  ['no Date',        new Date(NaN),                     'Invalid Date'],
])('%s is shown as a cell shows it', (_, value, text) => {
  expect(shown(value)).toBe(text);
});

test('a Date is shown as the spreadsheet’s clock has it', () => {
  expect(shown(dateCell('2026-11-22 12:30'))).toBe('11/22/2026 12:30');
});
