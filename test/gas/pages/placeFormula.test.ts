// The page Formulas at work on a workbook.
import allFormulas from 'acuerdo:formulas';
import { call, edit, openEmpty } from '../../support/builtWorkbook';

const deadline = '=SLA_DEADLINE(A2:A; 4; "Mon-Fri 09:00-17:00")';

test('the selection is told as a formula writes it; whole columns start below their headings', () => {
  const workbook = openEmpty('es');
  const select = (range: string) => edit(workbook, `SpreadsheetApp.getActiveSheet().getRange('${range}').activate()`);
  select('B3:C9');
  expect(call(workbook, 'selectedRange')).toEqual({ sheet: 'Sheet1', range: 'B3:C9', cell: 'B3' });
  select('B:D');
  expect(call(workbook, 'selectedRange')).toEqual({ sheet: 'Sheet1', range: 'B2:D', cell: 'B1' });
  edit(workbook, 'SpreadsheetApp.getActiveSheet().setFrozenRows(3)');
  expect(call(workbook, 'selectedRange')).toMatchObject({ range: 'B4:D' });
});

test('a formula goes into an empty cell, and one undo takes it away', () => {
  const workbook = openEmpty('es');
  workbook.type('Sheet1', 'A2', '2026-03-20 16:00');
  const place = { sheet: 'Sheet1', cell: 'B2' };
  expect(call(workbook, 'placeFormula', place, deadline, false)).toMatchObject({ placed: true });
  expect(workbook.display('Sheet1', 'B2')[0]?.[0]).toMatch(/2026/);
  workbook.undo();
  expect(workbook.read('Sheet1', 'B2')).toEqual([['']]);
});

test('a cell that holds something is replaced only when asked', () => {
  const workbook = openEmpty('en');
  workbook.type('Sheet1', 'B2', 'mine');
  const place = { sheet: 'Sheet1', cell: 'B2' };
  expect(call(workbook, 'placeFormula', place, '=LEAD_VALUE(1000; 5/10)', false)).toEqual({ placed: false });
  expect(workbook.read('Sheet1', 'B2')).toEqual([['mine']]);
  expect(call(workbook, 'placeFormula', place, '=LEAD_VALUE(1000; 5/10)', true)).toEqual({
    placed: true,
    shows: '500',
  });
});

test('a formula whose answer has no room shows #REF!', () => {
  const workbook = openEmpty('en');
  workbook.type('Sheet1', 'B3', 'in the way');
  const answer = call(workbook, 'placeFormula', { sheet: 'Sheet1', cell: 'B2' }, '=LEAD_VALUE(1000; A1:A2)', false);
  expect(answer).toMatchObject({ placed: true });
  const spilled = call(
    workbook,
    'placeFormula',
    { sheet: 'Sheet1', cell: 'B2' },
    '=LEAD_VALUE(1000; VSTACK(1/2; 1/2))',
    true,
  );
  expect(spilled).toEqual({ placed: true, shows: '#REF!' });
});

test('the page starts with every function and the names an argument may take', () => {
  const workbook = openEmpty('pt');
  edit(
    workbook,
    "SpreadsheetApp.getActive().setNamedRange('Calendar', SpreadsheetApp.getActiveSheet().getRange('A1'))",
  );
  const { formulas, names } = call<{ formulas: { name: string }[]; names: string[] }>(workbook, 'startFormulas', 'pt');
  expect(formulas).toHaveLength(allFormulas.length);
  expect(names).toEqual(['Calendar']);
});

test('a sheet that is gone is said by name', () => {
  const workbook = openEmpty('en');
  expect(() => call(workbook, 'placeFormula', { sheet: 'Gone', cell: 'A1' }, '=1', false)).toThrow(
    'Cannot put a formula on "Gone": there is no such sheet',
  );
});
