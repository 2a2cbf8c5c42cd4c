// A form sheet is made of blocks: rows and columns with keys, so that specs name cells instead of counting them.
//
//   const FUNNEL = block('B13', 'stage rate owed', 'heading visitor lead customer');
//   const PAST = block(below(FUNNEL), 'period leads', 'past past*12');      two rows further down; past1, past2 … past12
//   const CASES = block(inColumn('J', FUNNEL), 'case', 'cases');            level with it, in another column
//
//   FUNNEL.fill({ lead: { stage: 'stage.lead', owed: '=[.rate]*[customer.owed]' } })
//                                          the cells of rows: texts, formulas, or any content
//   FUNNEL.fillRows(['lead', 'customer'], { owed: '=[.rate]*2' })           the same for rows alike
//   PAST.fillEach('past*', (index) => ({ … }))                              and for all rows of a kind
//   FUNNEL.across('heading', textKeys('goals', 'stage rate'))               a row from its first column on
//   FUNNEL.down('stage', textKeys('stage', 'lead customer'), 'lead')        a column from a row on
//
// In formulas of the sheet `[customer.owed]` is a cell and `[.rate]` one of the same row; styles and all else of a spec name
// places the same way (places.ts). For code, FUNNEL.cell('lead', 'owed') is D15, FUNNEL.column('owed', 'lead', 'customer')
// D15:D16 and FUNNEL.row('lead') B15:D15. From other sheets: `{goals.lead.owed}` (formula.ts). So a key of a row belongs to one
// block of a sheet, or to blocks side by side. A line nobody names has the key `-`.
// Blocks with titles, headings and labels are in table.ts.

import { formatArea, parseArea } from './a1';
import { withOwn } from './formula';
import { contentOf } from './cells';
import type { CellSpec, Content } from './spec';
import type { StyleName } from './styles';

export interface BlockSpec {
  /** Its top left cell. */
  readonly at: string;
  readonly columns: readonly string[];
  readonly rows: readonly string[];
  /** Title, headings and labels: what they say, and how they look by the places that have a style. */
  readonly texts?: readonly CellSpec[];
  readonly styles?: Readonly<Partial<Record<StyleName, string | readonly string[]>>>;
}

/** What a cell of a block holds: a text or a formula, any content, or all of a cell but for its place. */
export type Filling = string | Content | Omit<CellSpec, 'at'>;

type Fillings<Column extends string> = Readonly<Partial<Record<Column, Filling>>>;

/** The keys a line spells out: `a`, `a*3`; what else a word says is for table.ts. */
export type Keys<Line extends string> = Line extends `${infer First} ${infer Rest}`
  ? Key<First> | Keys<Rest>
  : Key<Line>;
export type Key<Word extends string> = Word extends `${infer Stem}*${number}`
  ? `${Stem}${number}`
  : Word extends `${infer Name}#` | `.${infer Name}` | `+${infer Name}`
    ? Key<Name>
    : Word extends `${infer Name}=${string}`
      ? Name
      : Word;
export interface Block<Column extends string, Row extends string> extends BlockSpec {
  readonly columns: readonly Column[];
  readonly rows: readonly Row[];
  readonly cell: (row: Row, column: Column) => string;
  readonly column: (column: Column, from?: Row, to?: Row) => string;
  readonly row: (row: Row, from?: Column, to?: Column) => string;
  readonly fill: (rows: Readonly<Partial<Record<Row, Fillings<Column>>>>) => CellSpec[];
  readonly fillRows: <Some extends Row>(
    rows: readonly Some[],
    fillings: Fillings<Column> | ((row: Some, index: number) => Fillings<Column>),
  ) => CellSpec[];
  readonly fillEach: (
    kind: `${string}*`,
    fillings: Fillings<Column> | ((index: number) => Fillings<Column>),
  ) => CellSpec[];
  readonly across: (row: Row, fillings: readonly Filling[], from?: Column) => CellSpec[];
  readonly down: (column: Column, fillings: readonly Filling[], from?: Row) => CellSpec[];
}

/** A block from its top left cell on; keys in a line, `month*13` for as many of a kind. */
export function block<const Columns extends string, const Rows extends string>(
  at: string,
  columnsLine: Columns,
  rowsLine: Rows,
): Block<Keys<Columns>, Keys<Rows>> {
  return blockOf(at, keysOf(columnsLine), keysOf(rowsLine));
}

