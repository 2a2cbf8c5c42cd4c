// Makes the writes of a plan, each kind in its own few calls. Every write can be made again, so a killed build is simply run again.

import { addChart } from './charts';
import { markSheet, stampSheet, type Marked } from './marks';
import { protectRange } from './protections';
import { setRules } from './rules';
import { setValidations } from './validations';
import { patternOf } from '../template/formats';
import type { SheetId } from '../template/sheetIds';
import { PALETTE } from '../template/palette';
import { styleOf, type StyleName } from '../template/styles';
import type { SheetPlan, Write } from '../template/writes';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Makes every write of a plan, in order; `marked` is its sheet, when it is there. */
export function applyPlan(id: SheetId, { sheet: name, writes }: SheetPlan, marked: Marked | undefined): void {
  let here = marked;
  for (const write of writes) {
    if (write.kind === 'insert') here = insertSheet(id, name, write);
    else if (here && write.kind === 'done') stampSheet(here, write.stamp);
    else if (here && write.kind === 'protect') protectRange(here.sheet, write, marked !== undefined && !marked.stamp);
    else if (here && write.kind !== 'done' && write.kind !== 'protect') apply(write, here.sheet, name);
  }
}

type Insert = Extract<Write, { kind: 'insert' }>;
type OnSheet = Exclude<Write, { kind: 'insert' | 'protect' | 'done' }>;

/** What Google makes a new sheet of. */
const NEW_ROWS = 1000;
const NEW_COLUMNS = 26;

function insertSheet(id: SheetId, name: string, { rows, columns, position }: Insert): Marked {
  const sheet = SpreadsheetApp.getActive().insertSheet(name, position);
  const marked = markSheet(sheet, id);
  if (rows > NEW_ROWS || columns > NEW_COLUMNS) grow(sheet, rows, columns);
  return marked;
}

function apply(write: OnSheet, sheet: Sheet, name: string): void {
  switch (write.kind) {
    case 'rename':
      sheet.setName(name);
      break;
    case 'grow':
      grow(sheet, write.rows, write.columns);
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
    case 'tiles':
      sheet
        .getRange(write.range)
        .setBorder(null, null, null, null, true, null, PALETTE.paper, SpreadsheetApp.BorderStyle.SOLID_THICK);
      break;
    case 'height':
      sheet.setRowHeights(write.row, write.count, write.pixels);
      break;
    case 'widths':
      sheet.setColumnWidths(write.column, write.count, write.pixels);
      break;
    case 'frame':
      sheet.setTabColor(write.tabColor);
      sheet.setFrozenRows(write.frozenRows);
      if (write.frozenColumns > 0) sheet.setFrozenColumns(write.frozenColumns);
      if (!write.gridlines) sheet.setHiddenGridlines(true);
      break;
    case 'rules':
      setRules(sheet, write);
      break;
    case 'chart':
      addChart(sheet, write.chart);
      break;
  }
}

function grow(sheet: Sheet, rows: number, columns: number): void {
  const [hasRows, hasColumns] = [sheet.getMaxRows(), sheet.getMaxColumns()];
  if (rows > hasRows) sheet.insertRowsAfter(hasRows, rows - hasRows);
  if (columns > hasColumns) sheet.insertColumnsAfter(hasColumns, columns - hasColumns);
}

function setStyles(range: GoogleAppsScript.Spreadsheet.Range, names: readonly (readonly StyleName[])[]): void {
  const styles = names.map((row) => row.map(styleOf));
  const textStyles = new Map([...new Set(names.flat())].map((name) => [name, textStyleOf(name)]));
  range.setBackgrounds(styles.map((row) => row.map(({ background }) => background)));
  range.setTextStyles(names.map((row) => row.map((name) => textStyles.get(name) ?? textStyleOf(name))));
  range.setHorizontalAlignments(styles.map((row) => row.map(({ align }) => (align === 'general' ? null : align))));
  range.setWraps(styles.map((row) => row.map(({ wrap }) => wrap)));
  if (styles.some((row) => row.some(({ vertical }) => vertical === 'top')))
    range.setVerticalAlignments(styles.map((row) => row.map(({ vertical }) => vertical)));
}

function textStyleOf(name: StyleName): GoogleAppsScript.Spreadsheet.TextStyle {
  const { color, size, bold, italic } = styleOf(name);
  return SpreadsheetApp.newTextStyle()
    .setForegroundColor(color)
    .setFontSize(size)
    .setBold(bold)
    .setItalic(italic)
    .build();
}

function fillDown(sheet: Sheet, from: string, to: string): void {
  const [source, target] = [sheet.getRange(from), sheet.getRange(to)];
  source.copyTo(target, SpreadsheetApp.CopyPasteType.PASTE_FORMAT, false);
  source.copyTo(target, SpreadsheetApp.CopyPasteType.PASTE_DATA_VALIDATION, false);
}
