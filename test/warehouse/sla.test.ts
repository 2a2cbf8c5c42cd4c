// States, hours, deadlines and the report in SQL are those of the sheet, to the bit, around every edge.

import { spreadsheetZone } from '../../src/grid/dates/spreadsheetZone';
import { BUSINESS_HOURS } from '../../src/functions/businessHours';
import { SLA_DEADLINE } from '../../src/functions/slaDeadline';
import { seededRandom } from '../support/random';
import { useSpreadsheet } from '../support/spreadsheet';
import type { LocalBigQuery } from './engine/localBigQuery';
import type { Promised } from './support/promised';
import { judgedBySheet, judgedByWarehouse, promise, reportOfSheet } from './support/promised';
import type { CalendarBlock } from './support/warehouse';
import { agree, installed, timestamp } from './support/warehouse';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
let bigQuery: LocalBigQuery;

beforeAll(async () => {
  bigQuery = await installed();
});
afterAll(() => bigQuery.stop());

/** A calendar for both: the blocks of the warehouse and the cells of the sheet. */
function calendarOf(...blocks: readonly (readonly [days: string, hours: string, validFrom?: string])[]) {
  const rows = blocks.map(([days, hours, validFrom]): CalendarBlock => ({
    days,
    hours,
    ...(validFrom === undefined ? {} : { validFrom }),
  }));
  return { rows, cells: blocks.length === 0 ? '' : blocks.map(([days, hours, from = '']) => [days, hours, from]) };
}

async function compared(
  timeZone: string,
  { rows, cells }: ReturnType<typeof calendarOf>,
  holidays: readonly string[],
  period: readonly [firstDay: string, lastDay: string],
  asOfMs: number,
  leads: readonly Promised[],
) {
  useSpreadsheet(timeZone);
  const [firstDay, lastDay] = period;
  await agree(bigQuery, { timeZone, calendar: rows, holidays: holidays.map((day) => ({ day })), firstDay, lastDay });
  await promise(bigQuery, leads);
  const closed = holidays.length === 0 ? '' : holidays.map((day) => [day]);
  return {
    sheet: judgedBySheet(leads, asOfMs, cells, closed),
    warehouse: await judgedByWarehouse(bigQuery, leads, asOfMs),
    report: reportOfSheet(leads, asOfMs, cells, closed),
  };
}

function randomLeads(count: number, seed: number, from: number, days: number): Promised[] {
  const random = seededRandom(seed);
  // In the order in which they came, as the view for the sheet has them.
  const starts = Array.from({ length: count }, () => Math.floor(from + random() * days * DAY)).sort((a, b) => a - b);
  return starts.map((start, i) => {
    const lag = Math.floor(random() ** 3 * 20 * DAY);
    const owners = ['Ana', 'ana', 'Bruno', 'Ángela', 'Angela', ''];
    return {
      id: String(i),
      owner: owners[Math.floor(random() * owners.length)] ?? '',
      start,
      done: random() < 0.7 ? start + lag : null,
      hours: [0, 0.5, 1 / 3, 4, 8, 24][Math.floor(random() * 6)] ?? 1,
    };
  });
}

// prettier-ignore
const AGREEMENTS: [string, ReturnType<typeof calendarOf>, string[]][] = [
  ['America/Sao_Paulo',   calendarOf(['Mon-Fri', '09:00-18:00'], ['Sat', '09:00-13:00']),         ['2017-11-15', '2017-12-25']],
  ['America/Sao_Paulo',   calendarOf(['Mon-Sun', '22:00-06:00']),                                  []],
  ['Europe/Madrid',       calendarOf(['lunes a viernes', '09:00-14:00, 16:00-19:00'], ['lunes a viernes', '08:00-15:00', '2018-01-15']), ['2017-12-25']],
  ['Australia/Lord_Howe', calendarOf(['Mon-Sun', '00:00-24:00']),                                  []],
  ['Asia/Kolkata',        calendarOf(),                                                            []],
];

test.each(AGREEMENTS)(
  'in %s with %j every state, hour, deadline and row of the report is the sheet’s',
  async (zone, calendar, holidays) => {
    const asOf = Date.UTC(2018, 1, 27, 15, 30);
    const leads = randomLeads(1500, 7, Date.UTC(2017, 9, 1), 150);
    const { sheet, warehouse, report } = await compared(
      zone,
      calendar,
      holidays,
      ['2017-09-01', '2018-07-01'],
      asOf,
      leads,
    );
    expect(warehouse).toEqual(sheet);
    expect(new Set(sheet.map(({ state }) => state)).size).toBeGreaterThan(2);

    const rows = await bigQuery.query(`SELECT * FROM acuerdo.sla_report(${timestamp(asOf)}, 'owner')`);
    const named = rows.map((row) => [
      row['is_total'] ? 'Total' : row['label'] || '(no group)',
      ...['leads', 'met', 'late', 'overdue', 'pending', 'compliance'].map((name) => row[name] ?? 'n/a'),
      ...['median_hours', 'p90_hours'].map((name) => row[name] ?? ''),
    ]);
    expect(new Map(named.map((row) => [row[0], row]))).toEqual(new Map(report.map((row) => [row[0], row])));
  },
);

// prettier-ignore
const EDGES = [
  calendarOf(['Mon-Fri', '09:00-18:00']),
  calendarOf(['Mon-Sun', '22:00-06:00']),
  calendarOf(['Mon-Sun', '00:00-24:00']),
  calendarOf(['Mon-Sun', '21:00-24:00, 00:00-03:00']),
];

