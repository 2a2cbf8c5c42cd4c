// The words of the samples in the lists of Settings: there as long as the samples are, so that no sample wears the corner of
// a word that is in no list. What was there before, or is used by a lead that stays, is people's own.

import type { Language } from '../../texts/language';
import { addToLists, removeFromLists } from './lists';
import { LIST_KEYS } from './importTypes';
import type { ListWords } from './importTypes';
import { markedSheets } from '../marks';

const KEY = 'acuerdo.samples';

/** Adds the words that the lists lack, and remembers which. */
export function listSampleWords(language: Language, words: ListWords, lists: ListWords): void {
  const added = without(words, lists);
  const settings = markedSheets().get('settings')?.sheet;
  if (settings === undefined || Object.keys(added).length === 0) return;
  settings.addDeveloperMetadata(KEY, JSON.stringify(added));
  addToLists({ language, words: added });
}

/**
 * Takes out again the words that were added with samples.
 *
 * @param used The words of the leads that stay.
 */
export function forgetSampleWords(used: ListWords): void {
  for (const mark of SpreadsheetApp.getActive().createDeveloperMetadataFinder().withKey(KEY).find()) {
    removeFromLists(without(JSON.parse(mark.getValue() ?? '{}'), used));
    mark.remove();
  }
}

/** The words of each list that another lacks. */
function without(words: ListWords, others: ListWords): ListWords {
  const entries = LIST_KEYS.flatMap((key) => {
    const known = (others[key] ?? []).map((word) => word.toLowerCase());
    const left = (words[key] ?? []).filter((word) => !known.includes(word.toLowerCase()));
    return left.length > 0 ? [[key, left] as const] : [];
  });
  return Object.fromEntries(entries);
}
