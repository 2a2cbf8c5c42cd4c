// What each side owes the other: when it was last given, when it is due again, and whether that is past.

import { across, down, textKeys, textsAcross } from '../../cells';
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
  ['changes', 'sales', 'weekly', ['mql_at', 'sql_at', 'opportunity_at', 'won_at']],
  ['revenue', 'sales', 'monthly', ['won_at']],
];

/** The table of reports. */
export function owed(): CellSpec[] {
  const rows = Array.from({ length: OWED.last - OWED.first + 1 }, (_, index) => OWED.first + index);
  return [
    { at: `B${OWED.header - 1}`, content: { text: 'reports.owed' } },
    ...textsAcross(
      `B${OWED.header}`,
      textKeys('reports', 'report from to often owner given entry due onTime contents'),
    ),
    ...REPORTS.flatMap((report, index) => firstWords(OWED.first + index, report)),
    ...rows.flatMap((row) => across(`I${row}`, [{ formula: due(row) }, { formula: onTime(row) }])),
    ...down(`M${OWED.header}`, [{ text: 'reports.countedFrom' }, ...rows.map((row) => ({ formula: from(row) }))]),
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
  const latest = (key: string) => `MAXIFS({leads.${key}};{leads.${key}};"<"&(Today+1))`;
  const last = keys.length === 1 ? latest(keys[0] ?? '') : `MAX(${keys.map(latest).join(';')})`;
  return `=IFERROR(1/(1/INT(${last}));"")`;
}

/** Counted from the day it was given or last noted, before it ever was from the day the period began. */
function from(row: number): string {
  return `=IF(B${row}="";"";IF(COUNT(G${row}:H${row})=0;Period_start;MAX(G${row}:H${row})))`;
}

/** An interval later; on a day off it is due on the next working day. */
function due(row: number): string {
  const last = `M${row}`;
  const by = [
    `{"meetings.daily"};${last}+1`,
    `{"meetings.weekly"};${last}+7`,
    `{"meetings.fortnightly"};${last}+14`,
    `{"meetings.monthly"};EDATE(${last};1)`,
    `{"meetings.quarterly"};EDATE(${last};3)`,
  ];
  return `=IF(B${row}="";"";IFERROR(WORKDAY.INTL(SWITCH(E${row};${by.join(';')})-1;1;Weekend;Holiday_days);""))`;
}

/** By the day it was given, or last noted in Leads. */
function onTime(row: number): string {
  const late = countedText('reports.lateByOne', 'reports.late', `(Today-I${row})`);
  const states = [
    `OR(B${row}="";I${row}="");""`,
    `COUNT(G${row}:H${row})=0;{"reports.never"}`,
    `Today>I${row};${late}`,
  ];
  return `=IFS(${states.join(';')};TRUE;{"reports.yes"})`;
}
