// Where the leads of a workbook come from: people type and import them, or an extract of BigQuery fills their sheet. The stamp of
// the sheet tells, so that knowing it costs no call of its own.

import type { Marked } from '../marks';
import { markedSheets, stampSheet } from '../marks';
import { underLock } from '../lock';
import type { SheetId } from '../../template/sheetIds';
import { sidebarServerTexts } from '../../texts/sidebarServer';
import type { Language } from '../../texts/language';

const ELSEWHERE = ' bigquery';

/** Whether an extract of BigQuery fills the sheet Leads. */
export function isFromBigQuery(marked: ReadonlyMap<SheetId, Marked>): boolean {
  return marked.get('leads')?.stamp.endsWith(ELSEWHERE) ?? false;
}

/** Throws, saying where to go, when leads are not to be written here. */
export function checkLeadsAreHere(marked: ReadonlyMap<SheetId, Marked>, language: Language): void {
  if (isFromBigQuery(marked)) throw new Error(sidebarServerTexts(language).leadsElsewhere);
}

/** Says where leads come from. The sheet is then left alone by builds and imports, and warns who types into it. */
export function setSource(language: Language, fromBigQuery: boolean): { readonly fromBigQuery: boolean } {
  return underLock(() => {
    const texts = sidebarServerTexts(language);
    const leads = markedSheets().get('leads');
    if (!leads) throw new Error(texts.noLeadsSheet);
    const stamp = leads.stamp.replace(ELSEWHERE, '');
    if (fromBigQuery) leads.sheet.protect().setDescription(texts.leadsElsewhere).setWarningOnly(true);
    else for (const each of leads.sheet.getProtections(SpreadsheetApp.ProtectionType.SHEET)) each.remove();
    stampSheet(leads, 'leads', fromBigQuery ? `${stamp}${ELSEWHERE}` : stamp);
    return { fromBigQuery };
  });
}
