// The words of the sidebar in the language of the moment, for any component.

import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { sidebarTexts } from '../texts/sidebar';
import type { SidebarKey, SidebarTexts } from '../texts/sidebar';

/** A text with its places filled: `say('row', { n: 2 })`. */
export type Say = (key: SidebarKey, places?: Readonly<Record<string, string | number>>) => string;

export const WordsContext = createContext<SidebarTexts>(sidebarTexts('en'));

/** The texts of the language in force. */
export function useWords(): Say {
  return sayIn(useContext(WordsContext));
}

/**
 * The texts of a language as a function.
 *
 * @param texts The texts, with `{name}` where a place is to be filled.
 */
export function sayIn(texts: SidebarTexts): Say {
  return (key, places = {}) => texts[key].replace(/\{(\w+)\}/g, (mark, name: string) => String(places[name] ?? mark));
}
