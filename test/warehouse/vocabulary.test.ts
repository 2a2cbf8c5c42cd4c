// The rest of the vocabulary in SQL says what the sheet's functions say of the same leads.

import { FUNNEL_REPORT } from '../../src/functions/funnelReport';
import { GAP_DRIVERS } from '../../src/functions/gapDrivers';
import { GOAL_FORECAST } from '../../src/functions/goalForecast';
import { GOAL_PACE } from '../../src/functions/goalPace';
import { LEAD_FACTS } from '../../src/functions/leadFacts';
import { LEADSCORE_AUC } from '../../src/functions/leadscoreAuc';
import { LEADSCORE_LEARN } from '../../src/functions/leadscoreLearn';
import { LEADSCORE_WHY } from '../../src/functions/leadscoreWhy';
import { LEADGRADE } from '../../src/functions/leadgrade';
import { LEADS_NEEDED } from '../../src/functions/leadsNeeded';
import { LEAD_VALUE } from '../../src/functions/leadValue';
import { LEADS_WATERFALL } from '../../src/functions/leadsWaterfall';
import { SHARED_BONUS } from '../../src/functions/sharedBonus';
import { leadChecksEn } from '../../src/texts/leadChecks.en';
import { useSpreadsheet } from '../support/spreadsheet';
import type { LocalBigQuery, Row } from './engine/localBigQuery';
import { ACTIONS, agreeOnLeads, enter, madeUpLeads, PERSONAS, PROFILE, RULES, withProblems } from './support/leads';
import type { CalendarBlock } from './support/warehouse';
import { agree, installed, timestamp } from './support/warehouse';

const ZONE = 'America/Bogota';
const AS_OF = Date.UTC(2026, 5, 17, 20, 15);
const [MQL_SCORE, SQL_FIT] = [40, 0.6];
const CLASSES = [
  { stage: 'SQL', hours: 2, attempts: 6, days: 10 },
  { stage: 'MQL', hours: 4, attempts: 5, days: 12 },
  { stage: 'Lead', hours: 16, attempts: 3, days: 14 },
];
const CALENDAR: readonly CalendarBlock[] = [
  { days: 'Mon-Fri', hours: '09:00-13:00, 14:00-18:00' },
  { days: 'Mon-Thu', hours: '08:00-17:00', office: 'Madrid', timeZone: 'Europe/Madrid' },
  { days: 'Fri', hours: '08:00-14:00', office: 'madrid' },
];
const CELLS = CALENDAR.map(({ days, hours, office, timeZone }) => [days, hours, '', office ?? '', timeZone ?? '']);
const HOLIDAYS = [
  { day: '*-05-01' },
  { day: '2026-06-08', hours: '10:00-12:00' },
  { day: '2026-05-15', office: 'Madrid' },
  { day: '2026-05-18', office: 'bogota' },
];
const CLOSED = HOLIDAYS.map(({ day, hours = '', office = '' }) => [day, hours, office]);

const OWNERS = ['Ana', 'Bruno', 'angela'];

const leads = withProblems(madeUpLeads(480, 11, Date.UTC(2026, 3, 1), 75));
const actions = leads.map((lead) => [...lead.actions]);
const dates = (column: readonly (number | null | undefined)[]) =>
  column.map((ms) => [ms === null || ms === undefined ? '' : new Date(ms)]);
const created = dates(leads.map((lead) => lead.created));
const asOf = new Date(AS_OF);

/** What the sheet says of the leads, without headings. */
let facts: unknown[][];

let bigQuery: LocalBigQuery;
beforeAll(async () => {
  useSpreadsheet(ZONE);
  facts = sheetFacts();
  bigQuery = await installed(AS_OF);
  bigQuery.fill('sla_classes', CLASSES);
  bigQuery.fill(
    'owners',
    OWNERS.map((owner) => ({ owner })),
  );
  agreeOnLeads(bigQuery);
  enter(bigQuery, leads);
  await agree(bigQuery, {
    timeZone: ZONE,
    calendar: CALENDAR,
    holidays: HOLIDAYS,
    firstDay: '2026-01-01',
    lastDay: '2027-06-01',
    settings: { mql_score: MQL_SCORE, sql_fit: SQL_FIT },
  });
});
beforeEach(() => useSpreadsheet(ZONE));
afterAll(() => bigQuery.stop());

