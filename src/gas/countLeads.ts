// How many leads a workbook holds, and how many of them are samples.

import { columnsOf, findImportFields } from './importFields';
import { SAMPLE_PREFIX } from '../template/sampleLeads';

export interface LeadCount {
  readonly leads: number;
  readonly sampleLeads: number;
}

/** Counts the rows of the sheet Leads that name somebody by id, name or e-mail; none without such a sheet. */
export function countLeads(sheet: GoogleAppsScript.Spreadsheet.Sheet | undefined): LeadCount {
  const values = sheet?.getDataRange().getValues() ?? [];
  const [headings = [], ...rows] = values;
  const { id = -1, ...naming } = namingColumns(sheet, headings);
  const named = rows.filter((row) => [id, ...Object.values(naming)].some((column) => (row[column] ?? '') !== ''));
  const samples = named.filter((row) => String(row[id] ?? '').startsWith(SAMPLE_PREFIX));
  return { leads: named.length, sampleLeads: samples.length };
}

function namingColumns(
  sheet: GoogleAppsScript.Spreadsheet.Sheet | undefined,
  headings: readonly unknown[],
): Record<string, number> {
  if (!sheet) return {};
  const fields = findImportFields(headings.map(String), []).filter(({ key }) => ['id', 'name', 'email'].includes(key));
  return columnsOf(fields, headings, ({ heading }) => {
    throw new Error(`Cannot count the leads: the column ${heading} is gone`);
  });
}
