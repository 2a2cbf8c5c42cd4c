// The words of the add-on's menu by language: apart from the workbook's, because the menu is made whenever a file opens.

import type { Language } from './language';
import { menuEn } from './menu.en';
import { menuEs } from './menu.es';
import { menuPt } from './menu.pt';

export type MenuTexts = Readonly<Record<keyof typeof menuEn, string>>;

/** The menu's items and what they say; `{1}` marks a place to fill. */
export function menuTexts(language: Language): MenuTexts {
  return { en: menuEn, es: menuEs, pt: menuPt }[language];
}
