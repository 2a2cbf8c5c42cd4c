// What formulas and charts need stands beside its page in the spec, where it is read together with what uses it. In the
// workbook it stands on one hidden sheet, so that pages print: here it is moved there, and what refers to it follows.

import { columnLetters, columnNumber, formatArea, parseArea } from './a1';
import { rewritten } from './formula';
import { BUILD_ORDER, type SheetId } from './sheetIds';
import type { CellSpec, ChartSpec, Content, FormatSpec, SheetSpec } from './spec';

/** Where the columns beside a page go: as far to the left or right as `by`; rows stay. */
interface Move {
  readonly page: SheetId;
  readonly first: number;
  readonly by: number;
}

/** The pages without what stands beside them, and what of it the hidden sheet holds. */
export interface Parted {
  readonly pages: readonly SheetSpec[];
  readonly hidden: Pick<SheetSpec, 'cells' | 'names' | 'formats'> & { readonly rows: number; readonly columns: number };
}

/** Parts every page that has something beside it, one after the other from the hidden sheet's second column on. */
export function parted(specs: readonly SheetSpec[]): Parted {
  let next = 2;
  const moves = specs.map((spec): Move | undefined => {
    if (spec.beside === '') return undefined;
    const first = columnNumber(spec.beside);
    const move = { page: spec.id, first, by: next - first };
    next += spec.widths.length - first + 2;
    return move;
  });
  const moved = specs.flatMap((spec, index) => {
    const move = moves[index];
    return move ? [{ spec, move }] : [];
  });
  return {
    pages: specs.map((spec, index) => pageOf(spec, moves[index])),
    hidden: {
      rows: Math.max(...moved.map(({ spec }) => spec.rows)),
      columns: next - 2,
      cells: moved.flatMap(({ spec, move }) =>
        spec.cells.filter(({ at }) => isBeside(at, move)).map((cell) => movedCell(cell, move)),
      ),
      names: moved.flatMap(({ spec, move }) =>
        spec.names
          .filter(({ range }) => isBeside(range, move))
          .map(({ name, range }) => ({ name, range: movedRange(range, move), of: move.page })),
      ),
      formats: moved.flatMap(({ spec, move }) => spec.formats.flatMap((format) => movedFormat(format, move))),
    },
  };
}

function pageOf(spec: SheetSpec, move: Move | undefined): SheetSpec {
  if (!move) return spec;
  const onPage = (ranges: readonly string[]) => ranges.flatMap((range) => leftOf(range, move));
  const beside = spec.cells.filter(({ at }) => isBeside(at, move));
  const before = spec.besideBefore === '' ? move.first : columnNumber(spec.besideBefore);
  return {
    ...spec,
    widths: spec.widths.slice(0, move.first - 1),
    cells: spec.cells
      .filter(({ at }) => !isBeside(at, move))
      .map((cell) => ({ ...cell, content: reworded(cell.content, (range) => fromPage(range, move)) })),
    styles: spec.styles.map(({ ranges, style }) => ({ ranges: onPage(ranges), style })),
    formats: spec.formats.map(({ ranges, format }) => ({ ranges: onPage(ranges), format })),
    names: spec.names.filter(({ range }) => !isBeside(range, move)),
    protected: onPage(spec.protected),
    charts: spec.charts.map((chart) => pageChart(chart, move)),
    moved: {
      first: before,
      cells: beside.map((cell) => ({ ...cell, at: movedRange(cell.at, { by: before - move.first }) })),
      written: spec.written.map((range) => {
        const { row, column } = parseArea(range);
        return { heading: `${columnLetters(column)}${row - 1}`, range, to: movedRange(range, move) };
      }),
    },
  };
}

function isBeside(range: string, { page, first }: Move): boolean {
  const { column, lastColumn } = parseArea(range);
  if (column < first && lastColumn >= first)
    throw new RangeError(`Cannot part ${page}: ${range} is half on the page and half beside it`);
  return column >= first;
}

/** The part of a range that is on the page. */
function leftOf(range: string, { first }: Move): string[] {
  const area = parseArea(range);
  return area.column >= first ? [] : [formatArea({ ...area, lastColumn: Math.min(area.lastColumn, first - 1) })];
}

function movedFormat({ ranges, format }: FormatSpec, move: Move): FormatSpec[] {
  const beside = ranges.filter((range) => isBeside(range, move)).map((range) => movedRange(range, move));
  return beside.length === 0 ? [] : [{ ranges: beside, format }];
}

/** It waits for its page, or for a sheet built even later. */
function movedCell({ at, content, note, after }: CellSpec, move: Move): CellSpec {
  const later = after && BUILD_ORDER.indexOf(after) > BUILD_ORDER.indexOf(move.page) ? after : move.page;
  const toPage = (range: string) => (isBeside(range, move) ? movedRange(range, move) : `{${move.page}!${range}}`);
  return { at: movedRange(at, move), content: reworded(content, toPage), after: later, ...(note && { note }) };
}

function fromPage(range: string, move: Move): string {
  return isBeside(range, move) ? `{workings!${movedRange(range, move)}}` : range;
}

/** A chart keeps its labels and values together. */
function pageChart(chart: ChartSpec, move: Move): ChartSpec {
  const [, before = ''] = chart.data;
  if (!chart.data.some((range) => isBeside(range, move))) return chart;
  const data = chart.data.map((range) => (isBeside(range, move) ? `workings!${movedRange(range, move)}` : range));
  return { ...chart, data, before };
}

function reworded(content: Content, placed: (range: string) => string): Content {
  if (!('formula' in content)) return content;
  const formula = rewritten(content.formula, (token) =>
    token.kind === 'reference' && token.sheet === '' ? placed(token.range) : token.text,
  );
  return { formula };
}

/** The same rows, other columns, the dollar signs kept. */
function movedRange(range: string, { by }: Pick<Move, 'by'>): string {
  return range.replace(/(\$?)([A-Z]+)(?=\$?\d|$)/g, (_, fixed: string, letters: string) => {
    return fixed + columnLetters(columnNumber(letters) + by);
  });
}
