import { script } from './support/addOn';

test('rules are replaced as a whole, read back in order, and the first wins', () => {
  const { workbook, answer } = script(`
    var range = sheet.getRange('A1:A3');
    var make = function () { return SpreadsheetApp.newConditionalFormatRule().setRanges([range]); };
    sheet.setConditionalFormatRules([make().whenCellEmpty().setBackground('#ff0000').build()]);
    sheet.setConditionalFormatRules([
      make().whenFormulaSatisfied('=LEFT($A1;1)="x"').setBackground('#00ff00').setBold(true).build(),
      make().whenNumberGreaterThan(3).setFontColor('#0000ff').build(),
    ]);
    var rules = sheet.getConditionalFormatRules();
    return rules.map(function (rule) {
      return [rule.getBooleanCondition().getCriteriaType(), rule.getBooleanCondition().getCriteriaValues(), rule.getRanges()[0].getA1Notation()];
    });`);
  expect(answer).toEqual([
    ['CUSTOM_FORMULA', ['=LEFT($A1;1)="x"'], 'A1:A3'],
    ['NUMBER_GREATER_THAN', [3], 'A1:A3'],
  ]);
  workbook.type('Sheet1', 'A2', 'xyz');
  const style = workbook.host.model.getters.getCellComputedStyle({ sheetId: 'sheet1', row: 1, col: 0 });
  expect(style).toMatchObject({ fillColor: '#00ff00', bold: true });
});

test('writing back the rules that were read changes nothing', () => {
  const { workbook, answer } = script(`
    var rule = SpreadsheetApp.newConditionalFormatRule().whenTextEqualTo('x').setBackground('#ff0000').setRanges([sheet.getRange('B:B')]).build();
    sheet.setConditionalFormatRules([rule]);
    sheet.setConditionalFormatRules(sheet.getConditionalFormatRules());
    return sheet.getConditionalFormatRules().length;`);
  expect(answer).toBe(1);
  expect(workbook.inspect('Sheet1').rules).toEqual([
    { ranges: ['B1:B1000'], type: 'CellIsRule', operator: 'isEqual', values: ['x'], style: { fillColor: '#ff0000' } },
  ]);
});

test.each([
  ['.setRanges([sheet.getRange("A1")]).build()', 'without a condition'],
  ['.whenCellEmpty().build()', 'must have at least one range'],
  ['.setGradientMinpoint("#fff")', 'Not imitated: ConditionalFormatRuleBuilder.setGradientMinpoint'],
])('newConditionalFormatRule()%s is refused', (rest, message) => {
  expect(() => script(`SpreadsheetApp.newConditionalFormatRule()${rest};`)).toThrow(message);
});
