import { readTable } from '../../../src/sidebar/import/table';
import type { SourceTable } from '../../../src/sidebar/import/table';

function tableOf(text: string, delimiter?: ',' | ';'): SourceTable {
  const table = readTable(text, { delimiter });
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

test('readTable() skips blank lines, which count as rows, and trims headings', () => {
  const table = tableOf(' a , b \n\n1,2\n,\n3,4\n');
  expect([table.headings, cellsOf(table)]).toEqual([
    ['a', 'b'],
    [
      ['1', '2'],
      ['3', '4'],
    ],
  ]);
  expect(table.rows.map(({ number }) => number)).toEqual([3, 5]);
});

test('readTable() tells repeated headings apart and names them', () => {
  const table = tableOf('Email,Email,Name,Email\na,b,c,d\n');
  expect(table.headings).toEqual(['Email', 'Email (2)', 'Name', 'Email (3)']);
  expect(table.repeated).toEqual(['Email']);
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

test.each(['"sep=;"', 'SEP=;', '\uFEFFsep=;', '"sep=;";;'])('readTable() believes the line %p', (line) => {
  const table = tableOf(`${line}\r\na;b\r\n1,5;2\r\n`);
  expect([table.delimiter, table.headings, table.rows]).toEqual([
    ';',
    ['a', 'b'],
    [{ number: 2, cells: ['1,5', '2'] }],
  ]);
});

const KNOWN = ['Email', 'Name', 'Created', 'Lead'];

function knowing(text: string, headingRow?: number): SourceTable {
  const table = readTable(text, { isKnown: (heading) => KNOWN.includes(heading), headingRow });
  if ('problem' in table) throw new Error(table.problem);
  return table;
}

test.each([
  ['no title', 'Email,Name\na@x.mx,Ana\n', 1],
  ['titles above, padded', 'Report;;\nMade: 02/03/2026;;\n;;\nName;Email;Created\nAna;a@x.mx;02/03/2026\n', 4],
  ['titles above, bare', 'Report of leads\n\nName,Email,Created\nAna,a@x.mx,02/03/2026\n', 3],
  ['headings nobody knows', 'Quién,Dónde\nAna,Lima\nLuis,Cusco\n', 1],
  ['a value that is a heading elsewhere', 'Persona,Tipo\nAna,Lead\nLuis,Lead\n', 1],
  ['one column', 'Email\na@x.mx\n', 1],
  ['a title in two cells, one of them known', 'Lead,March 2026\nEmail,Name\na@x.mx,Ana\nb@x.mx,Eva\n', 2],
])('readTable() finds the row with the headings: %s', (_, text, row) => {
  expect(knowing(text).headingRow).toBe(row);
});

test('readTable() takes the row with the headings that it is told, and offers the first ones', () => {
  const table = knowing('Email,Name\nCorreo,Nombre\na@x.mx,Ana\n', 2);
  expect([table.headings, table.rows.length]).toEqual([['Correo', 'Nombre'], 1]);
  expect(table.top.map(({ number }) => number)).toEqual([1, 2, 3]);
});

test.each([
  ['lines of one cell', 'Leads by source\nCopyright (c) 2026'],
  ['a gap and a title', '\n\n"Prepared, by Ana",,'],
  ['a total', 'Total,,1500'],
  ['a gap and a summary', '\nBy source,,\nWeb,,\nFair,,'],
  ['a count', 'Total de registros: 2,,'],
  ['a total and an average', 'Total,,1500\nPromedio,,750'],
  ['where it is from, and the page', 'Fuente: CRM,,\nPágina 1 de 1,,'],
  ['who printed it', 'Impreso el 02/03/2026,,\n2 registros,,'],
])('readTable() leaves out what follows the table: %s', (_, footer) => {
  const table = tableOf(`Name,Email,Value\nAna,a@x.mx,5\nLuis,,\n${footer}\n`);
  expect(table.rows.map(({ cells }) => cells[0])).toEqual(['Ana', 'Luis']);
  expect(table.footers.length).toBeGreaterThan(0);
});

test('readTable() takes headings that stand there again for no lead', () => {
  expect(tableOf('Name,Email\nAna,a@x.mx\nName,Email\nLuis,l@x.mx\n').rows.map(({ number }) => number)).toEqual([2, 4]);
});

test('readTable() takes no lead for a footer', () => {
  const table = tableOf('Name,Email,Value\nAna,a@x.mx,5\n\nTotal Energies,t@x.mx,7\nEva,,\n');
  expect([table.rows.length, table.footers]).toEqual([3, []]);
});

test.each(['Fila,Motivo', 'Row,Reason', 'Linha,Motivo'])(
  'readTable() leaves out the columns of its own file: %s',
  (own) => {
    expect(tableOf(`${own},ID,Value\n2,“x” is no date,7,5\n`)).toMatchObject({
      headings: ['ID', 'Value'],
      rows: [{ number: 2, cells: ['7', '5'] }],
    });
  },
);

test('readTable() offers a value under no heading as a column', () => {
  const table = tableOf('Email,Name,\na@x.mx,Ana,call Monday\nb@x.mx,Eva,\n');
  expect([table.headings, table.ragged]).toEqual([['Email', 'Name', ''], []]);
  expect(tableOf('Email,Name\na@x.mx,Ana,call Monday\nb@x.mx,Eva\n').headings).toEqual(['Email', 'Name', '']);
});

test('readTable() sets aside rows with more cells than headings whose cells stand under others', () => {
  const table = tableOf('Company,Email\nAlfa,a@x.mx\nBeta, SA,b@x.mx\nGama,c@x.mx,,\nDelta,d@x.mx\nEco,e@x.mx\n');
  expect(table.ragged.map(({ number }) => number)).toEqual([3]);
  expect(table.rows.map(({ number }) => number)).toEqual([2, 4, 5, 6]);
});
