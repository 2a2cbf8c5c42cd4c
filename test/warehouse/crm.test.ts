// The views over CRMs, on tables in the layout of Fivetran's connectors with example data made here.

import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { LocalBigQuery, Row } from './engine/localBigQuery';
import type { TypeName } from './engine/values';
import { agree, installed, timestamp } from './support/warehouse';

const AS_OF = Date.UTC(2026, 2, 20, 18);
const at = (text: string) => Date.parse(`${text}Z`) * 1000;

interface Example {
  readonly columns: Readonly<Record<string, TypeName>>;
  readonly rows: readonly Row[];
}

const HUBSPOT: Readonly<Record<string, Example>> = {
  contact: {
    columns: {
      id: 'INT64',
      ...strings(
        'firstname lastname company phone email hs_persona hs_analytics_source industry numemployees jobtitle country hs_lead_status',
        'property_',
      ),
      property_hubspot_owner_id: 'INT64',
      property_total_revenue: 'FLOAT64',
      property_hs_analytics_num_visits: 'FLOAT64',
      property_createdate: 'TIMESTAMP',
      property_first_conversion_date: 'TIMESTAMP',
      property_hs_lifecyclestage_marketingqualifiedlead_date: 'TIMESTAMP',
      property_hs_lifecyclestage_salesqualifiedlead_date: 'TIMESTAMP',
      property_hs_lifecyclestage_opportunity_date: 'TIMESTAMP',
      property_hs_lifecyclestage_customer_date: 'TIMESTAMP',
      _fivetran_deleted: 'BOOL',
    },
    rows: [
      {
        id: 1,
        property_firstname: 'Rosa',
        property_lastname: 'Peña',
        property_email: 'rosa@uno.mx',
        property_hubspot_owner_id: 7,
        property_createdate: at('2026-03-16T15:00'),
        property_hs_lifecyclestage_salesqualifiedlead_date: at('2026-03-16T15:00'),
        property_first_conversion_date: at('2026-03-16T15:00'),
      },
      {
        id: 2,
        property_firstname: 'Luis',
        property_email: 'luis@dos.mx',
        property_createdate: at('2026-03-17T15:00'),
        property_hs_lead_status: 'UNQUALIFIED',
        property_hs_analytics_num_visits: 4,
      },
      { id: 3, property_email: 'gone@tres.mx', property_createdate: at('2026-03-17T15:00'), _fivetran_deleted: true },
      { id: 4, property_firstname: 'Eva', property_email: 'eva@cuatro.mx' },
    ],
  },
  owner: {
    columns: { owner_id: 'INT64', ...strings('first_name last_name') },
    rows: [{ owner_id: 7, first_name: 'Ana', last_name: 'Ruiz' }],
  },
  engagement_contact: {
    columns: { engagement_id: 'INT64', contact_id: 'INT64' },
    rows: [
      { engagement_id: 10, contact_id: 1 },
      { engagement_id: 11, contact_id: 1 },
    ],
  },
  engagement_call: {
    columns: { engagement_id: 'INT64', property_hs_timestamp: 'TIMESTAMP' },
    rows: [
      { engagement_id: 10, property_hs_timestamp: at('2026-03-16T16:30') },
      { engagement_id: 11, property_hs_timestamp: at('2026-03-18T16:30') },
    ],
  },
};

