// A sheet as one plain object in a stable order, for golden files: what is typed and how it looks, not what it computes.
import type { Cell, Getters } from '@odoo/o-spreadsheet';
import type { Document } from './document';
import type { Attachment, AttachmentKind } from './engine/attachments';
import { toGoogleFormat } from './engine/numberFormat';
import { withoutSingleCells } from './engine/strictReading/singleCells';
import { toA1 } from './services/range/area';

export interface SheetInspection {
  name: string;
  rows: number;
  columns: number;
  frozen: { rows: number; columns: number };
  tabColor: string;
  gridlines: boolean;
  hidden: boolean;
  /** Widths that differ from the default, by column letter. */
  widths: Record<string, number>;
  /** Contents as stored: formulas in the engine's own form. */
  contents: Record<string, string>;
  formats: Record<string, string>;
  styles: Record<string, object>;
  merges: string[];
  notes: Record<string, unknown>;
  validations: object[];
  rules: object[];
  protections: object[];
  charts: object[];
  names: Record<string, string>;
  metadata: object[];
}

/** What a sheet holds. */
export function inspectSheet(document: Document, sheetId: string): SheetInspection {
  const getters = document.read();
  const sheet = getters.getSheet(sheetId);
  const cells = sortedCells(getters, sheetId);
  const panes = getters.getPaneDivisions(sheetId);
  return {
    name: sheet.name,
    rows: getters.getNumberRows(sheetId),
    columns: getters.getNumberCols(sheetId),
    frozen: { rows: panes.ySplit, columns: panes.xSplit },
    tabColor: sheet.color ?? '',
    gridlines: sheet.areGridLinesVisible,
    hidden: !sheet.isVisible,
    widths: widths(getters, sheetId),
    contents: pick(cells, (cell) => contentOf(getters, cell) || undefined),
    formats: pick(cells, ({ format }) => format && toGoogleFormat(format)),
    styles: pick(cells, ({ style }) => (style && Object.keys(style).length > 0 ? style : undefined)),
    merges: getters.getMerges(sheetId).map(toA1).sort(),
    ...attached(document, sheetId),
    validations: getters.getDataValidationRules(sheetId).map(({ id, ranges, criterion, isBlocking }) => ({
      ranges: ranges.map(({ zone }) => toA1(zone)),
      ...criterion,
      strict: isBlocking ?? false,
      help: dataOf(document, 'validation', id)['helpText'] ?? '',
    })),
    rules: getters.getConditionalFormats(sheetId).map(({ ranges, rule }) => ({ ranges, ...rule })),
    names: names(getters, sheetId),
  };
}

type Placed = [a1: string, cell: Cell];

function sortedCells(getters: Getters, sheetId: string): Placed[] {
  return getters
    .getCells(sheetId)
    .map((cell) => ({ cell, position: getters.getCellPosition(cell.id) }))
    .sort((a, b) => a.position.row - b.position.row || a.position.col - b.position.col)
    .map(({ cell, position: { row, col } }) => [toA1({ top: row, bottom: row, left: col, right: col }), cell]);
}

function pick<T>(cells: readonly Placed[], choose: (cell: Cell) => T | undefined): Record<string, T> {
  return Object.fromEntries(
    cells.flatMap(([a1, cell]) => {
      const chosen = choose(cell);
      return chosen === undefined || chosen === '' ? [] : [[a1, chosen]];
    }),
  );
}

function contentOf(getters: Getters, cell: Cell): string {
  return cell.isFormula ? withoutSingleCells(cell.compiledFormula.toFormulaString(getters)) : cell.content;
}

function widths(getters: Getters, sheetId: string): Record<string, number> {
  const columns = Array.from({ length: getters.getNumberCols(sheetId) }, (_, col) => col);
  const entries = columns.map((col) => [columnLetters(col), getters.getColSize(sheetId, col)] as const);
  return Object.fromEntries(entries.filter(([, width]) => width !== DEFAULT_WIDTH));
}

const DEFAULT_WIDTH = 96;

function columnLetters(col: number): string {
  return toA1({ top: 0, bottom: 0, left: col, right: col }).replace(/\d/g, '');
}

function attached(
  document: Document,
  sheetId: string,
): Pick<SheetInspection, 'notes' | 'protections' | 'charts' | 'metadata'> {
  const here = (kind: AttachmentKind) => document.attachments(kind).filter((item) => item.sheetId === sheetId);
  const notes = here('note').map(({ zone, data }) => ({ zone, text: data['text'] }));
  notes.sort((a, b) => (a.zone?.top ?? 0) - (b.zone?.top ?? 0) || (a.zone?.left ?? 0) - (b.zone?.left ?? 0));
  return {
    notes: Object.fromEntries(notes.map(({ zone, text }) => [zone ? toA1(zone) : '', text])),
    protections: here('protection').map(({ id, zone, data }) => ({
      range: zone ? toA1(zone) : 'sheet',
      ...data,
      ...(zone ? {} : { except: here('unprotected').flatMap((hole) => (hole.data['of'] === id ? zoneOf(hole) : [])) }),
    })),
    charts: here('chart').map(({ id, data }) => ({ ...asRecord(data['settings']), ranges: chartRanges(document, id) })),
    metadata: here('metadata').map(({ data }) => data),
  };
}

function zoneOf({ zone }: Attachment): string[] {
  return zone ? [toA1(zone)] : [];
}

function chartRanges(document: Document, chart: string): string[] {
  const sources = document.attachments('chartRange').filter(({ data }) => data['chart'] === chart);
  return sources.map(({ zone }) => (zone ? toA1(zone) : ''));
}

function dataOf(document: Document, kind: AttachmentKind, id: string): Readonly<Record<string, unknown>> {
  return document.attachments(kind).find((item) => item.id === id)?.data ?? {};
}

function names(getters: Getters, sheetId: string): Record<string, string> {
  const here = getters.getNamedRanges().filter(({ range }) => range.sheetId === sheetId);
  const entries = here.map(({ name, range }) => [name, toA1(range.zone)] as const);
  return Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : 1)));
}

function asRecord(value: unknown): object {
  return typeof value === 'object' && value !== null ? value : {};
}