function sheetFacts(): unknown[][] {
  const one = (cells: readonly unknown[]) => cells.map((cell) => [cell ?? '']);
  return LEAD_FACTS(
    one(leads.map(({ id }) => `Lead ${id}`)),
    leads.map(({ id, email }) => [id, email]),
    created,
    dates(leads.map(({ contact }) => contact)),
    leads.map(({ reached }) => reached.map((ms) => (ms === null ? '' : new Date(ms)))),
    leads.map(({ accepted, reason }) => [accepted, reason]),
    one(leads.map(({ attempts }) => attempts)),
    actions,
    one(leads.map(({ fit }) => fit)),
    leads.map(({ profile }) => [...profile]),
    one(leads.map(({ owner }) => owner)),
    one(leads.map(({ office }) => office)),
    one(leads.map(({ value }) => value)),
    RULES,
    [[MQL_SCORE, SQL_FIT]],
    [['', ...PROFILE], ...PERSONAS],
    '',
    CLASSES.map(({ stage, hours, attempts, days }) => [stage, hours, attempts, days]),
    one(OWNERS),
    asOf,
    CELLS,
    CLOSED,
    'en',
  ).slice(1);
}

/** A column of a query by the id of its leads, in the order of the leads. */
async function byLead(sql: string, column: string, key = 'id'): Promise<unknown[]> {
  const rows = new Map((await bigQuery.query(sql)).map((row) => [row[key], row[column]]));
  return leads.map(({ id }) => rows.get(id));
}

/** The first column of an answer, blanks as null. */
function answers(answer: unknown, column = 0): unknown[] {
  const rows: unknown[] = Array.isArray(answer) ? answer : [];
  return rows.map((row) => (Array.isArray(row) && row[column] !== '' ? row[column] : null));
}

const near = (value: unknown) => (typeof value === 'number' ? expect.closeTo(value, 9) : value);
const allSql = `SELECT * FROM acuerdo.leads_all(${timestamp(AS_OF)})`;

test('LEAD_FACTS: check, score, persona, stages, promise, deadline, state, hours and attempts of every lead', async () => {
  const rows = new Map(
    (await bigQuery.query(`SELECT * FROM acuerdo.leads_all(${timestamp(AS_OF)})`)).map((row) => [row['id'], row]),
  );
  const seen = leads.map(({ id }) => factsOf(rows.get(id)));
  expect(seen).toEqual(facts.map((row) => row.map(near)));
  const kinds = (column: number) => new Set(facts.map((row) => row[column])).size;
  // Problems, personas, stages, outcomes, states and attempts, a blank among each.
  expect([0, 4, 9, 10, 15, 17].map(kinds)).toEqual([14, 4, 6, 4, 4, 4]);
});

/** The row of a lead as LEAD_FACTS has it. */
function factsOf(row: Row | undefined): unknown[] {
  const moment = (name: string) => (row?.[name] == null ? '' : new Date(Number(row[name]) / 1000));
  const said = (name: string) => row?.[name] ?? '';
  const state = { Met: 'met', Late: 'late', Overdue: 'overdue', 'At risk': 'risk', Pending: 'pending' }[
    String(row?.['state'])
  ];
  const problem = row?.['problem'] ?? '';
  return [
    Object.entries(leadChecksEn).find(([key]) => key === problem)?.[1] ?? problem,
    moment('counted'),
    said('score'),
    said('matched'),
    said('match'),
    ...['mql_at', 'sql_at', 'opportunity_at', 'won_at'].map(moment),
    said('stage'),
    said('outcome'),
    moment('promised_from'),
    said('promised_hours'),
    moment('deadline'),
    moment('answered'),
    state ?? '',
    said('open_hours'),
    said('tried'),
  ];
}

