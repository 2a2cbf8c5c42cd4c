// Rows in another order: which, and what has to be written for it. The grid's own sort and Range.sort stand on it.
import type { EvaluatedCell, Getters, Zone } from '@odoo/o-spreadsheet';
import type { Attachment } from './attachments';
import type { CellWrite } from './cellsPlugin';

/** What rows are sorted by: a column of the sheet, counted from zero. */
export interface SortKey {
  col: number;
  ascending: boolean;
}

/** What a sort writes, and the columns whose looks move: these are cleared first. */
export interface MovedRows {
  cells: CellWrite[];
  looks: Zone[];
}

/**
 * The rows of a zone in their new order, by the row each was in. Numbers come first, then text, truth values and errors,
 * or the other way round; blanks are last either way, and rows that are alike stay as they were.
 */
export function sortedRows(getters: Getters, sheetId: string, zone: Zone, keys: readonly SortKey[]): number[] {
  const rows = Array.from({ length: zone.bottom - zone.top + 1 }, (_, i) => zone.top + i);
  const values = new Map(
    rows.map((row) => [row, keys.map(({ col }) => getters.getEvaluatedCell({ sheetId, row, col }))]),
  );
  return rows.sort((a, b) => {
    for (const [i, { ascending }] of keys.entries()) {
      const order = compare(values.get(a)?.[i], values.get(b)?.[i], ascending);
      if (order !== 0) return order;
    }
    return a - b;
  });
}

/** What each cell of a zone becomes; formulas go on meaning their own row, and what spills over the zone holds nothing. */
export function movedRows(getters: Getters, sheetId: string, zone: Zone, order: readonly number[]): MovedRows {
  const moved: MovedRows = { cells: [], looks: [] };
  for (let col = zone.left; col <= zone.right; col++) {
    const cells = order.flatMap((from, i) => {
      const to = zone.top + i;
      return from === to ? [] : [cellMoved(getters, sheetId, col, from, to)];
    });
    const isUniform = cells.every(({ before, write }) => looksAlike(before, write));
    if (!isUniform) moved.looks.push({ left: col, right: col, top: zone.top, bottom: zone.bottom });
    for (const { write } of isUniform ? cells : everyCell(getters, sheetId, col, zone, order)) {
      moved.cells.push(isUniform ? { row: write.row, col, content: write.content ?? '' } : write);
    }
  }
  return moved;
}

/** The notes of a zone where their rows have gone. */
export function movedNotes(
  notes: readonly Attachment[],
  sheetId: string,
  zone: Zone,
  order: readonly number[],
): Attachment[] {
  const place = new Map(order.map((from, i) => [from, zone.top + i]));
  return notes.flatMap((note) => {
    if (note.sheetId !== sheetId || !note.zone) return [];
    const { left, right, top } = note.zone;
    const to = place.get(top);
    if (left < zone.left || left > zone.right || to === undefined || to === top) return [];
    return [{ ...note, zone: { left, right, top: to, bottom: to } }];
  });
}

/** Where looks are cleared first, those that stay are written again, too. */
function everyCell(getters: Getters, sheetId: string, col: number, zone: Zone, order: readonly number[]) {
  return order.map((from, i) => cellMoved(getters, sheetId, col, from, zone.top + i));
}

interface MovedCell {
  before: Pick<CellWrite, 'format' | 'style'>;
  write: CellWrite;
}

function cellMoved(getters: Getters, sheetId: string, col: number, from: number, to: number): MovedCell {
  const cell = getters.getCell({ sheetId, col, row: from });
  const content = cell?.isFormula
    ? getters.getTranslatedCellFormula(sheetId, 0, to - from, cell.compiledFormula)
    : (cell?.content ?? '');
  const write = { row: to, col, content, format: cell?.format ?? '', style: { ...cell?.style } };
  const there = getters.getCell({ sheetId, col, row: to });
  return { before: { format: there?.format ?? '', style: { ...there?.style } }, write };
}

function looksAlike(a: Pick<CellWrite, 'format' | 'style'>, b: Pick<CellWrite, 'format' | 'style'>): boolean {
  return a.format === b.format && JSON.stringify(sorted(a.style)) === JSON.stringify(sorted(b.style));
}

function sorted(style: CellWrite['style'] = {}): [string, unknown][] {
  return Object.entries(style).sort(([a], [b]) => (a < b ? -1 : 1));
}

const KINDS: readonly string[] = ['number', 'text', 'boolean', 'error'];

function compare(a: EvaluatedCell | undefined, b: EvaluatedCell | undefined, ascending: boolean): number {
  const [isBlankA, isBlankB] = [isBlank(a), isBlank(b)];
  if (isBlankA || isBlankB) return Number(isBlankA) - Number(isBlankB);
  const order = KINDS.indexOf(a?.type ?? '') - KINDS.indexOf(b?.type ?? '') || compareValues(a?.value, b?.value);
  return ascending ? order : -order;
}

function isBlank(cell: EvaluatedCell | undefined): boolean {
  return cell === undefined || cell.value === null || cell.value === '';
}

function compareValues(a: EvaluatedCell['value'] | undefined, b: EvaluatedCell['value'] | undefined): number {
  if (typeof a === 'string' && typeof b === 'string') return a.localeCompare(b, undefined, { sensitivity: 'accent' });
  return Number(a) - Number(b);
}