/** A block of these keys. */
export function blockOf<Column extends string, Row extends string>(
  at: string,
  columns: readonly Column[],
  rows: readonly Row[],
): Block<Column, Row> {
  const range = (from: Row, to: Row, first: Column, last: Column) =>
    rangeOf({ at, columns, rows }, [from, first], [to, last]);
  const cell = (row: Row, column: Column) => range(row, row, column, column);
  const filled = (row: Row, column: Column, filling: Filling | undefined): CellSpec[] =>
    filling === undefined ? [] : [{ at: cell(row, column), ...cellOf(filling, row) }];
  const fillRow = (row: Row, fillings: Fillings<Column> | undefined) =>
    columns.flatMap((column) => filled(row, column, fillings?.[column]));
  return {
    at,
    columns,
    rows,
    cell,
    column: (column, from = first(rows), to = last(rows)) => range(from, to, column, column),
    row: (row, from = first(columns), to = last(columns)) => range(row, row, from, to),
    fill: (given) => rows.flatMap((row) => fillRow(row, given[row])),
    fillRows: (given, of) =>
      given.flatMap((row, index) => fillRow(row, typeof of === 'function' ? of(row, index) : of)),
    fillEach: (kind, of) =>
      ofKind(kind, rows).flatMap((row, index) => fillRow(row, typeof of === 'function' ? of(index) : of)),
    across: (row, fillings, from = first(columns)) =>
      fillings.flatMap((filling, index) => filled(row, after(columns, from, index), filling)),
    down: (column, fillings, from = first(rows)) =>
      fillings.flatMap((filling, index) => filled(after(rows, from, index), column, filling)),
  };
}

/** Keys for rows alike: month1, month2 and so on. */
export function numbered<const Stem extends string>(stem: Stem, count: number): `${Stem}${number}`[] {
  return Array.from({ length: count }, (_, index): `${Stem}${number}` => `${stem}${index + 1}`);
}

/** The keys of a kind: `month*` for month1, month2 and so on; any other key by itself. */
export function ofKind<Key extends string>(kind: string, keys: readonly Key[]): Key[] {
  if (!kind.endsWith('*')) return keys.filter((key) => key === kind);
  const stem = kind.slice(0, -1);
  return keys.filter((key) => key.startsWith(stem) && /^\d+$/.test(key.slice(stem.length)));
}

/** Where the next block begins, so many blank rows below one. */
export function below({ at, rows }: BlockSpec, blank = 1): string {
  return moved(at, rows.length + blank);
}

/** Where a block begins that is level with a row of another, its first unless given, in another column. */
export function inColumn(letters: string, block: BlockSpec, row = first(block.rows)): string {
  return `${letters}${rowNumber(block, row)}`;
}

/** The number of a row of a block. */
export function rowNumber({ at, rows }: BlockSpec, row: string): number {
  return parseArea(at).row + placeOf(row, rows);
}

/** The cells from one row and column of a block to others, as A1 notation. */
export function rangeOf(
  { at, columns, rows }: BlockSpec,
  [fromRow, fromColumn]: readonly [string, string],
  [toRow, toColumn]: readonly [string, string],
): string {
  const { row, column } = parseArea(at);
  return formatArea({
    row: row + placeOf(fromRow, rows),
    column: column + placeOf(fromColumn, columns),
    lastRow: row + placeOf(toRow, rows),
    lastColumn: column + placeOf(toColumn, columns),
  });
}

/** The keys of a line, those of a kind counted out. */
export function keysOf<Key extends string>(line: string): Key[] {
  const isKey = (key: string): key is Key => key !== '';
  return line
    .split(' ')
    .flatMap((word) => {
      const [stem = word, count] = word.replace(/^[.+]|=.*|#$/g, '').split('*');
      return count === undefined ? [stem] : numbered(stem, Number(count));
    })
    .filter(isKey);
}

function placeOf(key: string, keys: readonly string[]): number {
  const place = keys.indexOf(key);
  if (place < 0) throw new RangeError(`Cannot find "${key}" in a block of ${keys.join(', ')}`);
  return place;
}

/** A cell of a row, whose formula may name others of the same row without it. */
function cellOf(filling: Filling, row: string): Omit<CellSpec, 'at'> {
  const cell = typeof filling !== 'string' && 'content' in filling ? filling : { content: contentOf(filling) };
  if (!('formula' in cell.content)) return cell;
  const formula = withOwn(cell.content.formula, (place) => `[${place.replace(/^(\$?)\./, `$1${row}.`)}]`);
  return { ...cell, content: { formula } };
}

function moved(at: string, rows: number): string {
  const { row, ...area } = parseArea(at);
  return formatArea({ ...area, row: row + rows, lastRow: row + rows });
}

function after<Key extends string>(keys: readonly Key[], from: Key, by: number): Key {
  return keyAt(keys, placeOf(from, keys) + by);
}

function first<Key>(keys: readonly Key[]): Key {
  return keyAt(keys, 0);
}

function last<Key>(keys: readonly Key[]): Key {
  return keyAt(keys, keys.length - 1);
}

function keyAt<Key>(keys: readonly Key[], index: number): Key {
  const key = keys[index];
  if (key === undefined) throw new RangeError(`Cannot find key ${index + 1} in a block of ${keys.join(', ')}`);
  return key;
}
