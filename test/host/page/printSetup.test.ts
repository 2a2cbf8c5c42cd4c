import { withPrintSetup } from '../../../src/host/page/printSetup';

const OPENING = '<worksheet xmlns="x">';
const FIT = '<pageSetUpPr fitToPage="1"/>';
const setup = (orientation: string) =>
  `<pageSetup paperSize="9" orientation="${orientation}" fitToWidth="1" fitToHeight="0"/>`;
const cells = (...names: string[]) => names.map((name) => `<c r="${name}" s="1"><v>1</v></c>`).join('');

test('a page is one sheet of paper wide; what is printed is said before drawings and tables', () => {
  const xml = `${OPENING}<sheetData>${cells('A1', 'B2')}</sheetData><drawing r:id="rId1"/><tableParts/></worksheet>`;
  expect(withPrintSetup(xml)).toBe(
    `${OPENING}<sheetPr>${FIT}</sheetPr><sheetData>${cells('A1', 'B2')}</sheetData>${setup('portrait')}<drawing r:id="rId1"/><tableParts/></worksheet>`,
  );
});

test.each([
  ['<sheetPr><tabColor rgb="FF00AA00"/></sheetPr>', `<sheetPr><tabColor rgb="FF00AA00"/>${FIT}</sheetPr>`],
  ['<sheetPr/>', `<sheetPr>${FIT}</sheetPr>`],
])('the properties %s are kept', (before, after) => {
  expect(withPrintSetup(`${OPENING}${before}<sheetData/></worksheet>`)).toBe(
    `${OPENING}${after}<sheetData/>${setup('portrait')}</worksheet>`,
  );
});

// prettier-ignore
test.each([
  ['narrow columns',          '<col min="1" max="10" width="11.5" customWidth="1"/>', cells('A1', 'J1'), 'portrait'],
  ['wide ones',               '<col min="1" max="10" width="14.5" customWidth="1"/>', cells('A1', 'J1'), 'landscape'],
  ['wide ones, hidden',       '<col min="1" max="10" width="14.5" hidden="1"/>',      cells('A1', 'J1'), 'portrait'],
  ['wide ones without cells', '<col min="3" max="90" width="50" customWidth="1"/>',   cells('A1', 'B1'), 'portrait'],
  ['columns of no own width', '',                                                     cells('K1'),       'landscape'],
  ['a cell of looks alone',   '',                                                     '<c r="Z1" s="3"/>', 'portrait'],
])('%s: %#', (_, cols, row, orientation) => {
  const xml = `${OPENING}<cols>${cols}</cols><sheetData>${row}</sheetData></worksheet>`;
  expect(withPrintSetup(xml)).toContain(setup(orientation));
});
