// What a draft comes to: the leads to send, the rows that stay out and the words that are new to Settings.

import type { ListWords } from '../../gas/import/importTypes';
import type { Draft, Target } from './draft';
import { mergeDuplicates } from './duplicates';
import type { Merged } from './duplicates';
import { newWords, spelledAsListed } from './newWords';
import { prepare } from './prepare';
import type { Prepared } from './prepare';

/** All that goes out, fixed when the import starts. */
export interface Batch {
  readonly draft: Draft;
  readonly prepared: Prepared;
  readonly merged: Merged;
  /** What the lists of Settings are given. */
  readonly words: ListWords;
}

/** All that a draft comes to. */
export function batchOf(draft: Draft, { start, clock }: Target): Batch {
  const { fields, answers, lists } = start;
  const listed = spelledAsListed(prepare({ ...draft, fields, clock, answers }), lists);
  const words = newWords(listed, lists);
  const prepared = spelledAsListed(listed, words);
  const merged = mergeDuplicates(prepared.keys, prepared.rows);
  return { draft, prepared, merged, words };
}

/** Whether a list is given words. */
export function hasWords(words: ListWords): boolean {
  return Object.keys(words).length > 0;
}
