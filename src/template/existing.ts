// What a workbook already holds, as far as a plan needs to know it.

import type { SheetId } from './sheetIds';
import type { CellValue } from './writes';

export interface ExistingSheet {
  readonly name: string;
  /** The number by which links name it. */
  readonly gid?: number;
  /** The stamp of the last build that finished on this sheet; '' when none did. */
  readonly stamp: string;
  readonly rows: number;
  readonly columns: number;
  /** Formula where a cell has one, else its value; from A1 on, rectangular. */
  readonly contents: readonly (readonly CellValue[])[];
  /** Cells whose formula cannot spread over the cells it needs; of a table with any, `contents` has all rows, else row 1. */
  readonly blocked: readonly { readonly row: number; readonly column: number }[];
  /** What the line of labels shows, formulas calculated: row 1, or the anchor column. */
  readonly anchors: readonly string[];
  /** Named ranges on the sheet; one that points at nothing is on none. */
  readonly names: readonly string[];
  readonly charts: readonly {
    /** Where the first values are. */
    readonly values: string;
    readonly title: string;
  }[];
  /** Ranges that are protected, and `sheet` when all of it is. */
  readonly protections: readonly string[];
  /** Formulas of the conditional formats. */
  readonly rules: readonly string[];
  /** Number formats, from A1 on; none where dates are written as when the sheet was built. */
  readonly formats: readonly (readonly string[])[];
  /** What kind of validation each cell has, as Google calls it, then the words of a list, a line each; '' for none. From A1 on, of a table down to row 2. */
  readonly validations: readonly (readonly string[])[];
}

export interface ExistingWorkbook {
  /** The pattern of a day where the spreadsheet is. */
  readonly dates: string;
  readonly sheets: Readonly<Partial<Record<SheetId, ExistingSheet>>>;
  /** Our sheets in the workbook, read or not. */
  readonly present: readonly SheetId[];
  /** Names of ours that sheets of somebody else have, as far as they are in the way. */
  readonly foreign: readonly string[];
}
