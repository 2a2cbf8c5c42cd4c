import { prepare } from '../../../src/sidebar/import/prepare';
import { findReadings } from '../../../src/sidebar/import/readings';
import { readTable } from '../../../src/sidebar/import/table';
import { leadFields } from '../../support/leadFields';
import { clock } from '../../support/importClock';

/** Prepares a file whose columns are named by field key. */
function prepared(csv: string) {
  const table = readTable(csv, { delimiter: ';' });
  if ('problem' in table) throw new Error(table.problem);
  const mapping = Object.fromEntries(table.headings.map((key, column) => [key, column]));
  const readings = findReadings(table, mapping, leadFields, { usual: { order: 'dmy', mark: '.' }, clock });
  return prepare({ table, mapping, readings, fields: leadFields, clock, answers: { yes: 'Accepted', no: 'Rejected' } });
}

test('prepare() turns a row into cells in the order of the sheet', () => {
  const { keys, dateKeys, rows } = prepared('email;id;created;value\na@x.mx;007;31/12/2025 18:00;1,234.50\n');
  expect(keys).toEqual(['id', 'email', 'created', 'value']);
  expect(dateKeys).toEqual(['created']);
  expect(rows).toEqual([{ number: 2, cells: ['007', 'a@x.mx', 46022.75, 1234.5] }]);
});

test.each(['=HYPERLINK("http://x")', '+52 55', '-cmd', '@sum', '1/2/2024', '007', 'two "quoted" words'])(
  'prepare() keeps the text %p exactly as in the file',
  (text) => {
    expect(prepared(`id;company\n1;"${text.replace(/"/g, '""')}"\n`).rows[0]?.cells).toEqual(['1', text]);
  },
);

test('prepare() joins first and last name once', () => {
  const csv = 'id;name;last_name\n1;Ana;Peña\n2;Ana Peña;Peña\n3;;Peña\n4;Ana;\n5;Ling;Ng\n6;Ivo;ivo\n';
  const names = ['Ana Peña', 'Ana Peña', 'Peña', 'Ana', 'Ling Ng', 'Ivo'];
  expect(prepared(csv).rows.map(({ cells }) => cells[1])).toEqual(names);
});

test('prepare() leaves dates, numbers and actions blank that are said to be none yet', () => {
  const csv = 'id;first_contact;value;asked_info\n1;pendiente;sin definir;por confirmar\n2;02/03/2026;5;2\n';
  const { keys, rows, rejections } = prepared(csv);
  const cells = rows.map((row) => Object.fromEntries(keys.map((key, at) => [key, row.cells[at]])));
  expect(cells).toEqual([
    { id: '1', first_contact: '', value: '', asked_info: '' },
    { id: '2', first_contact: 46083, value: 5, asked_info: 2 },
  ]);
  expect(rejections).toEqual([]);
});

test('prepare() counts yes and no in an action, keeps other words, and leaves blanks blank', () => {
  const csv = 'id;asked_info\n1;Sí\n2;No\n3;4\n4;Webinar\n5;\n6;não\n';
  expect(prepared(csv).rows.map(({ cells }) => cells[1])).toEqual([1, 0, 4, 'Webinar', '', 0]);
});

test.each([
  ['0 to 100', ['85', '0.5', '85 %', '1'], [0.85, 0.005, 0.85, 0.01]],
  ['0 to 1', ['0.85', '0.5', '85 %', '1'], [0.85, 0.5, 0.85, 1]],
])('prepare() reads the fit by the scale of its column: %s', (_, values, shares) => {
  const csv = ['id;fit', ...values.map((value, index) => `${index};${value}`)].join('\n');
  expect(prepared(csv).rows.map(({ cells }) => cells[1])).toEqual(shares);
});

test('prepare() rejects what cannot be stored, in the order of the file', () => {
  const csv = [
    'id;email;created;value;fit',
    '1;a@x.mx;ayer;5;',
    '2;b@x.mx;31/12/2025;mucho;',
    ';;31/12/2025;5;',
    '4;Lima;d@x.mx;31/12/2025;5;1',
    '5;e@x.mx;31/12/2025;-5;',
    '6;f@x.mx;31/12/2025;5;150 %',
    '7;g@x.mx;31/12/2025;5;',
    '8;h@x.mx;31/12/2025;1,200-;',
  ].join('\n');
  const { rows, rejections } = prepared(csv);
  expect(rejections.map(({ source, reason }) => [source.number, reason])).toEqual([
    [2, { code: 'badDate', column: 'created', value: 'ayer' }],
    [3, { code: 'badNumber', column: 'value', value: 'mucho' }],
    [4, { code: 'noIdentity' }],
    [5, { code: 'tooManyCells' }],
    [6, { code: 'outOfRange', column: 'value', value: '-5' }],
    [7, { code: 'outOfRange', column: 'fit', value: '150 %' }],
    [9, { code: 'outOfRange', column: 'value', value: '1,200-' }],
  ]);
  expect(rows.map(({ number }) => number)).toEqual([8]);
});

test('prepare() reads a short row as blank to its right', () => {
  expect(prepared('id;email;company\n1\n').rows[0]?.cells).toEqual(['1', '', '']);
});

test('prepare() gives a stage without a date the first contact, else the arrival, and marks it as filling blanks only', () => {
  const csv = [
    'id;created;first_contact;lifecycle;sql_on',
    '1;01/03/2026;05/03/2026;Marketing Qualified Lead;',
    '2;01/03/2026;;MQL;',
    '3;01/03/2026;;Sales Qualified Lead;',
    '4;;;MQL;',
    '5;01/03/2026;;Lead;04/03/2026',
  ].join('\n');
  const { keys, dateKeys, fillKeys, rows, rejections } = prepared(csv);
  expect([dateKeys, fillKeys, rejections]).toEqual([['created', 'first_contact', 'mql_on', 'sql_on'], ['mql_on'], []]);
  const stages = rows.map(({ cells }) => ['mql_on', 'sql_on'].map((key) => cells[keys.indexOf(key)]));
  expect(stages).toEqual([
    [46086, ''],
    [46082, ''],
    ['', ''],
    ['', ''],
    ['', 46085],
  ]);
});
