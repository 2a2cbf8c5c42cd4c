// The words of Check this spreadsheet by language: what each check looks at, and what it means when it does not hold.

import type { Language } from './language';
import { selfCheckEn } from './selfCheck.en';
import { selfCheckEs } from './selfCheck.es';
import { selfCheckPt } from './selfCheck.pt';

export type SelfCheckTexts = Readonly<Record<keyof typeof selfCheckEn, string>>;

/** What the check and its report say; `{1}` marks a place to fill. */
export function selfCheckTexts(language: Language): SelfCheckTexts {
  return { en: selfCheckEn, es: selfCheckEs, pt: selfCheckPt }[language];
}
