// Makes the writes of a plan, each kind in its own few calls. Every write can be made again, so a killed build is simply run again.

import { addChart } from './charts';
import { markedSheets, markSheet, stampSheet } from './marks';
import { setRules } from './rules';
import { setValidations } from './validations';
import { patternOf } from '../template/formats';
import type { SheetId } from '../template/sheetIds';
import { styleOf, type StyleName } from '../template/styles';
import type { SheetPlan, Write } from '../template/writes';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Makes every write of a plan, in order. */
export function applyPlan(id: SheetId, { sheet: name, writes }: SheetPlan): void {
  let sheet = markedSheets().get(id)?.sheet;
  for (const write of writes) {
    if (write.kind === 'insert') sheet = insertSheet(id, name, write);
    else if (write.kind === 'done') stampSheet(id, write.stamp);
    else if (sheet) apply(write, sheet, name);
  }
}

type Insert = Extract<Write, { kind: 'insert' }>;
type OnSheet = Exclude<Write, { kind: 'insert' | 'done' }>;

function insertSheet(id: SheetId, name: string, { rows, columns, position, tabColor }: Insert): Sheet {
  const sheet = SpreadsheetApp.getActive().insertSheet(name, position);
  markSheet(sheet, id);
  sheet.setTabColor(tabColor);
  resize(sheet, rows, columns);
  return sheet;
}

function apply(write: OnSheet, sheet: Sheet, name: string): void {
  switch (write.kind) {
    case 'rename':
      sheet.setName(name);
      break;
    case 'grow':
      resize(sheet, Math.max(write.rows, sheet.getMaxRows()), Math.max(write.columns, sheet.getMaxColumns()));
      break;
    case 'name':
      SpreadsheetApp.getActive().setNamedRange(write.name, sheet.getRange(write.range));
      break;
    case 'contents':
      sheet.getRange(write.range).setValues(write.values.map((row) => [...row]));
      break;
    case 'styles':
      setStyles(sheet.getRange(write.range), write.values);
      break;
    case 'formats':
      sheet.getRange(write.range).setNumberFormats(write.values.map((row) => row.map(patternOf)));
      break;
    case 'notes':
      sheet.getRange(write.range).setNotes(write.values.map((row) => [...row]));
      break;
    case 'validations':
      setValidations(sheet, write.list);
      break;
    case 'fillDown':
      fillDown(sheet, write.from, write.to);
      break;
    case 'merge':
      sheet.getRange(write.range).mergeAcross();
      break;
    case 'widths':
      sheet.setColumnWidths(write.column, write.count, write.pixels);
      break;
    case 'frame':
      sheet.setFrozenRows(write.frozenRows);
      if (write.frozenColumns > 0) sheet.setFrozenColumns(write.frozenColumns);
      if (!write.gridlines) sheet.setHiddenGridlines(true);
      break;
    case 'rules':
      setRules(sheet, write.rules);
      break;
    case 'protect':
      sheet.getRange(write.range).protect().setDescription(write.description).setWarningOnly(true);
      break;
    case 'chart':
      addChart(sheet, write.chart);
      break;
  }
}

/** A new sheet has the size Google gives it; ours needs its own, no more cells than it uses. */
function resize(sheet: Sheet, rows: number, columns: number): void {
  const [hasRows, hasColumns] = [sheet.getMaxRows(), sheet.getMaxColumns()];
  if (rows > hasRows) sheet.insertRowsAfter(hasRows, rows - hasRows);
  if (rows < hasRows) sheet.deleteRows(rows + 1, hasRows - rows);
  if (columns > hasColumns) sheet.insertColumnsAfter(hasColumns, columns - hasColumns);
  if (columns < hasColumns) sheet.deleteColumns(columns + 1, hasColumns - columns);
}

function setStyles(range: GoogleAppsScript.Spreadsheet.Range, names: readonly (readonly StyleName[])[]): void {
  const styles = names.map((row) => row.map(styleOf));
  const textStyle = ({ color, size, bold, italic }: ReturnType<typeof styleOf>) =>
    SpreadsheetApp.newTextStyle().setForegroundColor(color).setFontSize(size).setBold(bold).setItalic(italic).build();
  range.setBackgrounds(styles.map((row) => row.map(({ background }) => background)));
  range.setTextStyles(styles.map((row) => row.map(textStyle)));
  range.setHorizontalAlignments(styles.map((row) => row.map(({ align }) => (align === 'general' ? null : align))));
  range.setWraps(styles.map((row) => row.map(({ wrap }) => wrap)));
}

function fillDown(sheet: Sheet, from: string, to: string): void {
  const [source, target] = [sheet.getRange(from), sheet.getRange(to)];
  source.copyTo(target, SpreadsheetApp.CopyPasteType.PASTE_FORMAT, false);
  source.copyTo(target, SpreadsheetApp.CopyPasteType.PASTE_DATA_VALIDATION, false);
}
