// Every condition a script can ask for: what it is to the grid, how it reads back, and which cells it marks.
import { openDesk } from '../../support/desk';

const { work, workbook } = openDesk({ timeZone: 'UTC' });
const DAY = 'new Date(Date.UTC(2026, 10, 22))';

/** The texts of those cells of A1:A… that a rule makes bold. */
function marked(when: string, values: string): unknown[] {
  work(`
    var values = ${values};
    var range = sheet.getRange(1, 1, values.length, 1).setValues(values.map(function (value) { return [value]; }));
    sheet.setConditionalFormatRules([SpreadsheetApp.newConditionalFormatRule().${when}.setBold(true).setRanges([range]).build()]);`);
  const { getters } = workbook.host.model;
  const sheetId = getters.getActiveSheetId();
  return workbook.display('Desk', 'A1:A9').flatMap(([text = ''], row) => {
    const isBold = getters.getCellComputedStyle({ sheetId, row, col: 0 }).bold === true;
    return isBold ? [text] : [];
  });
}

// prettier-ignore
test.each([
  ['whenCellEmpty()',                             "['', 'x', 0]",                      ['']],
  ['whenCellNotEmpty()',                          "['', 'x', 0]",                      ['x', '0']],
  ["whenTextEqualTo('won')",                      "['won', 'lost', 'won!']",           ['won']],
  ["whenTextContains('lead')",                    "['new LEAD', 'goal', 'leads']",     ['new LEAD', 'leads']],
  ["whenTextDoesNotContain('lead')",              "['new lead', 'goal']",              ['goal']],
  ["whenTextStartsWith('SQ')",                    "['SQL', 'MQL', 'sql']",             ['SQL', 'sql']],
  ["whenTextEndsWith('QL')",                      "['SQL', 'MQL', 'QLS']",             ['SQL', 'MQL']],
  ['whenNumberEqualTo(5)',                        '[5, 5.1, -5]',                      ['5']],
  ['whenNumberNotEqualTo(5)',                     '[5, 5.1]',                          ['5.1']],
  ['whenNumberGreaterThan(5)',                    '[4, 5, 6]',                         ['6']],
  ['whenNumberGreaterThanOrEqualTo(5)',           '[4, 5, 6]',                         ['5', '6']],
  ['whenNumberLessThan(5)',                       '[4, 5, 6]',                         ['4']],
  ['whenNumberLessThanOrEqualTo(5)',              '[4, 5, 6]',                         ['4', '5']],
  ['whenNumberBetween(1, 2)',                     '[0.9, 1, 1.5, 2, 2.1]',             ['1', '1.5', '2']],
  ['whenNumberNotBetween(1, 2)',                  '[0.9, 1, 2, 2.1]',                  ['0.9', '2.1']],
  [`whenDateBefore(${DAY})`,                      "['11/21/2026', '11/22/2026']",      ['11/21/2026']],
  [`whenDateAfter(${DAY})`,                       "['11/22/2026', '11/23/2026']",      ['11/23/2026']],
  [`whenDateEqualTo(${DAY})`,                     "['11/22/2026', '11/23/2026']",      ['11/22/2026']],
  ["whenFormulaSatisfied('=$A1>5')",              '[4, 6]',                            ['6']],
  ["whenFormulaSatisfied('=LEN(A1)=2')",          "['ab', 'a', 'cd']",                 ['ab', 'cd']],
  [`whenFormulaSatisfied('=A1="hi!"')`,           "['hi!', 'hi']",                     ['hi!']],
])('%s marks, of %s, %j', (when, values, texts) => {
  expect(marked(when, values)).toEqual(texts);
});

