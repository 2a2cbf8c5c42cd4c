// The columns of the sheet Leads in SQL: which there are, in which order and under which headings, its spec says.

import { leadsSheet as leadsSpec } from '../../template/sheets/leads';
import { leadsView } from '../../template/warehouse/leadsView';
import { GROUPED } from '../../template/sheets/leads/groups';

/** What is noted of a lead and shown as it is. */
const NOTED = 'id name company phone email owner source office persona industry size role country accepted reason notes'
  .split(' ')
  .concat('fit', 'attempts', 'value');
const NOTED_MOMENTS = 'created first_contact mql_on sql_on opportunity_on won_on'.split(' ');

const STATE = `CASE state WHEN 'Met' THEN 'met' WHEN 'Late' THEN 'late' WHEN 'Overdue' THEN 'overdue' WHEN 'At risk' THEN 'risk' WHEN 'Pending' THEN 'pending' END`;
const STAGE = `CASE stage WHEN 'Opportunity' THEN acuerdo.word(language, 'stage.opportunity') WHEN 'Customer' THEN acuerdo.word(language, 'stage.customer') ELSE stage END`;

/** What the sheet calculates, by the key of its column; a moment stands for what the clock on the wall shows. */
const COMPUTED: Readonly<Record<string, string>> = {
  status: `acuerdo.word(language, CONCAT('status.', ${STATE}))`,
  due_by: wall('deadline'),
  stage_shown: STAGE,
  points: 'score',
  problem: 'acuerdo.word(language, problem)',
  response: 'open_hours',
  suggested: 'match',
  fit_shown: 'matched',
  why: "NULLIF(why, '')",
  frozen: 'CAST(NULL AS DATETIME)',
  check: 'acuerdo.word(language, problem)',
  counted: wall('counted'),
  score: 'score',
  matched: 'matched',
  match: 'match',
  mql_at: wall('mql_at'),
  sql_at: wall('sql_at'),
  opportunity_at: wall('opportunity_at'),
  won_at: wall('won_at'),
  stage: 'stage',
  outcome: 'outcome',
  from: wall('promised_from'),
  promised: 'promised_hours',
  deadline: wall('deadline'),
  answered: wall('answered'),
  state: STATE,
  hours: 'open_hours',
  tried: 'tried',
  period: wall('period'),
  lead_shown: `IF(IFNULL(name, '') = '', id, name)`,
  persona_shown: 'persona_shown',
  worth: 'IF(won_at IS NULL, NULL, IFNULL(value, deal_size))',
  on_time: "CASE WHEN state = 'Met' THEN 1 WHEN state IN ('Late', 'Overdue') THEN 0 END",
  source_no: 'source_no',
  owner_no: 'owner_no',
  persona_no: 'persona_no',
  office_no: 'office_no',
  reason_no: 'reason_no',
};

/** The columns of a lead as noted, one below the other. */
export function ownColumns(): string {
  return listed([...NOTED, ...NOTED_MOMENTS], 6);
}

/** How often each lead did each action, a column an action. */
export function actionColumns(): string {
  return listed(
    actionKeys().map((key) => `SUM(IF(action = '${key}', IFNULL(times, 1), NULL)) AS ${key}`),
    6,
  );
}

/**
 * The columns of the sheet by their keys. What two of them show is an expression in the second: of a column selected twice,
 * ZetaSQL loses one when it puts a view in place of its name.
 */
export function sheetColumns(): string {
  const actions = actionKeys();
  const selected = new Set<string>();
  return listed(
    leadsSpec().columns.map(({ key }) => {
      const known = NOTED_MOMENTS.includes(key) ? wall(key) : NOTED.concat(actions).includes(key) ? key : COMPUTED[key];
      if (known === undefined) throw new Error(`Cannot write acuerdo.leads_sheet: no SQL for the column "${key}"`);
      const isSelected = selected.has(known);
      selected.add(known);
      return `${isSelected ? `COALESCE(${known})` : known} AS \`${key}\``;
    }),
    2,
  );
}

/** The names of groups as they compare. */
export function groupKeys(): string {
  return listed(
    Object.entries(GROUPED).map(([group, names]) => `acuerdo.folded(${names}) AS ${group}_key`),
    8,
  );
}

/** How many leads of the period each group has, and which of them came first. */
export function groupSizes(): string {
  return listed(
    Object.keys(GROUPED).flatMap((group) => [
      `COUNTIF(period IS NOT NULL) OVER (PARTITION BY ${group}_key) AS ${group}_size`,
      `MIN(place) OVER (PARTITION BY ${group}_key) AS ${group}_first`,
    ]),
    6,
  );
}

/** The numbers of groups: the largest has 1, of two as large the one met first (LEAD_GROUPS); a blank has none. */
export function groupNumbers(): string {
  return listed(
    Object.keys(GROUPED).map((group) => {
      const rank = `DENSE_RANK() OVER (PARTITION BY ${group}_key = '' ORDER BY ${group}_size DESC, ${group}_first)`;
      return `IF(${group}_key = '', NULL, ${rank}) AS ${group}_no`;
    }),
    4,
  );
}

/** The sheet in English, for the first look. */
export function leadsSheet(): string {
  return leadsView('en');
}

function actionKeys(): string[] {
  return leadsSpec().columns.flatMap(({ key, kind }) => (kind === 'action' ? [key] : []));
}

function wall(moment: string): string {
  return `DATETIME(${moment}, time_zone)`;
}

function listed(columns: readonly string[], indent: number): string {
  return columns.map((column) => `${' '.repeat(indent)}${column}`).join(',\n');
}
