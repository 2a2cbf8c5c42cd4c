import { delimiterOf } from '../../../src/sidebar/import/delimiter';
import { readRecords } from '../../../src/sidebar/import/records';

const cellsOf = (text: string) =>
  readRecords(text, ',')
    .records.map(({ cells }) => cells)
    .filter((cells) => cells[0] !== '');

test.each([
  ['left open', 'a,b,c\n1,x,"Beta\n2,y,Gama\n', ['1 x Beta', '2 y Gama'], [2]],
  ['left open on the last line', 'a,b,c\n1,x,Beta\n2,y,"Gama', ['1 x Beta', '2 y Gama'], [3]],
  ['closed too early', 'a,b,c\n1,"24" screen,Beta\n2,y,Gama\n', ['1 24" screen Beta', '2 y Gama'], [2]],
  ['left open twice', 'a,b,c\n1,"x,Beta\n2,y,"Gama\n3,z,Delta', ['1 x Beta', '2 y Gama', '3 z Delta'], [2, 3]],
  ['left open beside sound ones', 'a,b,c\n1,"x, y","Beta\n2,"z\nz",Gama\n', ['1 x, y Beta', '2 z\nz Gama'], [2]],
])('readRecords() reads every row where a quotation mark is %s, and says where', (_, text, rows, mended) => {
  expect(
    cellsOf(text)
      .slice(1)
      .map((cells) => cells.join(' ')),
  ).toEqual(rows);
  expect(readRecords(text, ',').mended).toEqual(mended);
});

test('readRecords() reads on when hundreds of lines are broken', () => {
  const lines = Array.from({ length: 300 }, (_, row) => `${row},"x,Beta`);
  const { records, mended } = readRecords(['a,b,c', ...lines].join('\n'), ',');
  expect([records.length, records[300]?.cells]).toEqual([301, ['299', 'x', 'Beta']]);
  expect(mended.length).toBeGreaterThan(0);
});

test('readRecords() takes apart rows that stand whole within quotation marks, and leaves cells with commas whole', () => {
  const text = 'Name,Email,Company\n"Ana,a@x.mx,""Alfa, SA"""\n"Peña, Eva",e@x.mx,Beta\n';
  expect(cellsOf(text).slice(1)).toEqual([
    ['Ana', 'a@x.mx', 'Alfa, SA'],
    ['Peña, Eva', 'e@x.mx', 'Beta'],
  ]);
  expect(readRecords(text, ',').unwrapped).toEqual([2]);
  expect(cellsOf('Name\n"Peña, Eva"\n')).toEqual([['Name'], ['Peña, Eva']]);
});

test('readRecords() takes apart a file of which every line stands within quotation marks', () => {
  expect(cellsOf('"Name,Email"\n"Ana,a@x.mx"\n"Eva,e@x.mx"\n')).toEqual([
    ['Name', 'Email'],
    ['Ana', 'a@x.mx'],
    ['Eva', 'e@x.mx'],
  ]);
});

test('readRecords() takes apart rows in quotation marks behind which a spreadsheet saved blank cells', () => {
  const text = '"Name,Email";;\n"Ana,a@x.mx";;\n"""Peña, Eva"",e@x.mx";;\n';
  expect(delimiterOf(text)).toBe(',');
  expect(cellsOf(text).slice(1)).toEqual([
    ['Ana', 'a@x.mx'],
    ['Peña, Eva', 'e@x.mx'],
  ]);
});

test('readRecords() reads quotation marks as databases write them, and keeps a backslash that ends a cell', () => {
  const { records, mended } = readRecords('a,b\n"said \\"hi\\", left",y\n', ',');
  expect([records[1]?.cells, mended]).toEqual([['said "hi", left', 'y'], []]);
  expect(cellsOf('a,b\n"C:\\dir\\",y\n')[1]).toEqual(['C:\\dir\\', 'y']);
});

test('readRecords() tells of a cell whose lines look like rows', () => {
  const text = 'a,b,c\n1,x,"Beta\n2,y,Gama"\n3,z,"Delta\nof two lines"\n';
  expect(readRecords(text, ',').joined).toEqual([2]);
});

test('readRecords() counts rows as a spreadsheet does: blank lines too, a cell of several lines once', () => {
  const { records } = readRecords('a,b\n\n1,"x\ny"\n2,z', ',');
  expect(records.map(({ number, cells }) => `${number} ${cells[0]}`)).toEqual(['1 a', '2 ', '3 1', '4 2']);
});

test('readRecords() reads any line end, one kind or several', () => {
  expect(cellsOf('a,b\r1,x\r\n2,y\n3,z\r\n').map(([first]) => first)).toEqual(['a', '1', '2', '3']);
});

test('readRecords() takes what guards a value from a spreadsheet off', () => {
  const text = `="00123",="a, b","=""007""",'=1+1,'+52 55\n`;
  expect(cellsOf(text)).toEqual([['00123', 'a, b', '007', '=1+1', '+52 55']]);
});
