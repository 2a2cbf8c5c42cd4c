import type { ImportField, ImportStart } from '../../src/gas/import/importTypes';
import { batchOf } from '../../src/sidebar/import/batch';
import type { Batch } from '../../src/sidebar/import/batch';
import { openDraft, targetOf } from '../../src/sidebar/import/draft';
import type { FileChoices, Target } from '../../src/sidebar/import/draft';
import { warningsOf } from '../../src/sidebar/import/warnings';
import { sayIn } from '../../src/sidebar/say';
import { knownHeadings } from '../../src/texts/headings';
import { sidebarTexts } from '../../src/texts/sidebar';
import { leadFields } from './leadFields';

/** What the server says before an import into an English workbook of Mexico City. */
export const importStart: ImportStart = {
  sheet: 'Leads',
  fields: leadFields,
  headings: knownHeadings(),
  rowsPerCall: 10000,
  locale: 'es_MX',
  language: 'en',
  timeZone: 'America/Mexico_City',
  today: '2026-11-28',
  answers: { yes: 'Accepted', no: 'Rejected' },
  lists: { owner: ['Laura'], source: [] },
};

const target: Target = targetOf(importStart);

/** What the page makes of a file, text or bytes; `own` are columns that people added to Leads. */
export function openFile(file: string | Uint8Array, choices: FileChoices = {}, own: ImportField[] = []): Batch {
  const target = targetOf({ ...importStart, fields: [...leadFields, ...own] });
  const bytes = typeof file === 'string' ? new TextEncoder().encode(file) : file;
  const draft = openDraft('leads.csv', bytes, target, choices);
  if ('problem' in draft) throw new Error(draft.problem);
  return batchOf(draft, target);
}

/** The leads a file comes to, as objects by key, blanks left out. */
export function leadsIn({ prepared, merged }: Batch): Record<string, string | number>[] {
  return merged.rows.map(({ cells }) =>
    Object.fromEntries(prepared.keys.flatMap((key, index) => (cells[index] === '' ? [] : [[key, cells[index] ?? '']]))),
  );
}

/** What the page warns of, in English. */
export function warningsIn(batch: Batch): string[] {
  return warningsOf(batch, target, sayIn(sidebarTexts('en')));
}
