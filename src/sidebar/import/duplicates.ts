// Rows of one file that are the same lead become one row: the last value wins, a blank never does.

import type { ImportCell } from '../../gas/import/importTypes';
import { isEmail } from '../../words/email';
import type { PreparedRow } from './prepare';

export interface Merged {
  readonly rows: readonly PreparedRow[];
  /** How many rows went into an earlier one. */
  readonly merged: number;
  /** Every id of the file. */
  readonly ids: readonly string[];
  /** The e-mails, in lower case, that several ids of the file share: they identify nobody. */
  readonly sharedEmails: readonly string[];
}

/**
 * Merges rows with the same id, else the same e-mail, else the same name and company where nothing else is known.
 *
 * @param keys What each cell of a row is.
 * @param rows The file's rows; not changed.
 */
export function mergeDuplicates(keys: readonly string[], rows: readonly PreparedRow[]): Merged {
  const cell = (row: PreparedRow, key: string): string => String(row.cells[keys.indexOf(key)] ?? '').trim();
  const email = (row: PreparedRow): string => (isEmail(cell(row, 'email')) ? cell(row, 'email').toLowerCase() : '');
  const idsByEmail = new Map<string, Set<string>>();
  for (const row of rows) {
    if (email(row) === '' || cell(row, 'id') === '') continue;
    idsByEmail.set(email(row), (idsByEmail.get(email(row)) ?? new Set()).add(cell(row, 'id')));
  }

  function identity(row: PreparedRow): string {
    if (cell(row, 'id') !== '') return `id ${cell(row, 'id')}`;
    const ids = [...(idsByEmail.get(email(row)) ?? [])];
    if (email(row) !== '') return ids.length === 1 ? `id ${ids[0]}` : `email ${email(row)}`;
    return JSON.stringify(['name', 'company'].map((key) => cell(row, key).toLowerCase()));
  }

  const leads = new Map<string, PreparedRow>();
  for (const row of rows) {
    const key = identity(row);
    const earlier = leads.get(key);
    leads.set(key, earlier === undefined ? row : { number: earlier.number, cells: overlay(earlier.cells, row.cells) });
  }
  const ids = new Set(rows.map((row) => cell(row, 'id')).filter((id) => id !== ''));
  const sharedEmails = [...idsByEmail].flatMap(([shared, { size }]) => (size > 1 ? [shared] : []));
  return { rows: [...leads.values()], merged: rows.length - leads.size, ids: [...ids], sharedEmails };
}

function overlay(earlier: readonly ImportCell[], later: readonly ImportCell[]): ImportCell[] {
  return earlier.map((value, index) => (later[index] === '' ? value : (later[index] ?? value)));
}
