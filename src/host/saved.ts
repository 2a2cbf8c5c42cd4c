// A workbook as it is kept between visits: plain JSON.
import type { WorkbookData } from '@odoo/o-spreadsheet';
import type { Document } from './document';
import { newWorkbook } from './engine/model';
import type { StoredProperties } from './services/context';

export interface SavedWorkbook {
  timeZone: string;
  locale: string;
  /** Sheets, notes, protections, metadata, charts: what the engine and the host's plugins export. */
  workbook: WorkbookData;
  properties: StoredProperties;
}

/** Everything of an open workbook; a copy that later edits do not touch. */
export function saveWorkbook(document: Document, properties: StoredProperties): SavedWorkbook {
  document.flush();
  const saved = {
    timeZone: document.zone.name,
    locale: document.localeCode,
    workbook: document.model._exportData(false), // exportData() builds a second workbook to check the first
    properties,
  };
  return JSON.parse(JSON.stringify(saved));
}

/** A new workbook, as it would be kept. */
export function newSaved({ locale, timeZone }: Pick<SavedWorkbook, 'locale' | 'timeZone'>): SavedWorkbook {
  return { timeZone, locale, workbook: newWorkbook(locale), properties: { document: {}, user: {}, script: {} } };
}
