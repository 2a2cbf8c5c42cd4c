// The sheet Leads as a view of BigQuery: an extract of it at A1 feeds every other sheet.

import { columnLetters } from '../a1';
import { leadsSheet } from '../sheets/leads';
import type { Language } from '../../texts/language';
import type { WorkbookTexts } from '../../texts/workbook';
import { workbookTexts } from '../../texts/workbook';

/** The quote of SQL names; HtmlService takes the sign itself for a template's. */
const TICK = String.fromCharCode(96);

/** The columns of acuerdo.leads_rows under the headings of the sheet; `actions` names its actions, left out: as they are at first. */
export function leadsView(language: Language, actions: readonly string[] = []): string {
  const names = columnNames(language, actions);
  const columns = leadsSheet().columns.map(
    ({ key }, i) => `  ${TICK}${key}${TICK} AS ${TICK}${names[i] ?? key}${TICK}`,
  );
  return `SELECT\n${columns.join(',\n')}\nFROM acuerdo.leads_rows`;
}

/** The headings as BigQuery allows them, no two alike. */
export function columnNames(language: Language, actions: readonly string[] = []): string[] {
  const texts = workbookTexts(language);
  const taken = new Set<string>();
  let action = 0;
  return leadsSheet().columns.map(({ key, kind }, index) => {
    const own = kind === 'action' ? actions[action++] || wordsOf(texts, `action.${key}`) : headingOf(index, texts);
    const name = columnName(own ?? key) || key;
    const isTaken = taken.has(name.toLowerCase());
    taken.add(name.toLowerCase());
    return isTaken ? `${name} ${key}` : name;
  });
}

/** The words in the heading of a column; none where it has no words of its own. */
function headingOf(index: number, texts: WorkbookTexts): string | undefined {
  const at = `${columnLetters(index + 1)}1`;
  const content = leadsSheet().cells.find((cell) => cell.at === at)?.content;
  if (content === undefined) return undefined;
  if ('text' in content) return texts[content.text];
  const [, key] = 'formula' in content ? (/^=VSTACK\((?:HSTACK\()?\{"([\w.]+)"\}/.exec(content.formula) ?? []) : [];
  return wordsOf(texts, key);
}

function wordsOf(texts: WorkbookTexts, key: string | undefined): string | undefined {
  return Object.entries(texts).find(([known]) => known === key)?.[1];
}

/** A heading without what names of columns may not hold: letters, numbers, spaces and a few signs are left. */
export function columnName(heading: string): string {
  return heading
    .normalize('NFC')
    .replace(/[^\p{L}\p{M}\p{N}\p{Pc}\p{Pd} &%=+:'<>#|]/gu, '')
    .replace(/ +/g, ' ')
    .trim()
    .slice(0, 300);
}
