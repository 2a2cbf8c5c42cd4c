// The machinery of Leads, last and hidden: what LEAD_FACTS says of each lead, and what the other sheets count it by. Its
// headings are codes, and so are its words, so that no figure depends on the language.

import type { NumberFormat } from '../../formats';
import { ACTIONS } from './check';
import type { LeadColumn } from './column';

/** Everything that follows from what is noted of each lead, in one call. */
const FACTS: readonly (readonly [key: string, format: NumberFormat])[] = [
  ['check', 'general'],
  ['counted', 'moment'],
  ['score', 'whole'],
  ['matched', 'percent'],
  ['match', 'general'],
  ['mql_at', 'moment'],
  ['sql_at', 'moment'],
  ['opportunity_at', 'moment'],
  ['won_at', 'moment'],
  ['stage', 'general'],
  ['outcome', 'general'],
  ['from', 'moment'],
  ['promised', 'tenth'],
  ['deadline', 'moment'],
  ['answered', 'moment'],
  ['state', 'general'],
  ['hours', 'tenth'],
  ['tried', 'general'],
];

/** Groups are numbered by these columns. */
const GROUPS = {
  source_no: 'source',
  owner_no: 'owner',
  persona_no: 'persona_shown',
  office_no: 'office',
  reason_no: 'reason',
};

/** The machinery, left to right. */
export function factColumns(): LeadColumn[] {
  return [
    frozen(),
    ...spilled(leadFacts(), FACTS),
    ...spilled(listed('period', whenInPeriod()), [['period', 'moment']]),
    ...spilled(listed('lead_shown', 'IF({leads.name}="";{leads.id}&"";{leads.name})'), [['lead_shown', 'general']]),
    ...spilled(listed('persona_shown', 'IFERROR(IF({leads.persona}="";{leads.match};{leads.persona});{leads.match})'), [
      ['persona_shown', 'general'],
    ]),
    ...spilled(listed('worth', 'IF({leads.won_at}="";"";IF({leads.value}="";Deal_size;{leads.value}))'), [
      ['worth', 'whole'],
    ]),
    ...spilled(listed('on_time', ON_TIME), [['on_time', 'whole']]),
    ...spilled(
      numbered(),
      Object.keys(GROUPS).map((key) => [key, 'whole']),
    ),
  ];
}

function leadFacts(): string {
  const noted = [
    'ARRAYFORMULA({leads.name}<>"")',
    'HSTACK({leads.id};{leads.email})',
    '{leads.created}',
    '{leads.first_contact}',
    '{leads.mql_on:won_on}',
    '{leads.accepted:reason}',
    '{leads.attempts}',
    `{leads.${ACTIONS[0]}:${ACTIONS[4]}}`,
    '{leads.fit}',
    '{leads.industry:country}',
    '{leads.owner}',
    '{leads.office}',
    '{leads.value}',
  ];
  const rules = 'Score_rules;HSTACK(Mql_score;Sql_fit);Persona_criteria;Persona_weights;Sla_classes;Owners';
  return `LEAD_FACTS(${noted.join(';')};${rules};As_of;Calendar;Holidays;{"language.code"};{leads.frozen})`;
}

/** The deadline as the clock last saw it (gas/frozenPromises.ts): not calculated, so that it stays with its row. */
function frozen(): LeadColumn {
  return { key: 'frozen', kind: 'date', hidden: true, since: 2, heading: { text: 'leads.frozen' }, format: 'moment' };
}

/** Blank is after every day, so that it is in no period. */
function whenInPeriod(): string {
  return 'IFERROR(IF(({leads.counted}>=Period_start)*({leads.counted}<Period_end+1);{leads.counted};"");"")';
}

/** Whether the first contact came in time; of who waits in time still, or was promised nothing, nothing is known. */
const ON_TIME = 'IF({leads.state}="met";1;IF(({leads.state}="late")+({leads.state}="overdue");0;""))';

function numbered(): string {
  const headings = Object.keys(GROUPS)
    .map((key) => `"${key}"`)
    .join(';');
  const names = Object.values(GROUPS)
    .map((key) => `{leads.${key}}`)
    .join(';');
  return `VSTACK(HSTACK(${headings});LEAD_GROUPS(HSTACK(${names});{leads.period}))`;
}

function listed(key: string, cells: string): string {
  return `VSTACK("${key}";ARRAYFORMULA(${cells}))`;
}

/** Columns of one formula, headed by their keys. */
function spilled(formula: string, columns: readonly (readonly [key: string, format: NumberFormat])[]): LeadColumn[] {
  return columns.map(([key, format], index) => ({
    key,
    kind: 'computed',
    hidden: true,
    since: 2,
    format,
    ...(index === 0 && { heading: { formula: `=${formula}` } }),
  }));
}
