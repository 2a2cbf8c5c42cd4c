// Owners, sources, offices, personas and reasons of a file that the lists of Settings do not have yet.

import type { ImportCell, ListKey, ListWords } from '../../gas/import/importTypes';
import { folded } from '../../words/folded';
import type { Prepared } from './prepare';

/**
 * The rows with the words of the lists as these spell them: `laura` is Laura.
 *
 * @param prepared The file's rows; not changed.
 * @param lists The lists of Settings.
 */
export function spelledAsListed(prepared: Prepared, lists: ListWords): Prepared {
  const spellings = prepared.keys.map(
    (key) => new Map(isListed(key, lists) ? (lists[key] ?? []).map((word) => [folded(word), word]) : []),
  );
  const spelled = (cell: ImportCell, index: number): ImportCell => spellings[index]?.get(folded(String(cell))) ?? cell;
  return { ...prepared, rows: prepared.rows.map((row) => ({ ...row, cells: row.cells.map(spelled) })) };
}

/** The words of the rows that each list lacks, in the order of the file. */
export function newWords({ keys, rows }: Prepared, lists: ListWords): ListWords {
  const entries = keys.flatMap((key, index) => {
    if (!isListed(key, lists)) return [];
    const known = new Set((lists[key] ?? []).map(folded));
    const fresh = new Map<string, string>();
    for (const { cells } of rows) {
      const word = String(cells[index] ?? '');
      if (word !== '' && !known.has(folded(word)) && !fresh.has(folded(word))) fresh.set(folded(word), word);
    }
    return fresh.size > 0 ? [[key, [...fresh.values()]] as const] : [];
  });
  return Object.fromEntries(entries);
}

function isListed(key: string, lists: ListWords): key is ListKey {
  return key in lists;
}