test('LEADSCORE_WHY', async () => {
  const labels = ACTIONS.map((_, i) => `Action ${i + 1}`);
  const sound = actions.map((cells, i) => cells.map((cell) => (facts[i]?.[0] === '' ? cell : '')));
  const why = answers(LEADSCORE_WHY(sound, RULES, labels, asOf));
  expect((await byLead(allSql, 'why')).map((words) => words || null)).toEqual(why);
});

test('of an action done more often than its rule allows the newest count', async () => {
  const day = 86_400_000_000;
  const at = AS_OF * 1000;
  bigQuery.fill(
    'actions_table',
    [0, 14, 28].map((age) => ({ lead: 'x', action: 'downloaded_guide', done_at: at - age * day })),
  );
  const rows = await bigQuery.query(`SELECT counted FROM acuerdo.action_points(${timestamp(AS_OF)}) ORDER BY done_ms`);
  expect(rows.map(({ counted }) => counted)).toEqual([0, 0, 1]);
  enter(bigQuery, leads);
});

test('LEADGRADE', async () => {
  const column = (index: number) => facts.map((row) => [row[index] ?? '']);
  const grades = await byLead(
    `SELECT id, acuerdo.lead_grade(matched, score, [0.75, 0.5, 0.25], [75.0, 50.0, 25.0]) AS grade FROM (${allSql})`,
    'grade',
  );
  expect(grades).toEqual(answers(LEADGRADE(column(3), column(2))));
});

test.each(['2026-03-31', '2026-04-01', '2026-05-16', '2026-06-17', '2026-07-31'])(
  'GOAL_PACE and GOAL_FORECAST on %s',
  async (day) => {
    const [row] = await bigQuery.query(
      `SELECT * FROM acuerdo.goal_pace(90, 37, DATE '2026-04-01', DATE '2026-06-30', TIMESTAMP '${day} 23:30:00 ${ZONE}')`,
    );
    const period = ['2026-04-01', '2026-06-30', day, CELLS, CLOSED] as const;
    expect(row?.['pace']).toBe(GOAL_PACE(90, ...period));
    expect(row?.['forecast'] ?? 'n/a').toBe(GOAL_FORECAST(37, ...period));
  },
);

// prettier-ignore
test.each([
  ['created', false, 1],
  ['mql',     false, 5],
  ['won',     true,  8],
])('LEADS_WATERFALL of %s, in value: %s', async (reached, inValue, column) => {
  const rows = await bigQuery.query(
    `SELECT * FROM acuerdo.leads_waterfall(120, '${reached}', ${inValue}, DATE '2026-04-15', DATE '2026-06-30', ${timestamp(AS_OF)}) ORDER BY day`,
  );
  const values = inValue ? leads.map(({ value }) => [value ?? '']) : undefined;
  const sheet = LEADS_WATERFALL(facts.map((row) => [row[column]]), 120, '2026-04-15', '2026-06-30', asOf, values, CELLS, CLOSED).slice(1);
  expect(rows.map((row) => row['goal_to_date'])).toEqual(answers(sheet, 1));
  expect(rows.map((row) => row['actual_to_date'])).toEqual(answers(sheet, 2));
});

test('FUNNEL_REPORT', async () => {
  const counted = facts.flatMap((row, i) =>
    row[0] === '' ? [{ stages: [row[1], ...row.slice(5, 9)], owner: leads[i]?.owner }] : [],
  );
  const sheet = FUNNEL_REPORT(
    counted.map(({ stages }) => stages),
    counted.map(({ owner }) => [owner]),
  ).slice(1);
  const rows = await bigQuery.query(
    `SELECT * FROM acuerdo.funnel_report(${timestamp(AS_OF)}, 'owner', NULL, NULL) ORDER BY is_total, group_key = '', group_key`,
  );
  const columns =
    'leads mqls sqls opportunities customers lead_to_mql mql_to_sql sql_to_opportunity opportunity_to_customer overall'.split(
      ' ',
    );
  expect(rows.map((row) => [nameOf(row), ...columns.map((name) => row[name] ?? 'n/a')])).toEqual(sheet);
});

