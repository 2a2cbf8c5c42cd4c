// What a chunk of a file changes on the Leads sheet, worked out without touching it.

import { createMatcher } from './importMatch';
import type { KnownLead, LeadIdentity } from './importMatch';
import { isOwn } from './importTypes';
import type { ImportAnswer, ImportCell, ImportRequest } from './importTypes';

/** The Leads sheet below its headings, as read: dates already serial numbers. */
export interface ImportTable {
  readonly rows: readonly (readonly unknown[])[];
  /** 0-based column of each key that may be written; computed columns are not among them. */
  readonly columns: Readonly<Record<string, number>>;
  /** Whether clocks skip a moment, so that a cell holding it reads as another one nearby. */
  readonly isSkipped: (serial: number) => boolean;
}

/** A cell to change: 0-based row below the headings and 0-based column. */
export interface CellChange {
  readonly row: number;
  readonly column: number;
  readonly value: ImportCell;
}

export interface Merge {
  readonly changes: readonly CellChange[];
  /** New leads, each in the order of the request's keys. */
  readonly fresh: readonly (readonly ImportCell[])[];
  /** The first row below the headings, 0-based, with no lead in it or after it. */
  readonly freeRow: number;
  readonly counts: ImportAnswer;
}

type Chunk = Pick<ImportRequest, 'keys' | 'dateKeys' | 'fillKeys' | 'rows' | 'ids' | 'sharedEmails'>;

/**
 * Merges rows of a file into the leads already there.
 *
 * A known lead gets the values that differ; a blank never empties a cell and an id, once given, stays. Any other lead is new.
 *
 * @param table The leads already there; not changed.
 * @param chunk Rows of the file, one or more a lead.
 * @returns The cells to change, the leads to add and the count of each.
 */
export function mergeLeads(table: ImportTable, chunk: Chunk): Merge {
  const matcher = createMatcher(chunk.ids, chunk.sharedEmails);
  const freeRow = learnLeads(table, matcher);
  const changes = new Map<string, CellChange>();
  const fresh: ImportCell[][] = [];
  const updated = new Set<number>();
  const seen = new Set<number>();
  const columns = chunk.keys.map((key) => table.columns[key]);

  for (const row of chunk.rows) {
    const identity = identityOf((key) => row[chunk.keys.indexOf(key)]);
    const place = matcher.find(identity);
    if (place === undefined) {
      fresh.push([...row]);
      matcher.take(freeRow + fresh.length - 1, identity);
    } else if (place >= freeRow) {
      fill(fresh[place - freeRow], row, chunk.keys);
    } else {
      seen.add(place);
      update(place, row);
      matcher.take(place, identity);
    }
  }

  function update(place: number, row: readonly ImportCell[]): void {
    row.forEach((value, index) => {
      const column = columns[index];
      if (column === undefined) return;
      const key = `${place}:${column}`;
      const before = changes.get(key)?.value ?? table.rows[place]?.[column];
      if (!isBlank(before) && chunk.fillKeys?.includes(chunk.keys[index] ?? '')) return;
      if (!isChange(before, value, chunk.keys[index]) || isSkippedMoment(before, value, chunk.keys[index])) return;
      changes.set(key, { row: place, column, value });
      updated.add(place);
    });
  }

  function isSkippedMoment(before: unknown, value: ImportCell, key = ''): boolean {
    if (typeof before !== 'number' || typeof value !== 'number' || !chunk.dateKeys.includes(key)) return false;
    return Math.abs(before - value) < 2 / 24 && table.isSkipped(value);
  }

  const counts = { added: fresh.length, updated: updated.size, unchanged: seen.size - updated.size };
  return { changes: [...changes.values()], fresh, freeRow, counts };
}

/** Teaches the matcher every lead of the sheet; returns the row after the last one. Columns of people's own are no sign of a lead: they may be filled in advance. */
function learnLeads(table: ImportTable, matcher: ReturnType<typeof createMatcher>): number {
  const columns = Object.entries(table.columns).flatMap(([key, column]) => (isOwn(key) ? [] : [column]));
  let freeRow = 0;
  table.rows.forEach((row, place) => {
    const filled = columns.filter((column) => !isBlank(row[column])).length;
    if (filled === 0) return;
    freeRow = place + 1;
    matcher.learn(place, knownLead(row, table.columns, filled));
  });
  return freeRow;
}

function knownLead(row: readonly unknown[], columns: ImportTable['columns'], filled: number): KnownLead {
  const identity = identityOf((key) => row[columns[key] ?? -1]);
  return { ...identity, bare: filled === 1 && identity.name !== '' };
}

function identityOf(cell: (key: string) => unknown): LeadIdentity {
  const text = (key: string): string => String(cell(key) ?? '').trim();
  return { id: text('id'), email: text('email'), name: text('name'), company: text('company') };
}

function fill(lead: ImportCell[] | undefined, row: readonly ImportCell[], keys: readonly string[]): void {
  row.forEach((value, index) => {
    if (lead !== undefined && isChange(lead[index], value, keys[index])) lead[index] = value;
  });
}

function isChange(before: unknown, value: ImportCell, key: string | undefined): boolean {
  if (value === '') return false;
  if (isBlank(before)) return true;
  if (key === 'id') return false;
  return typeof value === 'number' ? !isSameNumber(before, value) : String(before) !== value;
}

// Serials come back from a cell as the nearest millisecond of a Date.
function isSameNumber(before: unknown, value: number): boolean {
  return typeof before === 'number' && Math.abs(before - value) <= 1e-8 * Math.max(1, Math.abs(value));
}

function isBlank(value: unknown): boolean {
  return value === '' || value === null || value === undefined;
}
