// Makes the writes of a plan, each kind in its own few calls. Every write can be made again, so a killed build is simply run again.

import { isNameTaken } from './adopt';
import { addChart, moveChartData, retitleChart } from './charts';
import { stampSheet, unfinished, type Marked } from '../marks';
import { protect } from './protections';
import { setRules } from './rules';
import { setValidations } from './validations';
import { patternOf } from '../../template/formats';
import type { SheetId } from '../../template/sheetIds';
import { PALETTE } from '../../template/palette';
import { styleOf, type Style, type StyleName } from '../../template/styles';
import { NEW_SHEET, type SheetPlan, type Write } from '../../template/writes';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Range = GoogleAppsScript.Spreadsheet.Range;

/**
 * Makes every write of a plan, in order.
 *
 * @param marked The sheet, when it is there. Until a build has reached its end it is as new, made again from the start.
 * @returns The sheet as it is known now; undefined, with nothing written, when another sheet has the name.
 */
export function applyPlan(
  id: SheetId,
  { sheet: name, dates, writes }: SheetPlan,
  marked: Marked | undefined,
): Marked | undefined {
  const [first, ...rest] = writes;
  const isPlacing = first?.kind === 'insert' || first?.kind === 'rename';
  const here = isPlacing ? place(first, name, marked) : marked;
  if (!here) return undefined;
  if (first?.kind === 'insert') growNew(here.sheet, first);
  const state = { isNew: !marked?.stamp, isResumed: marked?.stamp === '', dates };
  for (const write of isPlacing ? rest : writes) {
    if (write.kind === 'insert' || write.kind === 'rename') continue;
    if (write.kind === 'done') stampSheet(here, id, write.stamp);
    else apply(write, here.sheet, state);
  }
  return here;
}

interface State {
  /** No build has finished the sheet yet. */
  readonly isNew: boolean;
  /** One was killed before its end. */
  readonly isResumed: boolean;
  /** The pattern of a day where the spreadsheet is. */
  readonly dates: string;
}

type Placing = Extract<Write, { kind: 'insert' | 'rename' }>;
type OnSheet = Exclude<Write, { kind: 'insert' | 'rename' | 'done' }>;

/** Google says that a name is taken in many languages, so the names are asked for instead. */
function place(write: Placing, name: string, marked: Marked | undefined): Marked | undefined {
  try {
    if (write.kind === 'insert') return unfinished(SpreadsheetApp.getActive().insertSheet(name, write.position));
    marked?.sheet.setName(name);
    return marked;
  } catch (error) {
    if (isNameTaken(name)) return undefined;
    throw error;
  }
}

function growNew(sheet: Sheet, { rows, columns }: Extract<Write, { kind: 'insert' }>): void {
  if (rows > NEW_SHEET.rows) sheet.insertRowsAfter(NEW_SHEET.rows, rows - NEW_SHEET.rows);
  if (columns > NEW_SHEET.columns) sheet.insertColumnsAfter(NEW_SHEET.columns, columns - NEW_SHEET.columns);
}

function apply(write: OnSheet, sheet: Sheet, { isNew, isResumed, dates }: State): void {
  switch (write.kind) {
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
      setStyles(sheet.getRange(write.range), write.values, isNew);
      break;
    case 'formats':
      sheet
        .getRange(write.range)
        .setNumberFormats(write.values.map((row) => row.map((format) => patternOf(format, dates))));
      break;
    case 'dates':
      sheet.getRangeList([...write.ranges]).setNumberFormat(patternOf(write.format, dates));
      break;
    case 'notes':
      sheet.getRange(write.range).setNotes(write.values.map((row) => [...row]));
      break;
    case 'validations':
      setValidations(sheet, write.list, isNew);
      break;
    case 'fillDown':
      fillDown(sheet, write.from, write.to);
      break;
    case 'merge':
      sheet.getRange(write.range).mergeAcross();
      break;
    case 'tiles':
      sheet
        .getRangeList([...write.ranges])
        .setBorder(null, null, null, null, true, null, PALETTE.paper, SpreadsheetApp.BorderStyle.SOLID_THICK);
      break;
    case 'height':
      sheet.setRowHeights(write.row, write.count, write.pixels);
      break;
    case 'widths':
      sheet.setColumnWidths(write.column, write.count, write.pixels);
      break;
    case 'hide':
      sheet.hideColumns(write.column, write.count);
      break;
    case 'frame':
      sheet.setTabColor(write.tabColor);
      if (write.frozenRows > 0) sheet.setFrozenRows(write.frozenRows);
      if (write.frozenColumns > 0) sheet.setFrozenColumns(write.frozenColumns);
      if (!write.gridlines) sheet.setHiddenGridlines(true);
      break;
    case 'rules':
      setRules(sheet, write);
      break;
    case 'protect':
    case 'protectBut':
      protect(sheet, write, isResumed);
      break;
    case 'chart':
      addChart(sheet, write.chart);
      break;
    case 'chartTitle':
      retitleChart(sheet, write);
      break;
    case 'chartData':
      moveChartData(sheet, write);
      break;
    case 'conceal':
      if (isNew || !sheet.isSheetHidden()) sheet.hideSheet();
      break;
  }
}

function grow(sheet: Sheet, rows: number, columns: number): void {
  const [hasRows, hasColumns] = [sheet.getMaxRows(), sheet.getMaxColumns()];
  if (rows > hasRows) sheet.insertRowsAfter(hasRows, rows - hasRows);
  if (columns > hasColumns) sheet.insertColumnsAfter(hasColumns, columns - hasColumns);
}

/** A new sheet is aligned as Google aligns and wraps nothing, which need not be said again. */
function setStyles(range: Range, names: readonly (readonly StyleName[])[], isNew: boolean): void {
  const styles = names.map((row) => row.map(styleOf));
  const isSaid = (isOwn: (style: Style) => boolean) => !isNew || styles.some((row) => row.some(isOwn));
  const textStyles = new Map([...new Set(names.flat())].map((name) => [name, textStyleOf(name)]));
  range.setBackgrounds(styles.map((row) => row.map(({ background }) => background)));
  range.setTextStyles(names.map((row) => row.map((name) => textStyles.get(name) ?? textStyleOf(name))));
  if (isSaid(({ align }) => align !== 'general'))
    range.setHorizontalAlignments(styles.map((row) => row.map(({ align }) => (align === 'general' ? null : align))));
  if (isSaid(({ wrap }) => wrap)) range.setWraps(styles.map((row) => row.map(({ wrap }) => wrap)));
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