function nameOf(row: Row): unknown {
  return row['is_total'] ? 'Total' : row['label'] || '(no group)';
}

test('LEADSCORE_AUC and LEADSCORE_LEARN on leads that are won or lost', async () => {
  const closed = facts.flatMap((row, i) => (row[10] === 'won' || row[10] === 'lost' ? [i] : []));
  const won = closed.map((i) => [facts[i]?.[10] === 'won' ? 1 : 0]);
  const [auc] = await bigQuery.query(`SELECT auc FROM acuerdo.score_auc(${timestamp(AS_OF)})`);
  expect(auc?.['auc']).toBeCloseTo(
    Number(
      LEADSCORE_AUC(
        closed.map((i) => [facts[i]?.[2]]),
        won,
      ),
    ),
    9,
  );

  await bigQuery.run('CALL acuerdo.learn();');
  const learnt = await bigQuery.query('SELECT * FROM acuerdo.learnt ORDER BY place');
  const sheet = LEADSCORE_LEARN(
    closed.map((i) => actions[i] ?? []),
    won,
  );
  const columns = 'leads_with rate_with rate_without lift points standard_error'.split(' ');
  expect(learnt.map((row) => columns.map((name) => row[name]))).toEqual(
    sheet.slice(1, 6).map((row) => row.slice(1).map(near)),
  );
  expect(learnt[0]).toMatchObject({ leads: closed.length, base_rate: near(sheet[6]?.[2]), auc: near(sheet[7]?.[2]) });
});

test('SHARED_BONUS, GAP_DRIVERS, LEADS_NEEDED and LEAD_VALUE', async () => {
  const tiers = [
    [1, 2],
    [0, 1],
    [0.8, 1.2],
    [1.5, 0.5],
  ];
  const structs = tiers.map(
    ([threshold, multiplier]) => `STRUCT(${threshold} AS threshold, ${multiplier} AS multiplier)`,
  );
  for (const method of ['marginal', 'tier', 'retroactive']) {
    const rows = await bigQuery.query(
      `SELECT attainment, acuerdo.shared_bonus(attainment, [${structs.join(', ')}], '${method}') AS paid FROM UNNEST([0.0, 0.5, 0.8, 0.99, 1.0, 1.25, 1.5, 2.0]) AS attainment`,
    );
    expect(rows).toHaveLength(8);
    for (const { attainment, paid } of rows)
      expect(paid).toBeCloseTo(Number(SHARED_BONUS(attainment, 1, 1, tiers, method)), 12);
  }
  const [plan, actual] = [
    [1000, 300, 60, 90_000],
    [900, 310, 40, 70_000],
  ];
  for (const method of ['sequential', 'shapley']) {
    const [row] = await bigQuery.query(
      `SELECT acuerdo.gap_drivers([${plan.join('.0, ')}.0], [${actual.join('.0, ')}.0], '${method}') AS found`,
    );
    expect(row?.['found']).toEqual(
      answers(
        GAP_DRIVERS(
          plan.map((n) => [n]),
          actual.map((n) => [n]),
          undefined,
          method,
        ),
        1,
      ),
    );
  }
  const [needed] = await bigQuery.query('SELECT acuerdo.leads_needed(100000, 1500, [0.3, 0.25, 0.2], NULL) AS found');
  expect(needed?.['found']).toEqual(answers(LEADS_NEEDED(100000, 1500, [[0.3], [0.25], [0.2]])));
  const [value] = await bigQuery.query('SELECT acuerdo.lead_value(1500, [0.3, 0.25, 0.2]) AS found');
  expect(value?.['found']).toEqual(answers(LEAD_VALUE(1500, [[0.3], [0.25], [0.2]])));
});
