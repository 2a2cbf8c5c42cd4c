// How a sheet looks and guards itself: styles, formats, notes, validations, widths, frozen panes and conditional formats.

import { columnLetters, columnNumber, formatArea, parseArea } from './a1';
import { amountFormat, type NumberFormat, type SpecFormat } from './formats';
import { isLeft, lastColumnOf, placed, type Placement } from './place';
import { planRules } from './planRules';
import { planValidations } from './planValidations';
import { rectanglesOf, type Rectangle } from './rectangles';
import type { Wording } from './resolve';
import type { SheetSpec } from './spec';
import { strokesOf } from './strokes';
import type { Write } from './writes';

/** Number formats go before the contents, so that a text is not read as a date on its way in. */
export function planFormats(spec: SheetSpec, at: Placement, { settings }: Wording): Write[] {
  const shown = (format: SpecFormat) => (format === 'amount' ? amountFormat(settings.goal, settings.dealSize) : format);
  const columns = lastColumnOf(at);
  const layers = spec.formats.map(({ ranges, format }) => ({ ranges, value: shown(format) }));
  return [{ kind: 'formats', ...painted<NumberFormat>(layers, 'general', columns, at) }];
}

/** Colours, letters and alignment. */
export function planStyles(spec: SheetSpec, at: Placement): Write[] {
  const layers = spec.styles.map(({ ranges, style }) => ({ ranges, value: style }));
  return [{ kind: 'styles', ...painted(layers, 'plain', lastColumnOf(at), at) }];
}

/** Writes of everything else that is not content. */
export function planLook(spec: SheetSpec, at: Placement, wording: Wording, fresh: boolean): Write[] {
  const columns = lastColumnOf(at);
  return [
    ...planStyles(spec, at),
    ...(fresh ? planNotes(spec, at, wording) : planNotesApart(spec, at, wording)),
    ...planValidations(spec.validations, at, wording),
    ...planFill(spec, columns),
    ...spec.merges.map((range) => ({ kind: 'merge', range: placed(range, at) }) as const),
    ...planTiles(spec, at),
    ...planWidths(spec, at),
    ...planHeights(spec, at),
    ...planHidden(spec, at),
    planFrame(spec),
    ...planRules(spec, at, wording, fresh),
    ...(spec.hidden ? [{ kind: 'conceal' } as const] : []),
  ];
}

function planTiles({ tiles }: SheetSpec, at: Placement): Write[] {
  return tiles.length === 0 ? [] : [{ kind: 'tiles', ranges: tiles.map((range) => placed(range, at)) }];
}

function planFrame({ tabColor, frozenRows, frozenColumns, gridlines }: SheetSpec): Write {
  return { kind: 'frame', tabColor, frozenRows, frozenColumns, gridlines };
}

interface Layer<T> {
  readonly ranges: readonly string[];
  readonly value: T;
}

/** A grid in which later layers cover earlier ones. */
function painted<T>(layers: readonly Layer<T>[], ground: T, width: number, at: Placement) {
  const areas = layers.flatMap(({ ranges, value }) =>
    ranges.map((range) => ({ ...parseArea(placed(range, at)), value })),
  );
  const height = Math.max(1, ...areas.map(({ row, lastRow }) => lastRow ?? row));
  const values = Array.from({ length: height }, () => new Array<T>(width).fill(ground));
  for (const { row, column, lastRow, lastColumn, value } of areas) {
    for (let r = row; r <= (lastRow ?? row); r++) values[r - 1]?.fill(value, column - 1, lastColumn);
  }
  return { range: formatArea({ row: 1, column: 1, lastRow: height, lastColumn: width }), values };
}

function planNotes(spec: SheetSpec, at: Placement, { texts }: Wording): Write[] {
  const layers = spec.cells.flatMap((cell) => (cell.note ? [{ ranges: [cell.at], value: texts[cell.note] }] : []));
  const columns = lastColumnOf(at);
  return layers.length === 0 ? [] : [{ kind: 'notes', ...painted(layers, '', columns, at) }];
}

/** Notes side by side at once, and no other cell, where people may have put their own. */
export function planNotesApart(spec: SheetSpec, at: Placement, { texts }: Wording): Write[] {
  const notes = new Map(
    spec.cells.flatMap(({ at: a1, note }) => (note && isLeft(a1, at) ? [[placed(a1, at), texts[note]] as const] : [])),
  );
  const spots = [...notes.keys()].map(parseArea);
  return rectanglesOf(spots).map((area) => ({
    kind: 'notes',
    range: formatArea(area),
    values: rowsIn(area).map((line) => line.map((a1) => notes.get(a1) ?? '')),
  }));
}

/** The cells of a rectangle, row by row, as A1 notation. */
function rowsIn({ row, column, lastRow, lastColumn }: Rectangle): string[][] {
  return Array.from({ length: lastRow - row + 1 }, (_, r) =>
    Array.from({ length: lastColumn - column + 1 }, (__, c) => `${columnLetters(column + c)}${row + r}`),
  );
}

function planFill(spec: SheetSpec, columns: number): Write[] {
  if (!spec.fillDown) return [];
  const last = columnLetters(columns);
  return [{ kind: 'fillDown', from: `A2:${last}2`, to: `A3:${last}` }];
}

/** Of every column in view, or of some of them. */
export function planWidths(spec: SheetSpec, at: Placement, isMeant: (column: number) => boolean = () => true): Write[] {
  const lines = columnsWhere(spec, at, (place) => isMeant(place) && !isHidden(spec, place));
  return strokesOf(lines).map(({ first, count, pixels }) => ({ kind: 'widths', column: first, count, pixels }));
}

function planHidden(spec: SheetSpec, at: Placement): Write[] {
  const lines = columnsWhere(spec, at, (place) => isHidden(spec, place)).map((each) => ({ ...each, pixels: 0 }));
  return strokesOf(lines).map(({ first, count }) => ({ kind: 'hide', column: first, count }));
}

/** Where some of the columns are now, and how wide they are to be. */
function columnsWhere({ widths }: SheetSpec, { columns }: Placement, isWanted: (place: number) => boolean) {
  const lines = widths.map((pixels, index) => ({ place: index + 1, line: columns[index + 1] ?? index + 1, pixels }));
  return left(lines.filter(({ place }) => isWanted(place)));
}

function isHidden({ columns, hiddenFrom }: SheetSpec, place: number): boolean {
  return columns[place - 1]?.hidden === true || (hiddenFrom !== '' && place >= columnNumber(hiddenFrom));
}

/** Rows that people or a newer template left to what they hold are not touched. */
export function planHeights(spec: SheetSpec, at: Placement): Write[] {
  const lines = spec.heights.map(({ row, pixels }) => ({ line: at.rows[row] ?? row, pixels }));
  return strokesOf(left(lines)).map(({ first, count, pixels }) => ({ kind: 'height', row: first, count, pixels }));
}

/** Without those people deleted. */
function left<Sized extends { readonly line: number }>(lines: readonly Sized[]): Sized[] {
  return lines.filter(({ line }) => line > 0);
}
