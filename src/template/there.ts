// What a workbook already holds, as far as a plan needs to know it.

import type { SheetId } from './sheetIds';
import type { CellValue } from './writes';

export interface SheetThere {
  readonly name: string;
  /** The stamp of the last build that finished on this sheet; '' when none did. */
  readonly stamp: string;
  readonly rows: number;
  readonly columns: number;
  /** Formula where a cell has one, else its value; from A1 on, rectangular. */
  readonly contents: readonly (readonly CellValue[])[];
  /** What the line of labels shows, formulas calculated: row 1, or the anchor column. */
  readonly anchors: readonly string[];
  /** First range of each chart. */
  readonly charts: readonly string[];
  /** Descriptions of the protections. */
  readonly protections: readonly string[];
}

export interface WorkbookThere {
  readonly sheets: Readonly<Partial<Record<SheetId, SheetThere>>>;
  /** Our sheets in the workbook, read or not. */
  readonly present: readonly SheetId[];
  /** Names of sheets that are not Acuerdo's. */
  readonly foreign: readonly string[];
  /** Named ranges that point at something. */
  readonly names: readonly string[];
}
