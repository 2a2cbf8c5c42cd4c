import { openDesk } from '../../support/desk';

const { work, workbook } = openDesk();

// prettier-ignore
test.each([
  ['nothing',                           ``,                                                        [0, 0, 'A1']],
  ['a value',                           `sheet.getRange('C4').setValue(0);`,                       [4, 3, 'A1:C4']],
  ['values apart',                      `sheet.getRange('A9').setValue(1); sheet.getRange('D1').setValue(1);`, [9, 4, 'A1:D9']],
  ['a formula that shows nothing',      `sheet.getRange('B3').setFormula('=""');`,                 [3, 2, 'A1:B3']],
  ['a spill',                           `sheet.getRange('A2').setFormula('=SEQUENCE(3;2)');`,      [4, 2, 'A1:B4']],
  ['false',                             `sheet.getRange('A5').setValue(false);`,                   [5, 1, 'A1:A5']],
  ['an error',                          `sheet.getRange('A6').setFormula('=NA()');`,               [6, 1, 'A1:A6']],
  ['a look alone',                      `sheet.getRange('C9').setBackground('#ff0000');`,          [0, 0, 'A1']],
  ['a number format alone',             `sheet.getRange('C9').setNumberFormat('0%');`,             [0, 0, 'A1']],
  ['a note alone',                      `sheet.getRange('C9').setNote('n');`,                      [0, 0, 'A1']],
  ['what was cleared',                  `sheet.getRange('C9').setValue(1).clearContent();`,        [0, 0, 'A1']],
])('a sheet with %s ends where its contents do', (_, body, end) => {
  expect(work(`${body} return [sheet.getLastRow(), sheet.getLastColumn(), sheet.getDataRange().getA1Notation()];`)).toEqual(end);
});

// prettier-ignore
test.each([
  ['an empty sheet',      ``,                                          'A1:B1'],
  ['below what is there', `sheet.getRange('C3').setValue('x');`,       'A4:B4'],
  ['below a spill',       `sheet.getRange('A1').setFormula('=SEQUENCE(4)');`, 'A5:B5'],
  ['past the last row',   `sheet.getRange('A1000').setValue('x');`,    'A1001:B1001'],
])('appendRow writes on %s', (_, body, a1) => {
  expect(work(`${body} sheet.appendRow(['new', 7]); return sheet.getRange('${a1}').getValues();`)).toEqual([['new', 7]]);
});

test('a row is appended as if typed, and an empty one is refused', () => {
  expect(work(`sheet.appendRow(['=1+1', '10%', true, "'007"]); return sheet.getRange('A1:D1').getValues();`)).toEqual([
    [2, 0.1, true, '007'],
  ]);
  expect(() => work(`sheet.appendRow([]);`)).toThrow('The number of columns in the range must be at least 1.');
});

test('getSheetValues are the values of a block', () => {
  expect(work(`sheet.getRange('B2:C3').setValues([[1, 2], [3, 4]]); return sheet.getSheetValues(2, 2, 2, 2);`)).toEqual(
    [
      [1, 2],
      [3, 4],
    ],
  );
});

const FILLED = `sheet.getRange('A1').setValue(5).setFontWeight('bold').setNumberFormat('0%').setNote('n');`;

// prettier-ignore
test.each([
  // what,                          content,     bold,        note
  ['clear()',                       [{},         {},          { A1: 'n' }]],
  ['clear({ contentsOnly: true })', [{},         { A1: { bold: true } }, { A1: 'n' }]],
  ['clear({ formatOnly: true })',   [{ A1: '5' }, {},         { A1: 'n' }]],
  ['clearContents()',               [{},         { A1: { bold: true } }, { A1: 'n' }]],
  ['clearFormats()',                [{ A1: '5' }, {},         { A1: 'n' }]],
  ['clearNotes()',                  [{ A1: '5' }, { A1: { bold: true } }, {}]],
])('%s takes away what it says', (call, left) => {
  work(`${FILLED} sheet.${call};`);
  const { contents, styles, notes } = workbook.inspect('Desk');
  expect([contents, styles, notes]).toEqual(left);
});

test('the rows below the frozen ones are sorted', () => {
  const answer = work(`
    sheet.getRange('A1:B4').setValues([['Head', 'x'], [3, 'c'], [1, 'a'], [2, 'b']]);
    sheet.setFrozenRows(1);
    var up = sheet.sort(1).getRange('B1:B4').getValues().join('');
    return [up, sheet.sort(1, false).getRange('B1:B4').getValues().join('')];`);
  expect(answer).toEqual(['xabc', 'xcba']);
});

test('a list of ranges sets them all, and hands them out', () => {
  const answer = work(`
    var list = sheet.getRangeList(['A1', 'C1:C2', 'Desk!E:E']).setValue('x').setBackground('#abc');
    return list.getRanges().map(function (range) { return range.getA1Notation(); });`);
  expect(answer).toEqual(['A1', 'C1:C2', 'E:E']);
  expect(workbook.read('Desk', 'A1:E2')).toEqual([
    ['x', '', 'x', '', 'x'],
    ['', '', 'x', '', 'x'],
  ]);
  expect(() => work(`sheet.getRangeList(['A1', 'nowhere']);`)).toThrow('Range not found');
});
