// Looks of ranges: what each setter leaves on the cells, and how null takes it away again.
import { openDesk } from '../../support/desk';

const { work, workbook } = openDesk();
const styleAfter = (calls: string) => (
  work(`sheet.getRange('B2')${calls};`),
  workbook.inspect('Desk').styles['B2'] ?? {}
);

// prettier-ignore
test.each([
  [".setFontWeight('bold')",                          { bold: true }],
  [".setFontWeight('normal')",                        { bold: false }],
  [".setFontWeight('bold').setFontWeight(null)",      { bold: false }],
  [".setFontStyle('italic')",                         { italic: true }],
  [".setFontStyle('italic').setFontStyle('normal')",  { italic: false }],
  [".setFontLine('underline')",                       { underline: true, strikethrough: false }],
  [".setFontLine('line-through')",                    { underline: false, strikethrough: true }],
  [".setFontLine('underline').setFontLine('none')",   { underline: false, strikethrough: false }],
  [".setFontSize(18)",                                { fontSize: 18 }],
  [".setFontColor('#ABC')",                           { textColor: '#aabbcc' }],
  [".setFontColor('red').setFontColor(null)",         { textColor: '' }],
  [".setBackground('#0000FF')",                       { fillColor: '#0000ff' }],
  [".setBackgroundColor('white')",                    { fillColor: '#ffffff' }],
  [".setBackground('red').setBackground(null)",       { fillColor: '' }],
  [".setHorizontalAlignment('center')",               { align: 'center' }],
  [".setHorizontalAlignment('right')",                { align: 'right' }],
  [".setHorizontalAlignment('center').setHorizontalAlignment(null)", {}],
  [".setHorizontalAlignment('center').setHorizontalAlignment('normal')", {}],
  [".setHorizontalAlignments([['left']]).setHorizontalAlignments([[null]])", {}],
  [".setVerticalAlignment('top')",                    { verticalAlign: 'top' }],
  [".setVerticalAlignment('middle').setVerticalAlignment(null)", {}],
  [".setWrap(true)",                                  { wrapping: 'wrap' }],
  [".setWrap(true).setWrap(false)",                   { wrapping: 'overflow' }],
  [".setWrapStrategy(SpreadsheetApp.WrapStrategy.CLIP)", { wrapping: 'clip' }],
  [".setWrapStrategy(SpreadsheetApp.WrapStrategy.OVERFLOW)", { wrapping: 'overflow' }],
  [".setFontFamily('Arial')",                         {}],
])('%s', (calls, style) => {
  expect(styleAfter(calls)).toEqual(style);
});

// prettier-ignore
test.each([
  ['setFontWeights',          [['bold', 'normal'], [null, 'bold']],            'bold',      [true, false, false, true]],
  ['setFontStyles',           [['italic', null], ['normal', 'italic']],        'italic',    [true, false, false, true]],
  ['setFontSizes',            [[8, 9], [10, 11]],                              'fontSize',  [8, 9, 10, 11]],
  ['setFontColors',           [['#111111', '#222222'], ['red', '#abc']],       'textColor', ['#111111', '#222222', '#ff0000', '#aabbcc']],
  ['setBackgrounds',          [['#111111', null], ['red', '#abc']],            'fillColor', ['#111111', '', '#ff0000', '#aabbcc']],
  ['setHorizontalAlignments', [['left', 'center'], ['right', null]],           'align',     ['left', 'center', 'right', undefined]],
  ['setVerticalAlignments',   [['top', 'middle'], ['bottom', null]],           'verticalAlign', ['top', 'middle', 'bottom', undefined]],
  ['setWraps',                [[true, false], [false, true]],                  'wrapping',  ['wrap', 'overflow', 'overflow', 'wrap']],
])('%s sets each cell', (method, rows, key, values) => {
  work(`sheet.getRange('A1:B2').${method}(${JSON.stringify(rows)});`);
  const { styles } = workbook.inspect('Desk');
  expect(['A1', 'B1', 'A2', 'B2'].map((a1) => Reflect.get(styles[a1] ?? {}, key))).toEqual(values);
});

