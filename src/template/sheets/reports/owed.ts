// What each side owes the other: when it was last given, when it is due again, and whether that is past.

import { across, textsAcross } from '../../cells';
import { countedText } from '../../filledText';
import type { CellSpec } from '../../spec';
import { OWED } from './rows';

type Side = 'marketing' | 'sales';
type Report = 'history' | 'alerts' | 'campaigns' | 'contacts' | 'changes' | 'revenue';
type Often = 'daily' | 'weekly' | 'monthly';

/** Report, who gives it, how often, and the columns of Leads whose latest date shows that it was given. */
const REPORTS: readonly (readonly [Report, Side, Often, readonly string[]])[] = [
  ['history', 'marketing', 'weekly', ['counted']],
  ['alerts', 'marketing', 'daily', ['counted']],
  ['campaigns', 'marketing', 'monthly', []],
  ['contacts', 'sales', 'weekly', ['answered']],
  ['changes', 'sales', 'weekly', ['mql_on', 'sql_on', 'opportunity_on', 'won_on']],
  ['revenue', 'sales', 'monthly', ['won_on']],
];

/** The table of reports. */
export function owed(): CellSpec[] {
  const rows = Array.from({ length: OWED.last - OWED.first + 1 }, (_, index) => OWED.first + index);
  return [
    { at: `B${OWED.header - 1}`, content: { text: 'reports.owed' } },
    ...textsAcross(`B${OWED.header}`, [
      'reports.report',
      'reports.from',
      'reports.to',
      'reports.often',
      'reports.owner',
      'reports.given',
      'reports.entry',
      'reports.due',
      'reports.onTime',
      'reports.contents',
    ]),
    ...REPORTS.flatMap((report, index) => firstWords(OWED.first + index, report)),
    ...rows.flatMap((row) => across(`I${row}`, [{ formula: due(row) }, { formula: onTime(row) }])),
    { at: `B${OWED.last + 1}`, content: { text: 'reports.owedHint' } },
  ];
}

function firstWords(row: number, [report, side, often, dates]: (typeof REPORTS)[number]): CellSpec[] {
  return [
    ...across(`B${row}`, [
      { words: `reports.${report}` },
      { words: `side.${side}` },
      { words: side === 'marketing' ? 'side.sales' : 'side.marketing' },
      { words: `meetings.${often}` },
    ]),
    ...(dates.length === 0 ? [] : [{ at: `H${row}`, content: { formula: lastEntry(dates) } }]),
    { at: `K${row}`, content: { words: `reports.${report}.contents` } },
  ];
}

/** The latest day up to the clock in some columns of Leads; blank when there is none. */
function lastEntry(keys: readonly string[]): string {
  const latest = (key: string) => `MAXIFS({leads.${key}};{leads.${key}};"<"&(INT(As_of)+1);{leads.counted};">0")`;
  const last = `INT(MAX(${keys.map(latest).join(';')}))`;
  return `=IFERROR(IF(${last}=0;"";${last});"")`;
}

/** One interval after it was last given; before it ever was, after the period began. */
function due(row: number): string {
  const last = `IF(COUNT(G${row}:H${row})=0;Period_start;MAX(G${row}:H${row}))`;
  const by: readonly (readonly [string, string])[] = [
    ['daily', `WORKDAY(${last};1;Holidays)`],
    ['weekly', `${last}+7`],
    ['fortnightly', `${last}+14`],
    ['monthly', `EDATE(${last};1)`],
    ['quarterly', `EDATE(${last};3)`],
  ];
  const chosen = by.reduceRight((rest, [key, date]) => `IF(E${row}={"meetings.${key}"};${date};${rest})`, '""');
  return `=IF(B${row}="";"";IFERROR(${chosen};""))`;
}

function onTime(row: number): string {
  const late = countedText('reports.lateByOne', 'reports.late', `(INT(As_of)-INT(I${row}))`);
  const given = `IF(INT(As_of)<=INT(I${row});{"reports.yes"};${late})`;
  return `=IF(OR(B${row}="";I${row}="");"";IF(COUNT(G${row}:H${row})=0;{"reports.never"};${given}))`;
}
