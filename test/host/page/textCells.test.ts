// In the Excel file a text stays a text, also where only its value is there.
import { withTexts } from '../../../src/host/page/textCells';
import { openWith } from '../support/addOn';

/** A workbook whose own function answers what it is given, and what its Excel file would say of a row. */
function written(cells: Readonly<Record<string, string>>, row: string, path = 'xl/worksheets/sheet0.xml'): string {
  const workbook = openWith('/** @customfunction */\nfunction ECHO(value) { return value; }');
  for (const [a1, text] of Object.entries(cells)) workbook.type('Sheet1', a1, text);
  return withTexts(`<sheetData>${row}</sheetData>`, path, workbook.host.model.getters).slice(11, -12);
}

// prettier-ignore
test.each([
  ['a text of digits',          '=ECHO("0000011")',   '<c r="B2" s="3"><v>0000011</v></c>',       '<c r="B2" s="3" t="str"><v>0000011</v></c>'],
  ['a text that says TRUE',     '=ECHO("true")',      '<c r="B2" t="b"><v>1</v></c>',             '<c r="B2" t="str"><v>true</v></c>'],
  ['a text with signs',         '=ECHO("<1&2>")',     '<c r="B2"><v>&lt;1&amp;2&gt;</v></c>',     '<c r="B2" t="str"><v>&lt;1&amp;2&gt;</v></c>'],
  ['an empty text',             '=ECHO("")',          '<c r="B2" s="3"/>',                        '<c r="B2" s="3" t="str"><f>""</f><v></v></c>'],
  ['a number',                  '=ECHO(11)',          '<c r="B2"><v>11</v></c>',                  '<c r="B2"><v>11</v></c>'],
  ['a formula that Excel has',  '=1&2',               '<c r="B2" t="str"><f>1&amp;2</f><v>12</v></c>', '<c r="B2" t="str"><f>1&amp;2</f><v>12</v></c>'],
  ['a text that is shared',     'word',               '<c r="B2" t="s"><v>0</v></c>',             '<c r="B2" t="s"><v>0</v></c>'],
  ['an error',                  '=ECHO(1/0)',         '<c r="B2"><v>#DIV/0!</v></c>',             '<c r="B2"><v>#DIV/0!</v></c>'],
  ['a blank cell',              '',                   '<c r="B2" s="3"/>',                        '<c r="B2" s="3"/>'],
])('%s', (_, typed, before, after) => {
  const row = (cell: string) => `<row r="2" ht="20">${cell}</row>`;
  expect(written({ B2: typed }, row(before))).toBe(row(after));
});

// prettier-ignore
test.each([
  ['between others', '<row r="2"><c r="A2"><v>1</v></c><c r="AA2"><v>2</v></c></row>', '<row r="2"><c r="A2"><v>1</v></c><c r="B2" t="str"><f>""</f><v></v></c><c r="AA2"><v>2</v></c></row>'],
  ['in a row without cells', '<row r="2" ht="20"/>', '<row r="2" ht="20"><c r="B2" t="str"><f>""</f><v></v></c></row>'],
  ['in its own row only', '<row r="1"/><row r="20"/>', '<row r="1"/><row r="20"/>'],
])('an empty text that has no cell gets one: %s', (_, before, after) => {
  expect(written({ B2: '=ECHO("")' }, before)).toBe(after);
});

test('empty texts that a formula spills into are left blank: they are thousands', () => {
  const spilled = '<row r="3"><c r="B3" s="3"/></row>';
  expect(written({ B2: '=ECHO({"a";""})' }, spilled)).toBe(spilled);
});

test('a sheet that is not there is left as it is', () => {
  const row = '<row r="2"><c r="B2"><v>0000011</v></c></row>';
  expect(written({ B2: '=ECHO("0000011")' }, row, 'xl/worksheets/sheet7.xml')).toBe(row);
});
