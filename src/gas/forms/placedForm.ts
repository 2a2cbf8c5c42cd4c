// A form sheet of ours as people left it: what its cells hold, and where each part of the template stands now.

import { serialToWallMs } from '../../calendar/serial';
import { createSerials } from '../serials';
import { serialOf } from '../clock';
import { markedSheets } from '../marks';
import { parseArea } from '../../template/a1';
import { shownLabels } from '../../template/anchors';
import { placementOf, type Placement } from '../../template/place';
import type { SheetId } from '../../template/sheetIds';
import { sheetSpecs } from '../../template/specs';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** What a cell holds: dates as serial numbers, blank as ''. */
export type Cell = string | number;

export interface PlacedForm {
  readonly sheet: Sheet;
  /** Every row of the sheet, from A1 on. */
  readonly cells: readonly (readonly Cell[])[];
  readonly placement: Placement;
}

/** A form sheet of ours; undefined when it is not built. */
export function readForm(id: SheetId): PlacedForm | undefined {
  const sheet = markedSheets().get(id)?.sheet;
  if (!sheet) return undefined;
  const { toSerial } = createSerials(SpreadsheetApp.getActive().getSpreadsheetTimeZone());
  const [rows, columns] = [sheet.getMaxRows(), sheet.getMaxColumns()];
  const values = sheet.getRange(1, 1, rows, columns).getValues();
  const cells = values.map((row) => row.map((value) => toCell(toSerial(value))));
  const spec = sheetSpecs()[id];
  const placement = placementOf(spec, { columns, contents: cells, anchors: shownLabels(spec, cells, cells) });
  return { sheet, cells, placement };
}

/** The row on the sheet of a row of the template; 0 when people deleted it. */
export function rowOn({ placement }: PlacedForm, row: number): number {
  return placement.rows[row] ?? 0;
}

/** The columns on the sheet of columns of the template, by their letters; 0 for one that people deleted. */
export function columnsOn({ placement }: PlacedForm, letters: string): number[] {
  return [...letters].map((letter) => placement.columns[parseArea(`${letter}1`).column] ?? 0);
}

/** What a cell of the sheet holds, counted from 1; '' off its edges. */
export function cellAt({ cells }: PlacedForm, row: number, column: number): Cell {
  return cells[row - 1]?.[column - 1] ?? '';
}

/** What the cell of the template holds, wherever it is now. */
export function placedCell(form: PlacedForm, at: string): Cell {
  const { row, column } = parseArea(at);
  return cellAt(form, rowOn(form, row), form.placement.columns[column] ?? 0);
}

/** A cell that holds a day as ISO text, `2026-11-22`; any other as it is. */
export function dayText(cell: Cell): string {
  return typeof cell === 'number' ? new Date(serialToWallMs(Math.floor(cell))).toISOString().slice(0, 10) : cell;
}

/** A day as the serial number a cell keeps; '' for none. */
export function daySerial(day: string): Cell {
  return day === '' ? '' : serialOf(`${day} 00:00`);
}

function toCell(value: unknown): Cell {
  return typeof value === 'number' ? value : String(value ?? '');
}
