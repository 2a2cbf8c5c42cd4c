// A form sheet is made of blocks: rows and columns with keys, so that its formulas name cells instead of counting them.
//
//   const FUNNEL = block('B13', ['stage', 'rate', 'owed'], ['heading', 'visitor', 'lead', 'customer']);
//
//   FUNNEL.cell('lead', 'owed')            D15
//   FUNNEL.column('owed')                  D13:D16; FUNNEL.column('owed', 'lead', 'customer') its part D15:D16
//   FUNNEL.row('lead')                     B15:D15; FUNNEL.row('lead', 'rate', 'owed') its part C15:D15
//   FUNNEL.area('lead', 'customer')        B15:D16
//   FUNNEL.fill({ lead: { stage: { text: 'stage.lead' }, owed: '=…' } })
//                                          the cells of rows; a formula may stand for its content
//   FUNNEL.fillRows(['lead', 'customer'], (cell, key) => ({ owed: `=${cell('rate')}*2` }))
//                                          the same for rows alike: cell('rate') is C15 in the first, C16 in the second
//
// A key that is unknown is an error of types. A sheet whose spec lists its blocks is named from others too, by row and column:
// `{goals.lead.owed}` (see formula.ts), so a row's key belongs to one block of a sheet. A line nobody names has the key ''.

import { formatArea, parseArea } from './a1';
import type { CellSpec, Content } from './spec';

export interface BlockSpec {
  /** Its top left cell. */
  readonly at: string;
  readonly columns: readonly string[];
  readonly rows: readonly string[];
}

/** What a cell of a block holds: its content, a formula, or all of a cell but for its place. */
export type Filling = string | Content | Omit<CellSpec, 'at'>;

type Fillings<Column extends string> = Readonly<Partial<Record<Column, Filling>>>;

export interface Block<Column extends string, Row extends string> extends BlockSpec {
  readonly columns: readonly Column[];
  readonly rows: readonly Row[];
  readonly cell: (row: Row, column: Column) => string;
  readonly column: (column: Column, from?: Row, to?: Row) => string;
  readonly row: (row: Row, from?: Column, to?: Column) => string;
  readonly area: (from?: Row, to?: Row) => string;
  readonly fill: (rows: Readonly<Partial<Record<Row, Fillings<Column>>>>) => CellSpec[];
  readonly fillRows: <Some extends Row>(
    rows: readonly Some[],
    of: (cell: (column: Column) => string, row: Some, index: number) => Fillings<Column>,
  ) => CellSpec[];
}

/** A block from its top left cell on. */
export function block<const Column extends string, const Row extends string>(
  at: string,
  columns: readonly Column[],
  rows: readonly Row[],
): Block<Column, Row> {
  const spec = { at, columns, rows };
  const cell = (row: Row, column: Column) => areaOf(spec, [row, row], [column, column]);
  const fillRow = (row: Row, fillings: Fillings<Column> | undefined) =>
    columns.flatMap((column): CellSpec[] => {
      const filling = fillings?.[column];
      return filling === undefined ? [] : [{ at: cell(row, column), ...cellOf(filling) }];
    });
  return {
    ...spec,
    cell,
    column: (column, from = first(rows), to = last(rows)) => areaOf(spec, [from, to], [column, column]),
    row: (row, from = first(columns), to = last(columns)) => areaOf(spec, [row, row], [from, to]),
    area: (from = first(rows), to = last(rows)) => areaOf(spec, [from, to], [first(columns), last(columns)]),
    fill: (filled) => rows.flatMap((row) => fillRow(row, filled[row])),
    fillRows: (filled, of) =>
      filled.flatMap((row, index) =>
        fillRow(
          row,
          of((column) => cell(row, column), row, index),
        ),
      ),
  };
}

/** The cells between two rows and two columns of a block, as A1 notation. */
export function areaOf(
  { at, columns, rows }: BlockSpec,
  [firstRow, lastRow]: readonly [string, string],
  [firstColumn, lastColumn]: readonly [string, string],
): string {
  const { row, column } = parseArea(at);
  return formatArea({
    row: row + placeOf(firstRow, rows),
    column: column + placeOf(firstColumn, columns),
    lastRow: row + placeOf(lastRow, rows),
    lastColumn: column + placeOf(lastColumn, columns),
  });
}

function placeOf(key: string, keys: readonly string[]): number {
  const place = keys.indexOf(key);
  if (place < 0) throw new RangeError(`Cannot find "${key}" in a block of ${keys.join(', ')}`);
  return place;
}

function cellOf(filling: Filling): Omit<CellSpec, 'at'> {
  if (typeof filling === 'string') return { content: { formula: filling } };
  return 'content' in filling ? filling : { content: filling };
}

function first<Key>(keys: readonly Key[]): Key {
  return atEnd(keys, 0);
}

function last<Key>(keys: readonly Key[]): Key {
  return atEnd(keys, keys.length - 1);
}

function atEnd<Key>(keys: readonly Key[], index: number): Key {
  const key = keys[index];
  if (key === undefined) throw new RangeError('Cannot make a block without rows or columns');
  return key;
}
