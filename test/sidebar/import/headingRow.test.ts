import { filledOf, findHeadingRow } from '../../../src/sidebar/import/headingRow';
import { leadTable } from '../../support/sourceRows';

const KNOWN = new Set(['Name', 'Email', 'Phone', 'Created']);
const found = (...lines: string[]): number => findHeadingRow(leadTable(...lines), (cell) => KNOWN.has(cell));

// prettier-ignore
test.each<[string, number, string[]]>([
  ['in the first row',                    0, ['Name;Email', 'Ana;a@x.mx']],
  ['below a title',                       1, ['Leads of May', 'Name;Email', 'Ana;a@x.mx']],
  ['below a title in two cells',          1, ['Leads;May', 'Name;Email;Phone', 'Ana;a@x.mx;5']],
  ['below filters that look like values', 2, ['Leads of May;', 'From;01/05/2026', 'Name;Email', 'Ana;a@x.mx']],
  ['in words nobody knows',               0, ['Who;Where', 'Ana;Lima', 'Eva;Quito']],
  ['above a row that holds a known word', 0, ['Who;Where;What', 'Name;Lima;x', 'Eva;Quito;y']],
  ['in one column',                       0, ['Name', 'Ana', 'Eva']],
  ['in one column below a title',         1, ['Attendees', 'Name', 'Ana', 'Eva']],
  ['nowhere',                             0, ['a@x.mx;1', 'b@x.mx;2']],
])('headings %s', (_, row, lines) => {
  expect(found(...lines)).toBe(row);
});

test('a row with an e-mail, a number or a mark for nothing holds no headings', () => {
  for (const value of ['a@x.mx', '12', '31/12/2025', '-', 'n/a']) {
    expect([value, found(`Name;${value}`, 'Email;Phone', 'x;y')]).toEqual([value, 1]);
  }
});

test('headings are looked for in the first twenty rows only', () => {
  const titles = Array.from({ length: 20 }, (_, at) => `${at};5`);
  expect(found(...titles, 'Name;Email', 'Ana;a@x.mx')).toBe(0);
});

test('a file without rows has its headings where they would be', () => {
  expect(found()).toBe(0);
});

test('filledOf() keeps what holds something, in order', () => {
  expect(filledOf(['', 'b', '', 'a'])).toEqual(['b', 'a']);
});