const SALESFORCE: Readonly<Record<string, Example>> = {
  lead: {
    columns: {
      ...strings(
        'id name company phone email lead_source owner_id industry title country status converted_opportunity_id',
      ),
      number_of_employees: 'INT64',
      created_date: 'TIMESTAMP',
      converted_date: 'DATE',
      is_converted: 'BOOL',
      is_deleted: 'BOOL',
    },
    rows: [
      {
        id: 'a',
        name: 'Rosa',
        email: 'rosa@uno.mx',
        owner_id: 'u',
        created_date: at('2026-03-16T15:00'),
        is_converted: true,
        converted_date: Date.UTC(2026, 2, 18) / 86_400_000,
        converted_opportunity_id: 'o',
      },
      { id: 'b', name: 'Luis', created_date: at('2026-03-17T15:00'), status: 'Closed - Not Converted' },
      { id: 'c', name: 'Gone', created_date: at('2026-03-17T15:00'), is_deleted: true },
    ],
  },
  user: { columns: strings('id name'), rows: [{ id: 'u', name: 'Ana Ruiz' }] },
  opportunity: {
    columns: { id: 'STRING', amount: 'FLOAT64', created_date: 'TIMESTAMP', close_date: 'DATE', is_won: 'BOOL' },
    rows: [
      {
        id: 'o',
        amount: 1200,
        created_date: at('2026-03-18T20:00'),
        close_date: Date.UTC(2026, 2, 19) / 86_400_000,
        is_won: true,
      },
    ],
  },
  task: {
    columns: { who_id: 'STRING', completed_date_time: 'TIMESTAMP', is_deleted: 'BOOL' },
    rows: [
      { who_id: 'a', completed_date_time: at('2026-03-16T17:00') },
      { who_id: 'a', completed_date_time: null },
    ],
  },
  campaign_member: {
    columns: { lead_id: 'STRING', first_responded_date: 'TIMESTAMP', has_responded: 'BOOL' },
    rows: [{ lead_id: 'a', first_responded_date: at('2026-03-15T12:00'), has_responded: true }],
  },
};

function strings(names: string, before = ''): Record<string, TypeName> {
  return Object.fromEntries(names.split(' ').map((name) => [`${before}${name}`, 'STRING']));
}

async function withCrm(name: string, tables: Readonly<Record<string, Example>>): Promise<LocalBigQuery> {
  const bigQuery = await installed(AS_OF);
  // The catalogue in memory has no data sets: hubspot.contact is hubspot_contact there.
  for (const [table, { columns, rows }] of Object.entries(tables)) bigQuery.make(`${name}_${table}`, columns, rows);
  const script = readFileSync(path.join(__dirname, `../../build/bigquery/${name}.sql`), 'utf8');
  await bigQuery.run(script.replace(new RegExp(`\\b${name}\\.(?=\\w+\\b(?! ?=))`, 'g'), `${name}_`));
  bigQuery.fill('score_rules', [
    { place: 1, action: 'asked_info', points: 30 },
    { place: 2, action: 'visited_blog', points: 2 },
    { place: 3, action: 'downloaded_guide', points: 15 },
  ]);
  bigQuery.fill(
    'sla_classes',
    ['SQL', 'MQL', 'Lead'].map((stage) => ({ stage, hours: 2, attempts: 6, days: 14 })),
  );
  const calendar = [{ days: 'Mon-Fri', hours: '09:00-18:00' }];
  await agree(bigQuery, {
    timeZone: 'America/Mexico_City',
    calendar,
    firstDay: '2026-03-01',
    lastDay: '2026-09-01',
    settings: { mql_score: 10, sql_fit: 0.5 },
  });
  return bigQuery;
}

// prettier-ignore
const SEEN = 'id owner stage outcome state open_hours score problem'.split(' ');

test.each([
  [
    'hubspot',
    HUBSPOT,
    [
      ['1', 'Ana Ruiz', 'SQL', 'open', 'Met', 1.5, 30, null],
      ['2', null, 'Lead', 'lost', null, null, 8, null],
      ['4', null, null, null, null, null, null, 'leads.noCreated'],
    ],
  ],
  [
    'salesforce',
    SALESFORCE,
    [
      ['a', 'Ana Ruiz', 'Customer', 'won', 'Met', 2, 15, null],
      ['b', null, 'Lead', 'lost', null, null, 0, null],
    ],
  ],
])('leads of %s are judged as any', async (name, tables, wanted) => {
  const bigQuery = await withCrm(name, tables);
  try {
    const rows = await bigQuery.query(`SELECT * FROM acuerdo.leads_all(${timestamp(AS_OF)}) ORDER BY id`);
    expect(rows.map((row) => SEEN.map((column) => row[column]))).toEqual(wanted);
  } finally {
    bigQuery.stop();
  }
});
