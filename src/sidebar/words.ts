// The words of the sidebar in the language of the moment, for any component.

import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { sidebarTexts } from '../texts/sidebar';
import type { SidebarTexts } from '../texts/sidebar';
import { sayIn } from './say';
import type { Say } from './say';

export const WordsContext = createContext<SidebarTexts>(sidebarTexts('en'));

/** The texts of the language in force. */
export function useWords(): Say {
  return sayIn(useContext(WordsContext));
}
