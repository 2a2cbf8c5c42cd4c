// Data validations of the plan as Google builds them.

import { formatArea, parseArea } from '../template/a1';
import type { PlannedValidation } from '../template/writes';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type DataValidation = GoogleAppsScript.Spreadsheet.DataValidation;

/** Sets validations: those of one row in a single call, others range by range. */
export function setValidations(sheet: Sheet, list: readonly PlannedValidation[]): void {
  const areas = list.map(({ range }) => parseArea(range));
  const [first] = areas;
  const oneRow = first && areas.length > 1 && areas.every(({ row, lastRow }) => row === first.row && lastRow === row);
  if (!oneRow) {
    for (const validation of list) sheet.getRange(validation.range).setDataValidation(build(validation));
    return;
  }
  const lastColumn = Math.max(...areas.map((area) => area.lastColumn));
  const rules = new Array<DataValidation | null>(lastColumn).fill(null);
  areas.forEach(({ column, lastColumn: last }, index) => {
    const validation = list[index];
    if (validation) rules.fill(build(validation), column - 1, last);
  });
  sheet.getRange(formatArea({ row: first.row, column: 1, lastRow: first.row, lastColumn })).setDataValidations([rules]);
}

function build({ rule, strict, help }: PlannedValidation): DataValidation {
  const builder = withCriterion(rule).setAllowInvalid(!strict);
  return (help ? builder.setHelpText(help) : builder).build();
}

function withCriterion(rule: PlannedValidation['rule']): GoogleAppsScript.Spreadsheet.DataValidationBuilder {
  const builder = SpreadsheetApp.newDataValidation();
  switch (rule.kind) {
    case 'date':
      return builder.requireDate();
    case 'list':
      return builder.requireValueInList([...rule.values], true);
    case 'range':
      return builder.requireValueInRange(SpreadsheetApp.getActive().getRange(rule.range), true);
    case 'number':
      return rule.most === undefined
        ? builder.requireNumberGreaterThanOrEqualTo(rule.least)
        : builder.requireNumberBetween(rule.least, rule.most);
  }
}
