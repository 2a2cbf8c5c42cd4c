// The logs people and the sidebar write in turn: rows below headings of a form sheet, until the part that follows.

import { patternHere } from '../dates';
import { placeRows, type Row } from './logRows';
import { cellAt, columnsOn, rowOn, type PlacedForm } from './placedForm';
import type { NumberFormat } from '../../template/formats';

export interface LogPlace {
  /** Rows of the template: the headings, the last row, and the label of the part below; the sheet's end when there is none. */
  readonly header: number;
  readonly last: number;
  readonly next?: number;
  /** Letters of the template's columns, and which of them hold days; the others hold text. */
  readonly columns: string;
  readonly days: string;
}

export interface Log {
  readonly form: PlacedForm;
  /** First row of the sheet. */
  readonly first: number;
  readonly columns: readonly number[];
  readonly formats: readonly NumberFormat[];
  readonly rows: readonly Row[];
}

/** A log as it stands on the sheet; undefined when people deleted its headings or one of its columns. */
export function readLog(form: PlacedForm, { header, last, next, columns: letters, days }: LogPlace): Log | undefined {
  const columns = columnsOn(form, letters);
  const below = next === undefined ? form.cells.length : rowOn(form, next) - (next - last);
  const first = rowOn(form, header) + 1;
  if (first === 1 || below < first || columns.includes(0)) return undefined;
  return {
    form,
    first,
    columns,
    formats: [...letters].map((letter) => (days.includes(letter) ? 'date' : 'text')),
    rows: Array.from({ length: below - first + 1 }, (_, at) =>
      columns.map((column) => cellAt(form, first + at, column)),
    ),
  };
}

/**
 * What adding rows to a log writes; nothing is written yet.
 *
 * @param earlier The rows of attempts that failed.
 * @returns The writing, or undefined when the log is full.
 */
export function planLog(
  log: Log,
  rows: readonly Row[],
  earlier: readonly (readonly Row[])[],
): (() => void) | undefined {
  const placed = placeRows(log.rows, rows, earlier);
  return placed && (() => runsOf([...placed.keys()]).forEach((run) => writeRun(log, run, placed)));
}

/** Rows one below the other are written together, in as few runs of columns as people left side by side. */
function writeRun({ form, first, columns, formats }: Log, run: readonly number[], placed: Map<number, Row>): void {
  for (const side of runsOf(columns)) {
    const indexes = side.map((column) => columns.indexOf(column));
    const range = form.sheet.getRange(first + (run[0] ?? 0), side[0] ?? 1, run.length, side.length);
    // Text first becomes plain text, so that what begins with = or + stays what was typed.
    const patterns = indexes.map((index) => patternHere(formats[index] ?? 'text'));
    range.setNumberFormats(run.map(() => [...patterns]));
    range.setValues(run.map((at) => indexes.map((index) => placed.get(at)?.[index] ?? '')));
  }
}

/** Runs of numbers that follow each other, one after the other. */
export function runsOf(numbers: readonly number[]): number[][] {
  const runs: number[][] = [];
  for (const number of numbers) {
    const run = runs[runs.length - 1];
    if (run && run[run.length - 1] === number - 1) run.push(number);
    else runs.push([number]);
  }
  return runs;
}
