// Reads what the workbook holds, as far as a plan needs it, in as few calls as Google allows: a sheet not there yet costs
// almost nothing.

import { findUnmarked } from './adopt';
import { markedSheets, type Marked } from './marks';
import { parseArea } from '../template/a1';
import { bareFormula } from '../template/formulaText';
import { readSheets } from '../template/needs';
import { sheetSpecs } from '../template/specs';
import type { SheetId } from '../template/sheetIds';
import type { SheetSpec } from '../template/spec';
import type { SheetThere, WorkbookThere } from '../template/there';
import type { CellValue } from '../template/writes';
import type { Language } from '../texts/language';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Rows people may have inserted among the template's and that are still searched for its labels. */
const SLACK = 60;

export interface ReadWorkbook {
  readonly there: WorkbookThere;
  /** The sheet about to be built, when it is there. */
  readonly marked: Marked | undefined;
}

/**
 * What the workbook holds: whole for the sheet about to be built, names and labels for the sheets it refers to.
 *
 * @param language The language of the build.
 * @param isTaken Whether the name the sheet should take turned out to be another's: then who has which name is read too.
 */
export function readWorkbook(building: SheetId, language: Language, isTaken: boolean): ReadWorkbook {
  const specs = sheetSpecs();
  const all = markedSheets();
  const { left, foreign } = isTaken ? findUnmarked(building, language) : { left: undefined, foreign: [] };
  const marked = all.get(building) ?? left;
  const sheets = readOthers(building, all);
  if (marked) sheets[building] = readSheet(specs[building], marked);
  return { there: { sheets, present: [...all.keys()], foreign }, marked };
}

/** The same for a sheet of which only cells are to be written: nothing is read of it but those. */
export function readForCells(waiting: SheetId): ReadWorkbook {
  const all = markedSheets();
  const marked = all.get(waiting);
  const sheets = readOthers(waiting, all);
  if (marked) sheets[waiting] = { ...readLabels(sheetSpecs()[waiting], marked.sheet, true), stamp: marked.stamp };
  return { there: { sheets, present: [...all.keys()], foreign: [] }, marked };
}

type SheetsThere = Partial<Record<SheetId, SheetThere>>;

function readOthers(building: SheetId, all: ReadonlyMap<SheetId, Marked>): SheetsThere {
  const specs = sheetSpecs();
  const sheets: SheetsThere = {};
  for (const { id, withFormulas } of readSheets(building)) {
    const other = all.get(id);
    if (other) sheets[id] = readLabels(specs[id], other.sheet, withFormulas);
  }
  return sheets;
}

function readSheet(spec: SheetSpec, { sheet, stamp }: Marked): SheetThere {
  const size = { rows: sheet.getMaxRows(), columns: sheet.getMaxColumns() };
  const lastSpecRow = Math.max(...spec.cells.map(({ at }) => parseArea(at).row));
  const depth = spec.anchor.along === 'columns' ? 1 : Math.min(size.rows, lastSpecRow + SLACK);
  const area = sheet.getRange(1, 1, depth, size.columns);
  return {
    name: sheet.getName(),
    stamp,
    ...size,
    ...cellsOf(spec, area.getValues(), area.getFormulas()),
    names: spec.names.length > 0 ? sheet.getNamedRanges().map((named) => named.getName()) : [],
    charts: spec.charts.length > 0 ? chartsOf(sheet) : [],
    protections: spec.protected.length > 0 ? protectionsOf(sheet, stamp !== '') : [],
    rules: spec.rules.length > 0 ? rulesOf(sheet) : [],
  };
}

/** Of a sheet that is only referred to, where its labels are. */
function readLabels(spec: SheetSpec, sheet: Sheet, withFormulas: boolean): SheetThere {
  const area = spec.anchor.along === 'columns' ? sheet.getRange('1:1') : sheet.getDataRange();
  const values = area.getValues();
  const size = { rows: values.length, columns: values[0]?.length ?? 0 };
  const none = { stamp: '', names: [], charts: [], protections: [], rules: [] };
  return { ...none, name: sheet.getName(), ...size, ...cellsOf(spec, values, withFormulas ? area.getFormulas() : []) };
}

function cellsOf(
  { anchor }: SheetSpec,
  values: readonly (readonly unknown[])[],
  formulas: readonly (readonly string[])[],
): Pick<SheetThere, 'contents' | 'anchors'> {
  const column = anchor.along === 'rows' ? parseArea(`${anchor.column}1`).column : 0;
  const anchors = column > 0 ? values.map((row) => row[column - 1]) : headingsOf(values[0] ?? [], formulas[0] ?? []);
  return {
    contents: values.map((row, r) => row.map((value, c) => formulas[r]?.[c] || toCell(value))),
    anchors: anchors.map(String),
  };
}

/** A heading is known by what it shows; an action's, which people name, by the formula behind it. */
function headingsOf(values: readonly unknown[], formulas: readonly string[]): string[] {
  return values.map((value, index) => {
    const formula = bareFormula(formulas[index] ?? '');
    return formula.startsWith('=INDEX(SCORE_ACTIONS') ? formula : String(value ?? '');
  });
}

function chartsOf(sheet: Sheet): SheetThere['charts'] {
  return sheet.getCharts().map((chart) => ({
    values: chart.getRanges()[1]?.getA1Notation() ?? '',
    title: String(chart.getOptions()?.get('title') ?? ''),
  }));
}

/** A protection without its warning is half made, unless the sheet was finished: then somebody chose to lock it. */
function protectionsOf(sheet: Sheet, isFinished: boolean): string[] {
  const { RANGE, SHEET } = SpreadsheetApp.ProtectionType;
  const isWhole = (protection: GoogleAppsScript.Spreadsheet.Protection) => isFinished || protection.isWarningOnly();
  const ranges = sheet.getProtections(RANGE).filter(isWhole);
  const [whole] = sheet.getProtections(SHEET).filter(isWhole);
  return [...ranges.map((each) => each.getRange().getA1Notation()), ...(whole ? ['sheet'] : [])];
}

function rulesOf(sheet: Sheet): string[] {
  return sheet
    .getConditionalFormatRules()
    .map((rule) => String(rule.getBooleanCondition()?.getCriteriaValues()[0] ?? ''));
}

/** Dates only ever stand in cells people fill, which a plan compares with nothing but ''. */
function toCell(value: unknown): CellValue {
  return typeof value === 'number' || typeof value === 'boolean' ? value : String(value ?? '');
}
