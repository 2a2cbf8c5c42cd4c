// The checks bite: each of these mistakes in the SQL makes some lead of the edges come out otherwise than in the sheet.

import { readFileSync } from 'node:fs';
import { SLA_DEADLINE } from '../../src/functions/slaDeadline';
import { BUSINESS_HOURS } from '../../src/functions/businessHours';
import { useSpreadsheet } from '../support/spreadsheet';
import type { LocalBigQuery } from './engine/localBigQuery';
import type { Promised } from './support/promised';
import { judgedBySheet, judgedByWarehouse, promise } from './support/promised';
import { agree, installed, SCRIPT } from './support/warehouse';

const ZONE = 'America/Sao_Paulo';
/** On Tuesday evening it opens later: the next day in UTC begins closed. */
const CALENDAR = [
  { days: 'Mon-Sun', hours: '21:00-24:00, 00:00-03:00' },
  { days: 'Tue', hours: '00:00-03:00, 23:00-24:00' },
];
const CELLS = CALENDAR.map(({ days, hours }) => [days, hours]);
const AS_OF = Date.UTC(2018, 1, 21, 0, 30);
const HOUR = 3_600_000;
const script = readFileSync(SCRIPT, 'utf8');

let bigQuery: LocalBigQuery;
let leads: Promised[];
beforeAll(async () => {
  useSpreadsheet(ZONE);
  leads = [...doneAround(), ...waitingAround()].map((lead, i) => ({ ...lead, id: String(i) }));
  bigQuery = await installed();
  await agree(bigQuery, { timeZone: ZONE, calendar: CALENDAR, firstDay: '2018-02-01', lastDay: '2018-05-01' });
  await promise(bigQuery, leads);
});
afterAll(() => bigQuery.stop());

function doneAround(): Omit<Promised, 'id'>[] {
  return ['2018-02-16T23:30Z', '2018-02-18T02:00Z', '2018-02-20T00:00Z'].map(Date.parse).flatMap((start) =>
    [0, 0.5, 1, 3, 5, 6].flatMap((hours) => {
      const deadline = Number(SLA_DEADLINE(new Date(start), hours, CELLS));
      return [-1, 0, 1].map((late) => ({ start, hours, done: deadline + late }));
    }),
  );
}

/** Leads of whose promised time 80 or 100 % are used now, a millisecond more or less. */
function waitingAround(): Omit<Promised, 'id'>[] {
  return [1, 2.5].flatMap((hours) =>
    [0.8, 1].flatMap((share) =>
      [-1, 0, 1].map((off) => {
        let start = AS_OF;
        while (Number(BUSINESS_HOURS(new Date(start), new Date(AS_OF), CELLS)) * HOUR < hours * share * HOUR)
          start -= 60_000;
        return { start: start + off, hours, done: null };
      }),
    ),
  );
}

/** The statement that makes a function, as the script has it. */
function statementOf(name: string): string {
  const from = script.search(new RegExp(`^CREATE OR REPLACE (TABLE )?FUNCTION acuerdo\\.${name}\\(`, 'm'));
  return script.slice(from, script.indexOf(';\n', from) + 1);
}

async function isAsTheSheetSays(): Promise<boolean> {
  const sheet = judgedBySheet(leads, AS_OF, CELLS, '');
  const warehouse = await judgedByWarehouse(bigQuery, leads, AS_OF);
  return JSON.stringify(sheet) === JSON.stringify(warehouse);
}

test('without a mistake all is as the sheet says', async () => {
  expect(await isAsTheSheetSays()).toBe(true);
});

// prettier-ignore
test.each([
  ['sla_state',  'open_just_before - open_from < promised',    'open_just_before - open_from <= promised'],
  ['sla_state',  '>= promised * 8',                            '> promised * 8'],
  ['sla_state',  'promised * 8',                               'promised * 9'],
  ['sla_state',  'elapsed <= 0',                               'elapsed < 0'],
  ['leads_sla',  'DIV(UNIX_MICROS(IFNULL(answered, as_of)) - 1, 86400000000)', 'DIV(UNIX_MICROS(IFNULL(answered, as_of)), 86400000000)'],
  ['leads_sla',  'end_us - 1),',                               'end_us),'],
  ['leads_sla',  'CAST(ROUND(hours * 3600000) AS INT64) * 1000', 'CAST(ROUND(hours * 3600) AS INT64) * 1000000 + 1'],
  ['open_until', 'GREATEST(LEAST(moment, closes) - opens, 0)', 'LEAST(moment, closes) - opens'],
  ['open_until', 'GREATEST(LEAST(moment, stretch.finish) - stretch.start, 0)', 'LEAST(moment, stretch.finish) - stretch.start'],
  ['moment_of',  'stretch.open_from < open_time AND open_time <= stretch.open_to', 'stretch.open_from <= open_time AND open_time < stretch.open_to'],
])('a mistake in %s is seen: %s becomes %s', async (name, right, wrong) => {
  const statement = statementOf(name);
  expect(statement).toContain(right);
  await bigQuery.run(statement.replace(right, wrong));
  const isSeen = !(await isAsTheSheetSays());
  await bigQuery.run(statement);
  expect(isSeen).toBe(true);
});
