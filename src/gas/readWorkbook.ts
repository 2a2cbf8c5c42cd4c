// Reads what the workbook holds, as far as a plan needs it, in as few calls as Google allows.

import { markedSheets, markSheet, stampOfSheet, type Marked } from './marks';
import { parseArea } from '../template/a1';
import { bareFormula } from '../template/formulaText';
import { candidateNames } from '../template/names';
import { sheetSpecs } from '../template/specs';
import type { SheetId } from '../template/sheetIds';
import type { SheetSpec } from '../template/spec';
import type { SheetThere, WorkbookThere } from '../template/there';
import type { CellValue } from '../template/writes';
import type { Language } from '../texts/language';

/** Rows people may have inserted among the template's and that are still searched for its labels. */
const SLACK = 60;

export interface ReadWorkbook {
  readonly there: WorkbookThere;
  /** The sheet about to be built, when it is there. */
  readonly marked: Marked | undefined;
}

/** What the workbook holds: whole for the sheet about to be built, name and headings for the tables it refers to. */
export function readWorkbook(building: SheetId, language: Language, stamp: string): ReadWorkbook {
  const specs = sheetSpecs();
  const { marked, foreign } = adopted(building, language);
  const sheets: Partial<Record<SheetId, SheetThere>> = {};
  for (const [id, found] of marked) {
    if (id === building) sheets[id] = readSheet(specs[id], found);
    else if (specs[id].anchor.along === 'columns') sheets[id] = readHeadings(found);
  }
  const finished = sheets[building]?.stamp === stamp;
  const names = finished ? namedRanges() : [];
  return { there: { sheets, present: [...marked.keys()], foreign, names }, marked: marked.get(building) };
}

/**
 * Our sheets, and the names we may not take. An empty sheet of our name is what a build killed right after inserting
 * it left behind, so it is taken over; one that holds anything is somebody's.
 */
function adopted(building: SheetId, language: Language): { marked: Map<SheetId, Marked>; foreign: string[] } {
  const marked = markedSheets();
  if (marked.has(building)) return { marked, foreign: [] };
  const foreign: string[] = [];
  for (const name of candidateNames(building, language)) {
    const sheet = SpreadsheetApp.getActive().getSheetByName(name);
    if (!sheet) break;
    if (sheet.getLastRow() === 0) {
      return { marked: marked.set(building, markSheet(sheet, building)), foreign };
    }
    foreign.push(name);
  }
  return { marked, foreign };
}

function readSheet(spec: SheetSpec, marked: Marked): SheetThere {
  const { sheet } = marked;
  const size = { rows: sheet.getMaxRows(), columns: sheet.getMaxColumns() };
  const lastSpecRow = Math.max(...spec.cells.map(({ at }) => parseArea(at).row));
  const depth = spec.anchor.along === 'columns' ? 1 : Math.min(size.rows, lastSpecRow + SLACK);
  const area = sheet.getRange(1, 1, depth, size.columns);
  const formulas = area.getFormulas();
  const values = area.getValues();
  const column = spec.anchor.along === 'rows' ? parseArea(`${spec.anchor.column}1`).column : 0;
  const anchors =
    spec.anchor.along === 'rows'
      ? values.map((row) => row[column - 1])
      : headingsOf(values[0] ?? [], formulas[0] ?? []);
  return {
    name: sheet.getName(),
    stamp: stampOfSheet(marked),
    ...size,
    contents: values.map((row, r) => row.map((value, c) => formulas[r]?.[c] || toCell(value))),
    anchors: anchors.map(String),
    charts: sheet.getCharts().map((chart) => chart.getRanges()[1]?.getA1Notation() ?? ''),
    protections: sheet.getProtections(SpreadsheetApp.ProtectionType.RANGE).map((each) => each.getDescription()),
  };
}

function readHeadings({ sheet }: Marked): SheetThere {
  const columns = sheet.getMaxColumns();
  const row = sheet.getRange(1, 1, 1, columns);
  const headings = headingsOf(row.getValues()[0] ?? [], row.getFormulas()[0] ?? []);
  const none = { stamp: '', rows: 0, contents: [], charts: [], protections: [] };
  return { ...none, name: sheet.getName(), columns, anchors: headings.map(String) };
}

/** A heading is known by what it shows; an action's, which people name, by the formula behind it. */
function headingsOf(values: readonly unknown[], formulas: readonly string[]): string[] {
  return values.map((value, index) => {
    const formula = bareFormula(formulas[index] ?? '');
    return formula.startsWith('=INDEX(SCORE_ACTIONS') ? formula : String(value ?? '');
  });
}

/** The named ranges of the workbook. */
export function namedRanges(): string[] {
  return SpreadsheetApp.getActive()
    .getNamedRanges()
    .map((named) => named.getName());
}

/** Dates only ever stand in cells people fill, which a plan compares with nothing but ''. */
function toCell(value: unknown): CellValue {
  return typeof value === 'number' || typeof value === 'boolean' ? value : String(value ?? '');
}