test('a look is added to those a cell has', () => {
  expect(styleAfter(".setFontWeight('bold').setBackground('red').setFontSize(9).setFontWeights([['normal']])")).toEqual(
    { bold: false, fillColor: '#ff0000', fontSize: 9 },
  );
});

// prettier-ignore
test.each([
  ['no look',              '',                            ['#ffffff', 'normal']],
  ['a look of its own',    ".setBackground('#ABC').setFontWeight('bold')", ['#aabbcc', 'bold']],
])('a cell with %s tells it', (_, calls, told) => {
  expect(work(`var cell = sheet.getRange('B2')${calls}; return [cell.getBackground(), cell.getFontWeight()];`)).toEqual(told);
});

// prettier-ignore
test.each([
  ['.build()',                                                   [false, false, 10, '#000000']],
  ['.setBold(true).setItalic(true).build()',                     [true, true, 10, '#000000']],
  ['.setFontSize(14).setForegroundColor("red").build()',         [false, false, 14, '#ff0000']],
])('a text style made with %s tells what it is', (calls, told) => {
  expect(work(`var style = SpreadsheetApp.newTextStyle()${calls};
    return [style.isBold(), style.isItalic(), style.getFontSize(), style.getForegroundColor()];`)).toEqual(told);
});

test('a text style is put on cells, what it leaves open stays, and nothing else is one', () => {
  expect(
    styleAfter(
      '.setFontSize(8).setTextStyle(SpreadsheetApp.newTextStyle().setBold(true).setUnderline(true).setStrikethrough(true).build())',
    ),
  ).toEqual({
    fontSize: 8,
    bold: true,
    underline: true,
    strikethrough: true,
  });
  expect(styleAfter('.setFontSize(8).setTextStyle(null)')).toEqual({ fontSize: 8 });
  expect(() => styleAfter('.setTextStyle({})')).toThrow('a TextStyle is wanted');
  expect(() => styleAfter('.setTextStyle("bold")')).toThrow('a TextStyle is wanted');
});

// prettier-ignore
test.each([
  ["setNumberFormats([['0%', '@'], ['General', 'd/m']])",   [['0%', '@'], ['General', 'd/m']]],
  ["setNumberFormat('0.0').setNumberFormats([['', '0'], ['0%', 'General']])", [['General', '0'], ['0%', 'General']]],
  ["setNumberFormat('0.0').clearFormat()",                  [['General', 'General'], ['General', 'General']]],
])('%s', (calls, formats) => {
  expect(work(`return sheet.getRange('A1:B2').${calls}.getNumberFormats();`)).toEqual(formats);
});

// prettier-ignore
test.each([
  ["setNumberFormat('0.00E+00')",  'Not imitated: number format "0.00E+00"'],
  ["setNumberFormat('# ?/?')",     'Not imitated: number format "# ?/?"'],
  ["setNumberFormat(null)",        'a number format is wanted'],
  ["setBackground('blurple')",     'Not imitated: colour "blurple"'],
])('%s is refused', (call, message) => {
  expect(() => work(`sheet.getRange('A1').${call};`)).toThrow(message);
});

// prettier-ignore
test.each([
  ['A1:B2', 'merge()',                       ['A1:B2']],
  ['A1:B3', 'mergeAcross()',                 ['A1:B1', 'A2:B2', 'A3:B3']],
  ['A1:B2', 'merge().breakApart()',          []],
  ['A1:A3', 'merge()',                       ['A1:A3']],
])('%s.%s', (range, calls, merges) => {
  work(`sheet.getRange('${range}').${calls};`);
  expect(workbook.inspect('Desk').merges).toEqual(merges);
});

test('of merged cells the first keeps what it holds', () => {
  expect(work(`return sheet.getRange('A1:B2').setValues([[1, 2], [3, 4]]).merge().getValues();`)).toEqual([
    [1, ''],
    ['', ''],
  ]);
});
