// Leads of a real company, the Marketing Funnel by Olist, when its files lie beside the project: their days, sources and sales.
// Elsewhere leads made up in the same shape. Times of day and first contacts, which Olist left out, come from the digits of ids.

import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import Papa from 'papaparse';
import { seededRandom } from '../support/random';
import { useSpreadsheet } from '../support/spreadsheet';
import type { LocalBigQuery } from './engine/localBigQuery';
import type { Promised } from './support/promised';
import { judgedBySheet, judgedByWarehouse, promise, reportOfSheet } from './support/promised';
import { agree, installed, timestamp } from './support/warehouse';

const ZONE = 'America/Sao_Paulo';
const AS_OF = Date.UTC(2018, 5, 15, 18, 30);
const CALENDAR = [
  { days: 'Mon-Fri', hours: '09:00-18:00' },
  { days: 'Sat', hours: '09:00-13:00' },
];
const CELLS = CALENDAR.map(({ days, hours }) => [days, hours]);
const HOLIDAYS = ['2017-11-15', '2017-12-25', '2018-01-01', '2018-02-13'];
const MINUTE = 60_000;

type Fields = Readonly<Record<string, string>>;

/** The rows of a file of the data that is never part of the project; none where it is not there. */
function rowsOf(file: string): readonly Fields[] {
  const folders = ['../../../shared/data', '../../../../shared/data'].map((folder) => path.join(__dirname, folder));
  const found = folders.map((folder) => path.join(folder, file)).find((each) => existsSync(each));
  if (found === undefined) return [];
  return Papa.parse<Fields>(readFileSync(found, 'utf8'), { header: true, skipEmptyLines: true }).data;
}

function leadsOfOlist(): Promised[] {
  const won = new Map(rowsOf('olist_closed_deals.csv').map((deal) => [deal['mql_id'], deal['won_date'] ?? '']));
  return rowsOf('olist_mqls.csv').map((lead) => {
    const id = lead['mql_id'] ?? '';
    const digits = (from: number, to: number) => parseInt(id.slice(from, to), 16);
    const start = Date.parse(`${lead['first_contact_date']}T03:00:00Z`) + (digits(0, 6) % 86_400) * 1000;
    const lag = digits(6, 14);
    const sale = won.get(id);
    const contact = lag % 3 === 0 ? null : start + Math.floor((lag % 1000) ** 2 / 25) * MINUTE;
    const done = sale ? Date.parse(`${sale.replace(' ', 'T')}Z`) + 180 * MINUTE : contact;
    return {
      id,
      owner: lead['origin'] ?? '',
      start,
      done: done === null ? null : Math.max(done, start),
      hours: [1, 4, 8, 24][lag % 4] ?? 1,
    };
  });
}

function madeUpLeads(): Promised[] {
  const random = seededRandom(8);
  return Array.from({ length: 2000 }, (_, i) => {
    const start = Date.UTC(2017, 6, 1) + Math.floor(random() * 330 * 1440) * MINUTE;
    const done = random() < 0.7 ? start + Math.floor(random() ** 3 * 20_000) * MINUTE : null;
    return { id: String(i), owner: `source ${i % 9}`, start, done, hours: [1, 4, 8, 24][i % 4] ?? 1 };
  });
}

let bigQuery: LocalBigQuery;
beforeAll(async () => {
  bigQuery = await installed();
});
afterAll(() => bigQuery.stop());

test('states, hours and deadlines of every lead, and the report by source, are the sheet’s', async () => {
  useSpreadsheet(ZONE);
  const real = leadsOfOlist();
  const leads = (real.length > 0 ? real : madeUpLeads()).sort((a, b) => a.start - b.start || (a.id < b.id ? -1 : 1));
  const holidays = HOLIDAYS.map((day) => ({ day }));
  await agree(bigQuery, {
    timeZone: ZONE,
    calendar: CALENDAR,
    holidays,
    firstDay: '2017-06-01',
    lastDay: '2019-06-01',
  });
  await promise(bigQuery, leads);
  const closed = HOLIDAYS.map((day) => [day]);
  expect(await judgedByWarehouse(bigQuery, leads, AS_OF)).toEqual(judgedBySheet(leads, AS_OF, CELLS, closed));

  const rows = await bigQuery.query(
    `SELECT * FROM acuerdo.sla_report(${timestamp(AS_OF)}, 'owner') ORDER BY is_total, group_key = '', group_key`,
  );
  const columns = 'leads met late overdue pending compliance median_hours p90_hours'.split(' ');
  const said = rows.map((row) => [
    row['is_total'] ? 'Total' : row['label'] || '(no group)',
    ...columns.map((column) => row[column] ?? (column === 'compliance' ? 'n/a' : '')),
  ]);
  expect(said).toEqual(reportOfSheet(leads, AS_OF, CELLS, closed));
});
