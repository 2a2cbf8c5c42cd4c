// Data validations of the plan as Google builds them.

import { formatArea, parseArea } from '../../template/a1';
import type { PlannedValidation } from '../../template/writes';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type DataValidation = GoogleAppsScript.Spreadsheet.DataValidation;

/**
 * Sets validations: on a new sheet all in one call, on one that people may have given their own range by range.
 *
 * @param isNew No build has finished the sheet yet.
 */
export function setValidations(sheet: Sheet, list: readonly PlannedValidation[], isNew: boolean): void {
  if (isNew) setTogether(sheet, list);
  else for (const validation of list) sheet.getRange(validation.range).setDataValidation(build(validation));
}

function setTogether(sheet: Sheet, list: readonly PlannedValidation[]): void {
  const areas = list.map((validation) => {
    const { row, lastRow = row, ...columns } = parseArea(validation.range);
    return { row, lastRow, ...columns, rule: build(validation) };
  });
  const row = Math.min(...areas.map((area) => area.row));
  const lastRow = Math.max(...areas.map((area) => area.lastRow));
  const column = Math.min(...areas.map((area) => area.column));
  const lastColumn = Math.max(...areas.map((area) => area.lastColumn));
  const grid = Array.from({ length: lastRow - row + 1 }, () =>
    new Array<DataValidation | null>(lastColumn - column + 1).fill(null),
  );
  for (const area of areas) {
    for (const line of grid.slice(area.row - row, area.lastRow - row + 1))
      line.fill(area.rule, area.column - column, area.lastColumn - column + 1);
  }
  sheet.getRange(formatArea({ row, column, lastRow, lastColumn })).setDataValidations(grid);
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
