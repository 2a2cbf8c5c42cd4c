// What each side owes the other: when it was last given, when it is due again, and whether that is past.

import { countedText } from '../../filledText';
import type { CellSpec } from '../../spec';
import { BESIDE_OWED, OWED } from './rows';

type Side = 'marketing' | 'sales';
type Report = 'history' | 'alerts' | 'campaigns' | 'contacts' | 'changes' | 'revenue';
type Often = 'daily' | 'weekly' | 'monthly';

/** Report, who gives it, how often, and the columns of Leads whose latest date shows that it was given. */
const REPORTS: readonly (readonly [Report, Side, Often, ...dates: readonly string[]])[] = [
  ['history', 'marketing', 'weekly', 'counted'],
  ['alerts', 'marketing', 'daily', 'counted'],
  ['campaigns', 'marketing', 'monthly'],
  ['contacts', 'sales', 'weekly', 'answered'],
  ['changes', 'sales', 'weekly', 'mql_at', 'sql_at', 'opportunity_at', 'won_at'],
  ['revenue', 'sales', 'monthly', 'won_at'],
];

/** The table of reports. */
export function owed(): CellSpec[] {
  return [
    ...OWED.fillEach('owed*', (index) => ({ ...firstWords(REPORTS[index]), due: due(), onTime: onTime() })),
    ...BESIDE_OWED.fill({ owedHeading: { countedFrom: 'reports.countedFrom' } }),
    // From the day it was given or last noted, before it ever was from the day the period began.
    ...BESIDE_OWED.fillEach('owed*', {
      countedFrom: '=IF([.report]="";"";IF(COUNT([.given:entry])=0;Period_start;MAX([.given:entry])))',
    }),
  ];
}

function firstWords(row: (typeof REPORTS)[number] | undefined) {
  if (!row) return {};
  const [report, side, often, ...dates] = row;
  return {
    report: { words: `reports.${report}` },
    from: { words: `side.${side}` },
    to: { words: side === 'marketing' ? 'side.sales' : 'side.marketing' },
    often: { words: `meetings.${often}` },
    contents: { words: `reports.${report}.contents` },
    ...(dates.length > 0 && { entry: lastEntry(dates) }),
  } as const;
}

/** The latest day up to the clock in some columns of Leads; blank when there is none. */
function lastEntry(keys: readonly string[]): string {
  const latest = keys.map((key) => `MAXIFS({leads.${key}};{leads.${key}};"<"&(Today+1))`).join(';');
  return `=IFERROR(1/(1/INT(${keys.length === 1 ? latest : `MAX(${latest})`}));"")`;
}

/** An interval later; on a day off it is due on the next working day. */
function due(): string {
  const last = '[.countedFrom]';
  const by = [
    `{"meetings.daily"};${last}+1`,
    `{"meetings.weekly"};${last}+7`,
    `{"meetings.fortnightly"};${last}+14`,
    `{"meetings.monthly"};EDATE(${last};1)`,
    `{"meetings.quarterly"};EDATE(${last};3)`,
  ].join(';');
  return `=IF([.report]="";"";IFERROR(WORKDAY.INTL(SWITCH([.often];${by})-1;1;Weekend;Holiday_days);""))`;
}

/** By the day it was given, or last noted in Leads. */
function onTime(): string {
  const states = [
    'OR([.report]="";[.due]="");""',
    'COUNT([.given:entry])=0;{"reports.never"}',
    `Today>[.due];${countedText('reports.lateByOne', 'reports.late', '(Today-[.due])')}`,
  ];
  return `=IFS(${states.join(';')};TRUE;{"reports.yes"})`;
}
