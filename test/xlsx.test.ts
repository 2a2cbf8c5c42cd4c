import { strToU8, zipSync } from 'fflate';
import { compareCells } from './xlsx/compare';
import { withKnownFormulas } from './xlsx/known';
import { readXlsx } from './xlsx/readXlsx';

const file = (...cells: readonly string[]) =>
  readXlsx(
    zipSync({
      'xl/workbook.xml': strToU8('<workbook><sheets><sheet name="R&amp;D" r:id="rId1"/></sheets></workbook>'),
      'xl/_rels/workbook.xml.rels': strToU8('<Relationship Id="rId1" Target="worksheets/sheet0.xml"/>'),
      'xl/sharedStrings.xml': strToU8('<sst><si><t>one</t></si><si><r><t>t</t></r><r><t>wo</t></r></si></sst>'),
      'xl/worksheets/sheet0.xml': strToU8(`<sheetData><row r="1">${cells.join('')}</row></sheetData>`),
    }),
  );

test('cells are read with their formulas, shared texts and entities', () => {
  const cells = file(
    '<c r="A1" t="s"><v>1</v></c>',
    '<c r="B1" s="2"/>',
    '<c r="C1"><f>A1&amp;"x"</f><v>&#x2713; 2</v></c>',
  );
  expect(cells.get('R&D')).toEqual(
    new Map([
      ['A1', { value: 'two', formula: undefined }],
      ['B1', { value: '', formula: undefined }],
      ['C1', { value: '✓ 2', formula: 'A1&"x"' }],
    ]),
  );
});

test('formulas differ when their values do by more than the noise of adding', () => {
  const value = (a: string, b: string) => file(`<c r="A1"><f>1/3</f><v>${a}</v></c>`, `<c r="B1"><v>${b}</v></c>`);
  const differences = (a: string, b: string) => compareCells(value(a, '1'), value(b, '2')).different.length;
  expect(compareCells(value('1', '1'), value('1', '2')).compared).toBe(1);
  expect(differences('0.333333333333', '0.333333333333001')).toBe(0);
  expect(differences('0.3333', '0.3334')).toBe(1);
  expect(differences('yes', 'no')).toBe(1);
  expect(differences('', '0')).toBe(1);
  expect(differences('false', '0')).toBe(0);
  expect(differences('true', '0')).toBe(1);
});

test('what LibreOffice does not know is given to it as its value', () => {
  const zip = zipSync({
    'xl/workbook.xml': strToU8('<workbook><sheets><sheet name="S" r:id="rId1"/></sheets></workbook>'),
    'xl/_rels/workbook.xml.rels': strToU8('<Relationship Id="rId1" Target="worksheets/sheet0.xml"/>'),
    'xl/worksheets/sheet0.xml': strToU8(
      '<sheetData><row r="1"><c r="A1" t="str"><f>_xlfn.VSTACK("a",B1)</f><v>a</v></c>' +
        '<c r="B1" t="str"><f>IF(1,"VSTACK(")</f><v>VSTACK(</v></c>' +
        '<c r="C1" t="str"><f t="array" ref="C1">UNIQUE(B1)</f><v/></c></row></sheetData>',
    ),
  });
  expect(readXlsx(withKnownFormulas(zip)).get('S')).toEqual(
    new Map([
      ['A1', { value: 'a', formula: undefined }],
      ['B1', { value: 'VSTACK(', formula: 'IF(1,"VSTACK(")' }],
      ['C1', { value: '', formula: '""' }],
    ]),
  );
});