test.each(EDGES)(
  'a millisecond before, at and after each deadline, at UTC midnight and over both clock changes: %j',
  async (calendar) => {
    useSpreadsheet('America/Sao_Paulo');
    const bases = [
      '2017-10-13T12:00Z',
      '2017-10-14T23:00Z',
      '2017-10-15T03:00Z',
      '2017-10-16T11:00Z',
      '2018-02-16T20:00Z',
      '2018-02-18T02:00Z',
      '2018-02-20T00:00Z',
      '2018-02-20T01:00Z',
    ];
    const starts = bases.map(Date.parse).flatMap((base) => [0, -1000, 1000, 59 * 60_000].map((off) => base + off));
    const leads = starts
      .flatMap((start) =>
        [0, 0.1, 0.5, 1 / 3, 1, 3, 9, 24].flatMap((hours) => {
          const deadline = Number(SLA_DEADLINE(new Date(start), hours, calendar.cells));
          return [-1000, -1, 0, 1, 1000, null].map((late) => ({
            start,
            hours,
            done: late === null ? null : deadline + late,
          }));
        }),
      )
      .map((lead, i) => ({ ...lead, id: String(i) }));
    const { sheet, warehouse } = await compared(
      'America/Sao_Paulo',
      calendar,
      [],
      ['2017-10-01', '2018-04-15'],
      Date.UTC(2018, 1, 20, 3),
      leads,
    );
    expect(warehouse).toEqual(sheet);
  },
);

test.each(EDGES)(
  'a millisecond around 80 %% and 100 %% of the promised time of leads still waiting: %j',
  async (calendar) => {
    useSpreadsheet('America/Sao_Paulo');
    const shares = [0, 0.1, 1 / 3, 1, 2.7777, 8].flatMap((hours) =>
      [0, 0.79, 0.8, 0.81, 1, 1.01].map((share) => ({ hours, share })),
    );
    for (const asOf of ['2018-02-20T15:00Z', '2018-02-21T00:00Z', '2018-02-21T21:00Z'].map(Date.parse)) {
      const starts = startsBefore(
        asOf,
        shares.map(({ hours, share }) => hours * share),
        calendar.cells,
      );
      const leads = shares
        .flatMap(({ hours }, i) =>
          [-1, 0, 1, 1000].map((off) => ({ hours, done: null, start: (starts[i] ?? asOf) + off })),
        )
        .filter(({ start }) => start <= asOf)
        .map((lead, i) => ({ ...lead, id: String(i) }));
      const { sheet, warehouse } = await compared(
        'America/Sao_Paulo',
        calendar,
        [],
        ['2018-01-15', '2018-04-15'],
        asOf,
        leads,
      );
      expect(warehouse).toEqual(sheet);
    }
  },
);

/** The last whole milliseconds from which so many open hours lead to a moment. */
function startsBefore(toMs: number, hours: readonly number[], calendar: unknown): number[] {
  let bounds = hours.map((): [number, number] => [toMs - 20 * DAY, toMs]);
  for (let i = 0; i < 31; i++) {
    const middles = bounds.map(([low, high]) => Math.floor((low + high) / 2));
    const taken = BUSINESS_HOURS(
      middles.map((ms) => [new Date(ms)]),
      new Date(toMs),
      calendar,
    );
    bounds = bounds.map(([low, high], row) => {
      const middle = middles[row] ?? low;
      const isEnough = Array.isArray(taken) && Number(taken[row]?.[0]) * HOUR >= (hours[row] ?? 0) * HOUR;
      return isEnough ? [middle, high] : [low, middle];
    });
  }
  return bounds.map(([low]) => low);
}

test('a zone by the offsets of the warehouse is the zone of the sheet', async () => {
  for (const zone of ['America/Sao_Paulo', 'Africa/Casablanca', 'Europe/Madrid', 'Australia/Lord_Howe']) {
    useSpreadsheet(zone);
    const [row] = await bigQuery.query(
      `SELECT acuerdo.zone_offsets('${zone}', DATE '2015-01-01', DATE '2031-12-31') AS found`,
    );
    const offsets = Array.isArray(row?.['found']) ? row['found'] : [];
    expect(offsets.length).toBeGreaterThan(5);
    for (const { from_ms, offset_ms } of offsets) expect(offset_ms).toBe(spreadsheetZone().offsetAt(from_ms));
    offsets.slice(1).forEach(({ from_ms }, i) => {
      expect(spreadsheetZone().offsetAt(from_ms - 1000)).toBe(offsets[i].offset_ms);
    });
  }
});

test('a calendar that cannot be read stops the refresh in the words of the sheet, and the clock stays', async () => {
  const period = { timeZone: 'UTC', firstDay: '2018-01-01', lastDay: '2019-01-01' };
  await agree(bigQuery, { ...period, calendar: [{ days: 'Mon-Fri', hours: '09:00-18:00' }] });
  const before = [bigQuery.rows('clocks'), bigQuery.rows('clock'), bigQuery.rows('open_days')];
  const bad = { ...period, calendar: [{ days: 'Mon-Fri', hours: 'mañana' }], language: 'es' };
  await expect(agree(bigQuery, bad)).rejects.toThrow(/mañana/);
  expect([bigQuery.rows('clocks'), bigQuery.rows('clock'), bigQuery.rows('open_days')]).toEqual(before);
});

test('refreshing twice changes nothing', async () => {
  await agree(bigQuery, {
    timeZone: 'Europe/Madrid',
    calendar: [{ days: 'Mon-Fri', hours: '9:00-14:00' }],
    firstDay: '2018-01-01',
    lastDay: '2019-06-01',
  });
  const tables = ['clocks', 'clock', 'open_days', 'settings', 'calendar', 'holidays'];
  const before = tables.map((name) => bigQuery.rows(name));
  await bigQuery.run('CALL acuerdo.refresh();');
  expect(tables.map((name) => bigQuery.rows(name))).toEqual(before);
});
