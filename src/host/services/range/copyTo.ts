// Range.copyTo: what is copied repeats over a larger destination, as in Sheets.
import type { CellPosition, Getters } from '@odoo/o-spreadsheet';
import { withoutSingleCells } from '../../engine/strictReading/singleCells';
import { contentOf } from '../../engine/input';
import { checkValidations } from '../../strict/validation';
import { mapCells } from './area';
import type { Area } from './area';
import type { ServiceContext } from '../context';
import { areaOfRange } from '../handles';
import type { ClearOptions } from '../handles';
import { readNotes, writeNotes } from './notes';
import { readValidations, setValidations } from './validations';

type Copy = (context: ServiceContext, source: Area, target: Area) => void;

/** What each CopyPasteType takes along; borders and conditional formats stay where they are. */
const COPIES: Readonly<Record<string, readonly Copy[]>> = {
  PASTE_NORMAL: [copyFormats, copyValidations, copyNotes, copyContents],
  PASTE_NO_BORDERS: [copyFormats, copyValidations, copyNotes, copyContents],
  PASTE_FORMULA: [copyContents],
  PASTE_VALUES: [copyValues],
  PASTE_FORMAT: [copyFormats],
  PASTE_DATA_VALIDATION: [copyValidations],
  PASTE_COLUMN_WIDTHS: [copyWidths],
};

/**
 * Copies an area's cells, or a part of what they hold.
 *
 * @param type A CopyPasteType.
 */
export function copyTo(
  context: ServiceContext,
  area: Area,
  destination: unknown,
  type: string,
  transposed: boolean,
): void {
  const target = spanOf(area, areaOfRange(destination));
  if (transposed) throw new Error('Not imitated: Range.copyTo transposed');
  const copies = COPIES[type];
  if (!copies) throw new Error(`Not imitated: Range.copyTo ${type}`);
  for (const copy of copies) copy(context, area, target);
}

/** The CopyPasteType that is asked for, by its name or in the older way: `{ contentsOnly: true }` leaves values. */
export function pasteType(what: unknown): string {
  const { contentsOnly, formatOnly }: ClearOptions = Object(what);
  if (contentsOnly === true) return 'PASTE_VALUES';
  return formatOnly === true ? 'PASTE_FORMAT' : String(what);
}

/** A single-cell destination receives the whole source. */
function spanOf(source: Area, target: Area): Area {
  const rows = Math.max(source.bottom - source.top, target.bottom - target.top);
  const columns = Math.max(source.right - source.left, target.right - target.left);
  return { ...target, bottom: target.top + rows, right: target.left + columns };
}

/** What is read at each cell of a source, at each cell of the destination that it repeats over. */
function tiled<T>(source: Area, target: Area, read: (from: CellPosition) => T): T[][] {
  const known = mapCells(source, read);
  return mapCells(target, (to) => {
    const row = known[(to.row - target.top) % known.length] ?? [];
    const found = row[(to.col - target.left) % row.length];
    return found as T; // the source has a cell for every remainder
  });
}

function copyContents({ document }: ServiceContext, source: Area, target: Area): void {
  const getters = document.read();
  const from = tiled(source, target, (position) => position);
  const cells = mapCells(target, (to) => {
    const origin = from[to.row - target.top]?.[to.col - target.left] ?? to;
    return { row: to.row, col: to.col, content: contentAt(getters, origin, to, source) };
  });
  document.writeCells(target.sheetId, cells.flat());
}

/** A formula goes on meaning what lies beside it; of a formula that stays behind, what it filled the cell with. */
function contentAt(getters: Getters, from: CellPosition, to: CellPosition, source: Area): string {
  const cell = getters.getCell(from);
  if (cell?.isFormula) {
    const { compiledFormula } = cell;
    const [right, below] = [to.col - from.col, to.row - from.row];
    return withoutSingleCells(getters.getTranslatedCellFormula(to.sheetId, right, below, compiledFormula));
  }
  const origin = getters.getArrayFormulaSpreadingOn(from);
  const isLeft = origin !== undefined && !isInside(origin, source);
  return isLeft ? contentOf(getters.getEvaluatedCell(from).value) : (cell?.content ?? '');
}

function isInside({ row, col }: CellPosition, { top, bottom, left, right }: Area): boolean {
  return top <= row && row <= bottom && left <= col && col <= right;
}

function copyValues({ document }: ServiceContext, source: Area, target: Area): void {
  const getters = document.read();
  const values = tiled(source, target, (from) => contentOf(getters.getEvaluatedCell(from).value));
  const cells = mapCells(target, ({ row, col }) => {
    return { row, col, content: values[row - target.top]?.[col - target.left] ?? '' };
  });
  checkValidations(document, target.sheetId, cells.flat());
  document.writeCells(target.sheetId, cells.flat());
}

function copyFormats({ document }: ServiceContext, source: Area, target: Area): void {
  const { sheetId, ...zone } = target;
  const getters = document.stored();
  const looks = tiled(source, target, (from) => getters.getCell(from));
  const cells = mapCells(target, ({ row, col }) => {
    const look = looks[row - target.top]?.[col - target.left];
    return { row, col, format: look?.format ?? '', style: { ...look?.style } };
  });
  const isMore = cells
    .flat()
    .some(({ row, col, style }) => hasMore(getters.getCell({ sheetId, row, col })?.style, style));
  if (isMore) document.write({ type: 'CLEAR_FORMATTING', sheetId, target: [zone] });
  document.writeCells(sheetId, cells.flat());
}

/** Whether a look has something that another would leave there. */
function hasMore(look: object = {}, other: object): boolean {
  return Object.keys(look).some((key) => !(key in other));
}

function copyNotes({ document }: ServiceContext, source: Area, target: Area): void {
  const notes = readNotes(document, source);
  const texts = tiled(source, target, ({ row, col }) => notes[row - source.top]?.[col - source.left] ?? '');
  writeNotes(document, target, texts);
}

function copyValidations(context: ServiceContext, source: Area, target: Area): void {
  const rules = readValidations(context, source);
  const at = ({ row, col }: CellPosition) => rules[row - source.top]?.[col - source.left] ?? null;
  setValidations(context, target, tiled(source, target, at));
}

function copyWidths({ document }: ServiceContext, source: Area, target: Area): void {
  const { sheetId } = target;
  const getters = document.stored();
  for (let col = target.left; col <= target.right; col++) {
    const from = source.left + ((col - target.left) % (source.right - source.left + 1));
    const size = getters.getColSize(source.sheetId, from);
    document.write({ type: 'RESIZE_COLUMNS_ROWS', sheetId, dimension: 'COL', elements: [col], size });
  }
}
