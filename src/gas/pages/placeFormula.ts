// What the page Formulas does on the sheet: tells what is selected, puts a formula in a cell.

export interface SelectedRange {
  readonly sheet: string;
  /** `A2:A`, as a formula writes it; whole columns start below their headings. */
  readonly range: string;
  /** The cell that has the cursor, `B2`. */
  readonly cell: string;
}

export interface FormulaPlace {
  readonly sheet: string;
  readonly cell: string;
}

export type PlacedFormula =
  /** The cell holds something already; nothing was written. */
  | { readonly placed: false }
  /** What the cell shows now; in Google a custom function may still be loading. */
  | { readonly placed: true; readonly shows: string };

/** What is selected in the sheet in front. */
export function selectedRange(): SelectedRange {
  const workbook = SpreadsheetApp.getActive();
  const selected = workbook.getActiveRange();
  const cell = workbook.getCurrentCell();
  if (!selected || !cell) throw new Error('Cannot read the selection: no cell is selected');
  return {
    sheet: selected.getSheet().getName(),
    range: belowHeadings(selected),
    cell: cell.getA1Notation(),
  };
}

/**
 * Puts a formula in a cell and selects it.
 *
 * @param formula With `;` between arguments and without decimals, so that every locale reads it alike.
 * @param replace Whether what the cell holds may go.
 */
export function placeFormula({ sheet, cell }: FormulaPlace, formula: string, replace: boolean): PlacedFormula {
  const place = SpreadsheetApp.getActive().getSheetByName(sheet)?.getRange(cell);
  if (!place) throw new Error(`Cannot put a formula on "${sheet}": there is no such sheet`);
  if (!replace && (place.getFormula() !== '' || place.getValue() !== '')) return { placed: false };
  place.setFormula(formula);
  place.activate();
  SpreadsheetApp.flush();
  return { placed: true, shows: place.getDisplayValue() };
}

function belowHeadings(range: GoogleAppsScript.Spreadsheet.Range): string {
  const sheet = range.getSheet();
  const isWhole = range.getRow() === 1 && range.getLastRow() === sheet.getMaxRows();
  if (!isWhole) return range.getA1Notation();
  const [first, last] = [range.getColumn(), range.getLastColumn()].map((column) =>
    sheet.getRange(1, column).getA1Notation().replace(/\d+/, ''),
  );
  return `${first}${Math.max(1, sheet.getFrozenRows()) + 1}:${last}`;
}