// prettier-ignore
test.each([
  ['=Other!A1>1',                true],
  ["='My sheet'!A1>1",           true],
  ['=COUNTIF(Other!A:A;A1)>1',   true],
  ['=INDIRECT("Other!A1")>1',    false],
  ['=A1="Stop!"',                false],
  ['=ISERROR(A1/0)',             false],
  ['=A1<>#REF!',                 false],
])('a rule %s names another sheet: %p', (formula, isRefused) => {
  const make = () => work(`SpreadsheetApp.newConditionalFormatRule().whenFormulaSatisfied(${JSON.stringify(formula)});`);
  if (isRefused) expect(make).toThrow('Conditional format rule cannot reference a different sheet. (Use INDIRECT.)');
  else expect(make).not.toThrow();
});

// prettier-ignore
test.each([
  ['whenCellEmpty()',                      'CELL_EMPTY',                   []],
  ["whenTextContains('x')",                'TEXT_CONTAINS',                ['x']],
  ['whenNumberBetween(1, 2)',              'NUMBER_BETWEEN',               [1, 2]],
  ['whenNumberLessThanOrEqualTo(0)',       'NUMBER_LESS_THAN_OR_EQUAL_TO', [0]],
  ["whenFormulaSatisfied('=$A1=2')",       'CUSTOM_FORMULA',               ['=$A1=2']],
])('%s reads back as it was given', (when, type, values) => {
  expect(work(`
    var range = sheet.getRange('A1:B3');
    sheet.setConditionalFormatRules([SpreadsheetApp.newConditionalFormatRule().${when}.setBackground('#ff0000').setFontColor('white').setRanges([range]).build()]);
    var rule = sheet.getConditionalFormatRules()[0], condition = rule.getBooleanCondition();
    return [condition.getCriteriaType(), condition.getCriteriaValues(), condition.getBackground(), condition.getFontColor(), condition.getBold(),
      rule.getRanges()[0].getA1Notation(), rule.getGradientCondition()];`)).toEqual([type, values, '#ff0000', '#ffffff', null, 'A1:B3', null]);
});

test('a copy of a rule is changed without the rule', () => {
  expect(
    work(`
    var rule = SpreadsheetApp.newConditionalFormatRule().whenCellEmpty().setBold(true).setRanges([sheet.getRange('A1')]).build();
    var other = rule.copy().setBackground('red').setRanges([sheet.getRange('B1'), sheet.getRange('C1')]).build();
    return [rule.getRanges().length, rule.getBooleanCondition().getBackground(), other.getRanges().length, other.getBooleanCondition().getBackground(), other.getBooleanCondition().getBold()];`),
  ).toEqual([1, null, 2, '#ff0000', true]);
});

test('the rules of a sheet are replaced as a whole, cleared, and go with their cells', () => {
  expect(
    work(`
    var make = function (a1) { return SpreadsheetApp.newConditionalFormatRule().whenCellEmpty().setBold(true).setRanges([sheet.getRange(a1)]).build(); };
    var ranges = function () { return sheet.getConditionalFormatRules().map(function (rule) { return rule.getRanges()[0].getA1Notation(); }); };
    sheet.setConditionalFormatRules([make('A1'), make('B2')]); var all = [ranges()];
    sheet.setConditionalFormatRules([make('C3')]); sheet.insertRowsBefore(1, 1); all.push(ranges());
    sheet.clearConditionalFormatRules(); all.push(ranges());
    return all;`),
  ).toEqual([['A1', 'B2'], ['C4'], []]);
});

test.each(['[{}]', '[null]', '["rule"]', '[SpreadsheetApp.newConditionalFormatRule()]'])(
  'setConditionalFormatRules(%s) is refused',
  (rules) => {
    expect(() => work(`sheet.setConditionalFormatRules(${rules});`)).toThrow('ConditionalFormatRules are wanted');
  },
);

test.each(['=SUM(A1,B1)>1', '=A1>1.5'])('a rule %s, which another locale reads otherwise, is refused', (formula) => {
  expect(() => work(`SpreadsheetApp.newConditionalFormatRule().whenFormulaSatisfied('${formula}');`)).toThrow(
    'whenFormulaSatisfied: ',
  );
});
