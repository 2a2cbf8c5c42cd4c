// The machinery of Leads, last and hidden: what LEAD_FACTS says of each lead, and what the other sheets count it by. Its
// headings are codes, and so are its words, so that no figure depends on the language.

import type { NumberFormat } from '../../formats';
import { ACTIONS } from './check';
import type { LeadColumn } from './column';
import { GROUPED } from './groups';

/** Everything that follows from what is noted of each lead, in one call. */
const FACTS =
  'check counted score matched match mql_at sql_at opportunity_at won_at stage outcome from promised deadline answered state hours tried';

/** How the machinery shows, but for what is general. */
const FORMATS: Readonly<Partial<Record<NumberFormat, string>>> = {
  moment: 'counted mql_at sql_at opportunity_at won_at from deadline answered period',
  whole: 'score worth on_time source_no owner_no persona_no office_no reason_no',
  percent: 'matched',
  tenth: 'promised hours',
};

/** The machinery, left to right. */
export function factColumns(): LeadColumn[] {
  return [
    frozen(),
    ...spilled(FACTS, leadFacts()),
    ...each('period', whenInPeriod()),
    ...each('lead_shown', 'IF({leads.name}="";{leads.id}&"";{leads.name})'),
    ...each('persona_shown', 'IFERROR(IF({leads.persona}="";{leads.match};{leads.persona});{leads.match})'),
    ...each('worth', 'IF({leads.won_at}="";"";IF({leads.value}="";Deal_size;{leads.value}))'),
    ...each('on_time', ON_TIME),
    ...spilled(NUMBERS.join(' '), numbered()),
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
  // Whatever is typed over the clock, no fact is an error: Settings says what is missing.
  const now = 'IF(COUNT(As_of)=1;As_of;"")';
  const rules = 'Score_rules;HSTACK(Mql_score;Sql_fit);Persona_criteria;Persona_weights;Sla_classes;Owners';
  return `LEAD_FACTS(${noted.join(';')};${rules};${now};Calendar;Holidays;{"language.code"};{leads.frozen})`;
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

const NUMBERS = Object.keys(GROUPED).map((key) => `${key}_no`);

function numbered(): string {
  const names = Object.values(GROUPED).map((key) => `{leads.${key}}`);
  const headings = NUMBERS.map((key) => `"${key}"`);
  return `VSTACK(HSTACK(${headings.join(';')});LEAD_GROUPS(HSTACK(${names.join(';')});{leads.period}))`;
}

/** A column worked out lead by lead. */
function each(key: string, cells: string): LeadColumn[] {
  return spilled(key, `VSTACK("${key}";ARRAYFORMULA(${cells}))`);
}

/** Columns of one formula, headed by their keys. */
function spilled(keys: string, formula: string): LeadColumn[] {
  return keys.split(' ').map((key, index) => ({
    key,
    kind: 'computed',
    hidden: true,
    since: 2,
    format: formatOf(key),
    ...(index === 0 && { heading: { formula: `=${formula}` } }),
  }));
}

function formatOf(key: string): NumberFormat {
  const isKey = (format: string): format is NumberFormat => format in FORMATS;
  const [format = 'general'] = Object.entries(FORMATS).find(([, keys]) => keys.split(' ').includes(key)) ?? [];
  return isKey(format) ? format : 'general';
}
