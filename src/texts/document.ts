// The words of the agreement as a document that are not on its sheet.

import { documentEn } from './document.en';
import { documentEs } from './document.es';
import { documentPt } from './document.pt';
import type { Language } from './language';

export type DocumentTexts = Readonly<Record<keyof typeof documentEn, string>>;

/** The words in a language. */
export function documentTexts(language: Language): DocumentTexts {
  return { en: documentEn, es: documentEs, pt: documentPt }[language];
}
