import { readTable } from '../../../src/sidebar/import/table';
import type { SourceTable } from '../../../src/sidebar/import/table';

function tableOf(text: string, delimiter?: ',' | ';'): SourceTable {
  const table = readTable(text, delimiter);
  if ('problem' in table) throw new Error(table.problem);
  return table;
}

const cellsOf = (table: SourceTable) => table.rows.map(({ cells }) => cells);

test.each([
  ['comma', 'a,b\n1,2\n', ','],
  ['semicolon', 'a;b\n1,5;2\n3,5;4\n', ';'],
  ['tab', 'a\tb\n1\t2\n', '\t'],
  ['bar', 'a|b\n1|2\n', '|'],
  ['one column', 'email\nx@y.mx\n', ','],
])('readTable() finds the delimiter: %s', (_, text, delimiter) => {
  expect(tableOf(text).delimiter).toBe(delimiter);
});

test('readTable() believes the line Excel writes on top', () => {
  const table = tableOf('sep=;\r\na;b\r\n1;2\r\n');
  expect([table.delimiter, table.headings, cellsOf(table)]).toEqual([';', ['a', 'b'], [['1', '2']]]);
});

test('readTable() takes the delimiter it is told', () => {
  expect(tableOf('a;b\n1;2\n', ',').headings).toEqual(['a;b']);
});

test('readTable() keeps quoted separators, quotes and line breaks', () => {
  expect(cellsOf(tableOf('a,b\n"x, y","say ""hi""\nthere"\n'))).toEqual([['x, y', 'say "hi"\nthere']]);
});

test('readTable() skips blank lines and trims headings', () => {
  const table = tableOf(' a , b \n\n1,2\n,\n3,4\n');
  expect([table.headings, cellsOf(table)]).toEqual([
    ['a', 'b'],
    [
      ['1', '2'],
      ['3', '4'],
    ],
  ]);
});

test('readTable() tells repeated headings apart and names them', () => {
  const table = tableOf('Email,Email,Name,Email\na,b,c,d\n');
  expect(table.headings).toEqual(['Email', 'Email (2)', 'Name', 'Email (3)']);
  expect(table.repeated).toEqual(['Email']);
});

test('readTable() sets aside rows with more cells than headings, not those with blank ones', () => {
  const table = tableOf('a,b\n1,2,3\n4,5,,\n6\n', ',');
  expect(cellsOf(table)).toEqual([['4', '5', '', ''], ['6']]);
  expect(table.ragged.map(({ number }) => number)).toEqual([2]);
});

test('readTable() keeps what a formula or a leading zero looks like', () => {
  expect(cellsOf(tableOf('a;b\n=HYPERLINK("http://x");007\n', ';'))).toEqual([['=HYPERLINK("http://x")', '007']]);
});

test.each([
  ['headings only', 'a,b\n'],
  ['blank cells only', ',,\n,\n'],
])('readTable() refuses a file with %s', (_, text) => {
  expect(readTable(text)).toEqual({ problem: 'noRows' });
});
