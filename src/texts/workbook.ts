// The workbook's words by language; every language has the same keys, checked by its type.

import type { Language } from './language';
import { workbookEn } from './workbook.en';
import { workbookEs } from './workbook.es';
import { workbookPt } from './workbook.pt';

export type TextKey = keyof typeof workbookEn;

export type WorkbookTexts = Readonly<Record<TextKey, string>>;

/** Every word of the workbook in one language. */
export function workbookTexts(language: Language): WorkbookTexts {
  return { en: workbookEn, es: workbookEs, pt: workbookPt }[language];
}
