// The pages of the agreement as they stand, one below the other on another sheet: values and looks, no formula.

import { createSerials } from '../serials';
import { markedSheets } from '../marks';
import { columnNumber } from '../../template/a1';
import type { SheetId } from '../../template/sheetIds';
import type { SheetSpec } from '../../template/spec';
import { sheetSpecs } from '../../template/specs';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Cells = readonly (readonly unknown[])[];

/** The pages that are kept, as far as people see them: what formulas need beside them is not. */
const PAGES: readonly SheetId[] = ['dashboard', 'agreement', 'goals', 'reports', 'compensation', 'diagnosis'];
const WIDTH = 12;
/** More blank rows than these are a gap, such as charts leave. */
const GAP = 5;

interface Part {
  readonly sheet: Sheet;
  /** Row of the page, and of the sheet it goes to. */
  readonly from: number;
  readonly at: number;
  readonly columns: number;
  readonly values: Cells;
}

/** Copies the pages onto a sheet, below a row. */
export function freezePages(target: Sheet, below: number): void {
  const parts = partsOf(below + 1);
  const last = parts[parts.length - 1];
  if (!last) return;
  const height = last.at + last.values.length - 1;
  if (height > target.getMaxRows()) target.insertRowsAfter(target.getMaxRows(), height - target.getMaxRows());
  for (const { sheet, from, at, columns, values } of parts) {
    const source = sheet.getRange(from, 1, values.length, columns);
    source.copyTo(target.getRange(at, 1), SpreadsheetApp.CopyPasteType.PASTE_FORMAT, false);
  }
  const range = target.getRange(below + 1, 1, height - below, WIDTH);
  const cells = stacked(parts, below + 1, height);
  // Text stays text, whatever it begins with.
  const formats = range
    .getNumberFormats()
    .map((row, r) => row.map((format, c) => (isText(cells[r]?.[c]) ? '@' : format)));
  range.setNumberFormats(formats);
  range.setValues(cells.map((row) => [...row]));
}

function partsOf(first: number): Part[] {
  const marked = markedSheets();
  const { toSerial } = createSerials(SpreadsheetApp.getActive().getSpreadsheetTimeZone());
  const parts: Part[] = [];
  let at = first;
  const specs = sheetSpecs();
  for (const id of PAGES) {
    const sheet = marked.get(id)?.sheet;
    const rows = sheet?.getLastRow() ?? 0;
    if (!sheet || rows === 0) continue;
    const wide = Math.min(shownColumns(specs[id]), sheet.getMaxColumns());
    const values = sheet.getRange(1, 1, rows, wide).getValues();
    for (const { from, length } of filledRuns(values)) {
      const shown = values.slice(from, from + length).map((row) => row.map(toSerial));
      parts.push({ sheet, from: from + 1, at, columns: wide, values: shown });
      at += length + 1;
    }
    at += 1;
  }
  return parts;
}

function shownColumns({ widths, hiddenFrom }: SheetSpec): number {
  return hiddenFrom === '' ? widths.length : columnNumber(hiddenFrom) - 1;
}

/** Runs of rows in which something stands, counted from 0. */
function filledRuns(values: Cells): { from: number; length: number }[] {
  const runs: { from: number; length: number }[] = [];
  values.forEach((row, index) => {
    if (row.every((cell) => cell === '')) return;
    const run = runs[runs.length - 1];
    if (run && index - (run.from + run.length) <= GAP) run.length = index - run.from + 1;
    else runs.push({ from: index, length: 1 });
  });
  return runs;
}

function stacked(parts: readonly Part[], first: number, last: number): unknown[][] {
  const cells = Array.from({ length: last - first + 1 }, () => new Array<unknown>(WIDTH).fill(''));
  for (const { at, values } of parts) {
    values.forEach((row, index) => cells[at - first + index]?.splice(0, row.length, ...row));
  }
  return cells;
}

function isText(cell: unknown): boolean {
  return typeof cell === 'string' && cell !== '';
}
