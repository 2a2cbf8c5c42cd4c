// What a lead costs: CPU ns a row of the plan of acuerdo.sql, in DuckDB, beside our JavaScript called once a row.
// npm run cost:bigquery [rows …], by default 10^6 and 10^7; all threads counted, so that other load does not show.

import { reader } from '../../../src/grid/cells/reader';
import { createRequire } from 'node:module';
import path from 'node:path';
import { toOpenHours } from '../../../src/grid/calendar/openHours';
import { BusinessClock } from '../../../src/metrics/businessClock';
import { doneState, openState } from '../../../src/metrics/slaState';
import { clockDays } from '../../../src/warehouse/clockDays';
import { spansOfOffsets } from '../../../src/warehouse/offsetSpans';
import { madeUpLeads, openTime, readOnly, report, reportWithPercentiles } from './plan';

interface Connection {
  readonly run: (sql: string) => Promise<unknown>;
  readonly runAndReadAll: (sql: string) => Promise<{ readonly getColumns: () => unknown[][] }>;
}

const DAY_MS = 86_400_000;
const [FROM, TO] = [Date.UTC(2017, 0, 1), Date.UTC(2020, 0, 1)];
const AS_OF_US = (TO - 60 * DAY_MS) * 1000;
const CALENDAR = [{ days: 'Mon-Fri', hours: '09:00-18:00', valid_from: null, office: null, time_zone: null }];
/** São Paulo in those years. */
const OFFSETS = [
  { from_ms: FROM, offset_ms: -7_200_000 },
  { from_ms: 1487469600000, offset_ms: -10_800_000 },
  { from_ms: 1508036400000, offset_ms: -7_200_000 },
  { from_ms: 1518919200000, offset_ms: -10_800_000 },
  { from_ms: 1541300400000, offset_ms: -7_200_000 },
  { from_ms: 1550368800000, offset_ms: -10_800_000 },
];
const MOST_CALLS = 1_000_000;

async function main(): Promise<void> {
  const sizes = process.argv.slice(2).map(Number);
  const connection = await connect();
  await makeClock(connection);
  for (const rows of sizes.length === 0 ? [1e6, 1e7] : sizes) {
    await connection.run(madeUpLeads(rows, FROM * 1000, AS_OF_US));
    console.log(`\n${rows.toExponential(0)} leads, 50 groups, ${CALENDAR[0]?.hours}, two threads`);
    await measure(connection, rows, 'read the columns', readOnly(AS_OF_US));
    await measure(connection, rows, 'open time: two equi-joins', openTime(AS_OF_US));
    await measure(connection, rows, 'report: five states by group', report(AS_OF_US));
    await measure(connection, rows, 'report with exact percentiles', reportWithPercentiles(AS_OF_US));
  }
  await measureCalls(connection);
}

async function connect(): Promise<Connection> {
  // Bundled elsewhere, so found from where it is installed.
  const load = createRequire(path.resolve('test/warehouse/package.json'));
  const instance = await load('@duckdb/node-api').DuckDBInstance.create(':memory:', {
    threads: '2',
    memory_limit: '12GB',
    temp_directory: path.resolve('build/tools/duckdb'),
  });
  return instance.connect();
}

async function makeClock(connection: Connection): Promise<void> {
  const { days } = clockDays(CALENDAR, [], '', OFFSETS, FROM / DAY_MS, TO / DAY_MS, 'en');
  const stretch = 'STRUCT(start BIGINT, finish BIGINT)[]';
  await connection.run(
    `CREATE TABLE clock (day BIGINT, open_before BIGINT, start BIGINT, finish BIGINT, others ${stretch})`,
  );
  const rows = days.map(({ day, open_before, stretches }) => {
    const [first, ...others] = stretches;
    const list = others.map(({ start, finish }) => `{'start': ${start}::BIGINT, 'finish': ${finish}::BIGINT}`);
    const rest = list.length === 0 ? 'NULL' : `[${list.join(', ')}]::${stretch}`;
    return `(${day}, ${open_before}, ${first?.start ?? 0}, ${first?.finish ?? 0}, ${rest})`;
  });
  for (let i = 0; i < rows.length; i += 200) await connection.run(`INSERT INTO clock VALUES ${rows.slice(i, i + 200)}`);
}

async function measure(connection: Connection, rows: number, name: string, sql: string): Promise<void> {
  const times: number[] = [];
  for (let round = 0; round < (rows > 1e7 ? 1 : 3); round++) {
    const from = process.cpuUsage();
    await connection.runAndReadAll(sql);
    times.push(nsSince(from));
  }
  print(name, Math.min(...times) / rows);
}

/** Our own clock and states in V8, a lead a call: with Dates as BigQuery hands them over, and with each row as JSON both ways. */
async function measureCalls(connection: Connection): Promise<void> {
  const answer = await connection.runAndReadAll(`SELECT start_us, done_us, hours FROM leads LIMIT ${MOST_CALLS}`);
  const [starts = [], dones = [], hours = []] = answer.getColumns();
  const leads = starts.map((start, i) => ({
    start: Number(start) / 1000,
    done: dones[i] === null ? null : Number(dones[i]) / 1000,
    hours: Number(hours[i]),
  }));
  const zone = { isFixed: false, offsetAt: (ms: number) => spansOfOffsets(OFFSETS, ms, ms + 1)[0]?.offset ?? 0 };
  const cells = CALENDAR.map((row) => [row.days, row.hours]);
  const clock = new BusinessClock(
    toOpenHours(reader('COST'), cells, '', () => zone),
    zone,
  );
  const asOf = AS_OF_US / 1000;
  const stateOf = (start: Date, done: Date | null, promisedHours: number) => {
    const promised = Math.round(promisedHours * 3_600_000);
    const deadline = clock.instantAfter(start.getTime(), promised);
    if (done !== null) return doneState(done.getTime(), deadline);
    return openState(asOf, deadline, clock.openBetween(start.getTime(), asOf), promised);
  };
  const tally = [0, 0, 0, 0, 0];
  const count = (state: number) => (tally[state] = (tally[state] ?? 0) + 1);
  console.log(`\nour JavaScript, a lead a call`);
  timed('Dates handed over', leads, ({ start, done, hours: promised }) =>
    count(stateOf(new Date(start), done === null ? null : new Date(done), promised)),
  );
  timed('row and answer as JSON', leads, (lead) => {
    const row = JSON.parse(JSON.stringify(lead));
    const state = stateOf(new Date(row.start), row.done === null ? null : new Date(row.done), row.hours);
    count(JSON.parse(JSON.stringify({ state })).state);
  });
}

function timed<Lead>(name: string, leads: readonly Lead[], call: (lead: Lead) => void): void {
  const times: number[] = [];
  for (let round = 0; round < 3; round++) {
    const from = process.cpuUsage();
    for (const lead of leads) call(lead);
    times.push(nsSince(from));
  }
  print(name, Math.min(...times) / leads.length);
}

function nsSince(from: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(from);
  return (user + system) * 1000;
}

function print(name: string, ns: number): void {
  console.log(`  ${name.padEnd(32)} ${ns.toFixed(0).padStart(6)} CPU ns a row`);
}

void main();
