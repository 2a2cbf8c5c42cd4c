import { openDesk } from '../../support/desk';

const { work, workbook } = openDesk();

// prettier-ignore
test.each([
  ["setNote('n')",                              { A1: 'n', B1: 'n', A2: 'n', B2: 'n' }],
  ["setNotes([['a', 'b'], ['c', 'd']])",        { A1: 'a', B1: 'b', A2: 'c', B2: 'd' }],
  ["setNotes([['a', ''], [null, 'd']])",        { A1: 'a', B2: 'd' }],
  ["setNote('n').setNotes([['a', ''], [null, 'd']])", { A1: 'a', B2: 'd' }],
  ["setNote('n').setNote('m')",                 { A1: 'm', B1: 'm', A2: 'm', B2: 'm' }],
  ["setNote('n').setNote('')",                  {}],
  ["setNote('n').setNote(null)",                {}],
  ["setNote('n').clearNote()",                  {}],
  ["setNote('n').clearContent()",               { A1: 'n', B1: 'n', A2: 'n', B2: 'n' }],
  ["setNote('n').clearFormat()",                { A1: 'n', B1: 'n', A2: 'n', B2: 'n' }],
])('A1:B2.%s', (calls, notes) => {
  work(`sheet.getRange('A1:B2').${calls};`);
  expect(workbook.inspect('Desk').notes).toEqual(notes);
});

test('notes are read as rows of texts, "" where there is none', () => {
  expect(
    work(`
    sheet.getRange('B1').setNote('two\\nlines');
    return [sheet.getRange('A1:B2').getNotes(), sheet.getRange('B1').getNote(), sheet.getRange('A1:B1').getNote()];`),
  ).toEqual([
    [
      ['', 'two\nlines'],
      ['', ''],
    ],
    'two\nlines',
    '',
  ]);
});

test('a note on one sheet is not on another', () => {
  expect(
    work(`sheet.getRange('A1').setNote('here'); var other = ss.insertSheet('Other'); other.getRange('A1').setNote('there');
    other.getRange('A1').clearNote(); return [sheet.getRange('A1').getNote(), other.getRange('A1').getNote()];`),
  ).toEqual(['here', '']);
});

test('notes survive saving and undo', () => {
  work(`sheet.getRange('A1').setNote('kept');`);
  const again = openDesk({ saved: workbook.save() });
  expect(again.workbook.inspect('Desk').notes).toEqual({ A1: 'kept' });
});
