// What the sidebar's calls answer when the sheet is not as they need it.

import { knownLanguage, type Language } from './language';
import { sidebarServerEn } from './sidebarServer.en';
import { sidebarServerEs } from './sidebarServer.es';
import { sidebarServerPt } from './sidebarServer.pt';

export type SidebarServerTexts = Readonly<Record<keyof typeof sidebarServerEn, string>>;

/**
 * The sentences of the sidebar's calls in a language; `{name}` marks a place to fill.
 *
 * @param language One of the languages Acuerdo speaks; English for anything else that a client may send.
 */
export function sidebarServerTexts(language: Language): SidebarServerTexts {
  return { en: sidebarServerEn, es: sidebarServerEs, pt: sidebarServerPt }[knownLanguage(language)];
}
