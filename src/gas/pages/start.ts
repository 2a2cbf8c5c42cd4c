// What the sidebar needs to know before anybody clicks.

import { countLeads } from '../import/countLeads';
import { currentSettings } from '../build/currentSettings';
import { markedSheets } from '../marks';
import { isFromBigQuery } from '../warehouse/leadsSource';
import { nameSidebar } from '../newestSidebar';
import type { BuildSettings } from '../../template/settings';
import type { SheetId } from '../../template/sheetIds';
import { BUILD_ORDER, SHOWN_SHEETS } from '../../template/sheetIds';
import { neededSheets } from '../../template/needs';
import { LANGUAGES, type Language } from '../../texts/language';
import { workbookTexts } from '../../texts/workbook';

export interface SheetChoice {
  readonly id: string;
  readonly names: Readonly<Record<Language, string>>;
  readonly present: boolean;
  /** The sheets it is calculated from. */
  readonly needs: readonly string[];
  /** Nobody chooses it: it is built with every sheet that needs it. */
  readonly hidden: boolean;
}

export interface SidebarStart {
  /** Names this sidebar among those the person opens. */
  readonly sidebar: string;
  readonly locale: string;
  readonly timeZone: string;
  readonly language: Language;
  readonly built: boolean;
  readonly settings: BuildSettings;
  readonly sheets: readonly SheetChoice[];
  readonly leads: number;
  /** Whether an extract of BigQuery fills the sheet Leads. */
  readonly fromBigQuery: boolean;
  readonly sampleLeads: number;
}

/** Locale, settings in force, which sheets there are and how many leads they hold. */
export function sidebarStart(): SidebarStart {
  const workbook = SpreadsheetApp.getActive();
  const marked = markedSheets();
  const settings = currentSettings(marked);
  return {
    sidebar: nameSidebar(),
    locale: workbook.getSpreadsheetLocale(),
    timeZone: workbook.getSpreadsheetTimeZone(),
    language: settings.language,
    built: SHOWN_SHEETS.every((id) => marked.has(id)),
    settings,
    sheets: BUILD_ORDER.map((id) => ({
      id,
      names: namesOf(id),
      present: marked.has(id),
      needs: neededSheets(id),
      hidden: !SHOWN_SHEETS.includes(id),
    })),
    fromBigQuery: isFromBigQuery(marked),
    ...countLeads(marked.get('leads')?.sheet),
  };
}

function namesOf(id: SheetId): Record<Language, string> {
  const [en, es, pt] = LANGUAGES.map((language) => workbookTexts(language)[`${id}.name`]);
  return { en: en ?? id, es: es ?? id, pt: pt ?? id };
}
