// How many leads a workbook holds, and which of them are samples.

import { findImportFields } from './importFields';
import { isSampleId } from '../../template/sampleLeads';

export interface LeadCount {
  readonly leads: number;
  readonly sampleLeads: number;
}

/** Counts the rows of the sheet Leads that name somebody by id, name or e-mail; none without such a sheet. */
export function countLeads(sheet: GoogleAppsScript.Spreadsheet.Sheet | undefined): LeadCount {
  const values = sheet?.getDataRange().getValues() ?? [];
  const naming = ['id', 'name', 'email'].map((key) => columnOf(key, values));
  const named = values.slice(1).filter((row) => naming.some((column) => (row[column] ?? '') !== ''));
  return { leads: named.length, sampleLeads: samplesIn(values).filter(Boolean).length };
}

/** Which rows are samples, by their id; the row of headings is none. */
export function samplesIn(values: readonly (readonly unknown[])[]): boolean[] {
  const id = columnOf('id', values);
  return values.map((row) => isSampleId(row[id]));
}

/** The 0-based column of a field; -1 when it is gone. */
function columnOf(key: string, [headings = []]: readonly (readonly unknown[])[]): number {
  const heading = findImportFields(headings.map(String), []).find((field) => field.key === key)?.heading;
  return heading === undefined ? -1 : headings.findIndex((each) => String(each) === heading);
}
