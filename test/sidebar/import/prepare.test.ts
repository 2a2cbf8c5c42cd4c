import { prepare } from '../../../src/sidebar/import/prepare';
import { findReadings } from '../../../src/sidebar/import/readings';
import { readTable } from '../../../src/sidebar/import/table';
import { leadFields } from '../../support/leadFields';

/** Prepares a file whose columns are named by field key. */
function prepared(csv: string) {
  const table = readTable(csv, ';');
  if ('problem' in table) throw new Error(table.problem);
  const mapping = Object.fromEntries(table.headings.map((key, column) => [key, column]));
  return prepare(table, mapping, findReadings(table, mapping, leadFields, { order: 'dmy', mark: '.' }), leadFields);
}

test('prepare() turns a row into cells in the order of the sheet', () => {
  const { keys, dateKeys, rows } = prepared('email;id;created;value\na@x.mx;007;31/12/2025 18:00;1,234.50\n');
  expect(keys).toEqual(['id', 'email', 'created', 'value']);
  expect(dateKeys).toEqual(['created']);
  expect(rows).toEqual([{ number: 2, cells: ['007', 'a@x.mx', 46022.75, 1234.5] }]);
});

test.each(['=HYPERLINK("http://x")', '+52 55', '-cmd', '@sum', '1/2/2024', '007', ' two  spaces '])(
  'prepare() keeps the text %p exactly as in the file',
  (text) => {
    expect(prepared(`id;company\n1;"${text.replace(/"/g, '""')}"\n`).rows[0]?.cells).toEqual(['1', text]);
  },
);

test('prepare() joins first and last name once', () => {
  const csv = 'id;name;last_name\n1;Ana;Peña\n2;Ana Peña;Peña\n3;;Peña\n4;Ana;\n';
  expect(prepared(csv).rows.map(({ cells }) => cells[1])).toEqual(['Ana Peña', 'Ana Peña', 'Peña', 'Ana']);
});

test('prepare() counts yes and no in an action, keeps other words, and leaves blanks blank', () => {
  const csv = 'id;asked_info\n1;Sí\n2;No\n3;4\n4;Webinar\n5;\n6;não\n';
  expect(prepared(csv).rows.map(({ cells }) => cells[1])).toEqual([1, 0, 4, 'Webinar', '', 0]);
});

test('prepare() reads the fit as a share', () => {
  const csv = 'id;fit\n1;85\n2;0.85\n3;85 %\n4;1\n';
  expect(prepared(csv).rows.map(({ cells }) => cells[1])).toEqual([0.85, 0.85, 0.85, 1]);
});

test('prepare() rejects what cannot be stored, in the order of the file', () => {
  const csv = [
    'id;email;created;value;fit',
    '1;a@x.mx;ayer;5;',
    '2;b@x.mx;31/12/2025;mucho;',
    ';;31/12/2025;5;',
    '4;d@x.mx;31/12/2025;5;;extra',
    '5;e@x.mx;31/12/2025;-5;',
    '6;f@x.mx;31/12/2025;5;150 %',
    '7;g@x.mx;31/12/2025;5;',
  ].join('\n');
  const { rows, rejections } = prepared(csv);
  expect(rejections.map(({ source, reason }) => [source.number, reason])).toEqual([
    [2, { code: 'badDate', column: 'created', value: 'ayer' }],
    [3, { code: 'badNumber', column: 'value', value: 'mucho' }],
    [4, { code: 'noIdentity' }],
    [5, { code: 'tooManyCells' }],
    [6, { code: 'outOfRange', column: 'value', value: '-5' }],
    [7, { code: 'outOfRange', column: 'fit', value: '150 %' }],
  ]);
  expect(rows.map(({ number }) => number)).toEqual([8]);
});

test('prepare() reads a short row as blank to its right', () => {
  expect(prepared('id;email;company\n1\n').rows[0]?.cells).toEqual(['1', '', '']);
});
