import { openEmpty } from '../../support/builtWorkbook';

test('a link to a place is one of the workbook, not of the web', () => {
  const workbook = openEmpty('en');
  workbook.type('Sheet1', 'A1', '=HYPERLINK("#gid=0&range=C9";"there")');
  workbook.type('Sheet1', 'A2', '=HYPERLINK("https://example.com";"web")');
  const { getters } = workbook.host.model;
  const linkAt = (row: number) => getters.getEvaluatedCell({ sheetId: getters.getActiveSheetId(), col: 0, row }).link;
  expect(linkAt(0)).toEqual({ url: '#gid=0&range=C9', label: 'there', isExternal: false, isUrlEditable: false });
  expect(linkAt(1)).toMatchObject({ url: 'https://example.com', isExternal: true });
  expect(workbook.display('Sheet1', 'A1')).toEqual([['there']]);
});
