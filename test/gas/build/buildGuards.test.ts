// Conditional formats and validations: those deleted or broken by hand come back, people's own stay.
import type { Workbook } from '../../../src/host/workbook';
import type { SheetId } from '../../../src/template/sheetIds';
import { build, edit, openSmall } from '../../support/builtWorkbook';
import { buildSettings } from '../../support/buildSettings';

const english = buildSettings('en');

const NAMES = { settings: 'Settings', definitions: 'Definitions', goals: 'Goals', leads: 'Leads' } as const;

const outcome = (workbook: Workbook, id: SheetId) => build(workbook, english, [id])[0]?.outcome;

const own = `SpreadsheetApp.newConditionalFormatRule().whenFormulaSatisfied('=$B6="ours"')
  .setBackground('#123456').setRanges([s.getRange('B6:C8')]).build()`;

test.each([
  ['a deleted rule', 'goals', `s.setConditionalFormatRules(s.getConditionalFormatRules().slice(1))`],
  ['all of them', 'leads', `s.clearConditionalFormatRules()`],
  ['a date check', 'settings', `s.getRange('C9').clearDataValidations()`],
  ['all checks of a sheet', 'goals', `s.getRange('A1:H85').clearDataValidations()`],
  ['a list', 'definitions', `s.getRange('A1:J50').clearDataValidations()`],
  ['the checks of a table', 'leads', `s.getRange(1, 1, s.getMaxRows(), 40).clearDataValidations()`],
  [
    'a check that figures need, changed into another',
    'settings',
    `s.getRange('C12').setDataValidation(SpreadsheetApp.newDataValidation().requireValueInList(['a', 'b']).build())`,
  ],
] as const)('%s comes back', (_, id, damage) => {
  const workbook = openSmall('en', id);
  const before = guardsOf(workbook, NAMES[id]);
  edit(workbook, `var s = workbook.getSheetByName('${NAMES[id]}'); ${damage}`);
  expect(guardsOf(workbook, NAMES[id])).not.toEqual(before);
  expect(outcome(workbook, id)).toBe('repaired');
  expect(guardsOf(workbook, NAMES[id])).toEqual(before);
  expect(outcome(workbook, id)).toBe('kept');
});

test('a rule of their own stays beside ours, before and after a repair', () => {
  const workbook = openSmall('en', 'goals');
  const { rules } = workbook.inspect('Goals');
  edit(
    workbook,
    `var s = workbook.getSheetByName('Goals'); s.setConditionalFormatRules(s.getConditionalFormatRules().concat(${own}))`,
  );
  expect(workbook.inspect('Goals').rules).toHaveLength(rules.length + 1);
  expect(outcome(workbook, 'goals')).toBe('kept');
  edit(
    workbook,
    `var s = workbook.getSheetByName('Goals'); s.setConditionalFormatRules(s.getConditionalFormatRules().slice(1))`,
  );
  expect(outcome(workbook, 'goals')).toBe('repaired');
  expect(workbook.inspect('Goals').rules).toHaveLength(rules.length + 1);
  expect(workbook.inspect('Goals').rules).toEqual(expect.arrayContaining(rules));
});

test('a list that only suggests may be replaced by people’s own', () => {
  const workbook = openSmall('en', 'definitions');
  const listed = `.setDataValidation(SpreadsheetApp.newDataValidation().requireValueInList(['Ana', 'Luis']).build())`;
  edit(workbook, `workbook.getSheetByName('Settings').getRange('H7')${listed}`);
  expect(outcome(workbook, 'settings')).toBe('kept');
});

/** Which cells are checked how; a range may be told in several parts. */
function guardsOf(workbook: Workbook, name: string): unknown {
  const kinds = edit(
    workbook,
    `var s = workbook.getSheetByName('${name}');
    return s.getRange(1, 1, 60, s.getMaxColumns()).getDataValidations()
      .map((row) => row.map((each) => each && [String(each.getCriteriaType()), each.getHelpText(), each.getAllowInvalid(),
        each.getCriteriaType() === 'VALUE_IN_RANGE' ? '' : String(each.getCriteriaValues()).replace(/,true$/, '')]))`,
  );
  return { kinds, rules: workbook.inspect(name).rules };
}
