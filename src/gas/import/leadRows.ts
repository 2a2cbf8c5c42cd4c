// The rows of the sheet Leads by the keys of its columns, wherever people moved these.

import { markedSheets } from '../marks';
import { anchorTexts, formulaLabel } from '../../template/anchors';
import { sheetSpecs } from '../../template/specs';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

export interface LeadRow {
  /** Row of the sheet, counted from 1. */
  readonly row: number;
  /** Value of a column by its key; '' when the column is gone. */
  readonly value: (key: string) => unknown;
}

export interface LeadRows {
  readonly sheet: Sheet;
  readonly rows: readonly LeadRow[];
  /** Column of the sheet, counted from 1, by its key; 0 when it is gone. */
  readonly columnOf: (key: string) => number;
}

/** By what a lead is known again after people sorted or inserted rows. */
export interface LeadPlace {
  readonly row: number;
  readonly id: string;
  readonly name: string;
  readonly email: string;
}

const KNOWN_BY = ['id', 'name', 'email'] as const;

/** Where a lead stands, and what it is known by. */
export function placeOf(lead: LeadRow): LeadPlace {
  const [id = '', name = '', email = ''] = KNOWN_BY.map((key) => String(lead.value(key)));
  return { row: lead.row, id, name, email };
}

/** The row of a lead, wherever it is by now; undefined where nobody can tell which it is. */
export function findLead({ rows }: LeadRows, place: LeadPlace): LeadRow | undefined {
  const { row, id, name, email } = place;
  if (`${id}${name}${email}`.trim() === '') return undefined;
  const alike = rows.filter((lead) => KNOWN_BY.every((key) => String(lead.value(key)) === place[key]));
  const there = alike.find((lead) => lead.row === row);
  if (there || alike.length > 0) return there ?? (id === '' && alike.length > 1 ? undefined : alike[0]);
  // Somebody corrected its name meanwhile.
  const ofId = id === '' ? [] : rows.filter((lead) => String(lead.value('id')) === id);
  return ofId.length === 1 ? ofId[0] : undefined;
}

/** The sheet Leads and its rows; undefined when it is not built. */
export function readLeads(): LeadRows | undefined {
  const sheet = markedSheets().get('leads')?.sheet;
  if (!sheet) return undefined;
  const [shown = [], ...body] = sheet.getDataRange().getValues();
  const [formulas = []] = sheet.getRange(1, 1, 1, shown.length).getFormulas();
  const columns = columnsByKey(shown.map((heading, index) => formulaLabel(formulas[index] ?? '') ?? String(heading)));
  const rows = body.map((cells, index) => ({
    row: index + 2,
    value: (key: string): unknown => cells[columns.get(key) ?? -1] ?? '',
  }));
  return { sheet, rows, columnOf: (key) => (columns.get(key) ?? -1) + 1 };
}

/** Key of each column of the template → 0-based column of the sheet, for those that are there; spilled ones follow their formula. */
function columnsByKey(headings: readonly string[]): Map<string, number> {
  const spec = sheetSpecs().leads;
  const labels = anchorTexts(spec);
  const found = new Map<string, number>();
  let before = -1;
  spec.columns.forEach(({ key }, index) => {
    const texts = labels.get(index + 1);
    const column = texts ? headings.findIndex((heading) => texts.includes(heading)) : before < 0 ? -1 : before + 1;
    if (column >= 0) found.set(key, column);
    before = column;
  });
  return found;
}
