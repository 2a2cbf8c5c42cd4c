// Every word of the sidebar, by language.

import type { Language } from './language';
import { sidebarEn } from './sidebar.en';
import { sidebarEs } from './sidebar.es';
import { sidebarPt } from './sidebar.pt';

export type SidebarKey = keyof typeof sidebarEn;

export type SidebarTexts = Readonly<Record<SidebarKey, string>>;

/**
 * The sidebar's texts in a language; `{name}` marks a place to fill.
 *
 * @param language One of the languages Acuerdo speaks.
 */
export function sidebarTexts(language: Language): SidebarTexts {
  return { en: sidebarEn, es: sidebarEs, pt: sidebarPt }[language];
}
