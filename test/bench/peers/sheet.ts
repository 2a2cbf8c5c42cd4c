// The same jobs with the functions a spreadsheet has, in the engine of the local workbook: one formula a row, or a group.

import { openWorkbook } from '../../../src/host/workbook';
import { CALENDAR, HOLIDAYS } from '../agreement';
import { RULES, actionCells, leadTimes, ownerCells } from '../data';

/** The sheet has a thousand rows. */
export const SHEET_ROWS = 900;
const OWNERS = 50;
const UNIX_EPOCH_SERIAL = 25_569;
const DAY_MS = 86_400_000;

interface Write {
  readonly row: number;
  readonly col: number;
  readonly content: string;
}

export interface Sheet {
  /** Changes a cell on which every formula depends, and calculates. */
  recalculate(): void;
  read(range: string): unknown[][];
}

/** Open hours: columns A and B, shifts in D1:E2, holidays in F1:F12, the answer from H1. */
export function openHoursSheet(isOurs: boolean): Sheet {
  const { starts, ends } = leadTimes(SHEET_ROWS);
  const writes = [
    ...columnOf(0, Array.from(starts, serialOf)),
    ...columnOf(1, Array.from(ends, serialOf)),
    ...table(3, [
      ['=9/24', '=13/24'],
      ['=14/24', '=18/24'],
    ]),
    ...columnOf(
      5,
      HOLIDAYS.map((day) => serialOf(Date.parse(day))),
    ),
  ];
  const ours = columnOf(7, [`=BUSINESS_HOURS(A1:A${SHEET_ROWS},B1:B${SHEET_ROWS},"${CALENDAR}",F1:F12)`]);
  const theirs = columnOf(
    7,
    eachRow((row) => `=24*(${openDays(row, 1)}+${openDays(row, 2)})`),
  );
  return toSheet([...writes, ...(isOurs ? ours : theirs)], { row: 11, col: 5 }, 46_388);
}

/** The part of a row's open time in one shift: whole days, less what is missing at both ends. */
function openDays(row: number, shift: number): string {
  const [from, to, opens, closes] = [`A${row}`, `B${row}`, `D$${shift}`, `E$${shift}`];
  // This engine, unlike Google's, would heed the hour of the dates.
  const workdays = (a: string, b: string) => `NETWORKDAYS(INT(${a}),INT(${b}),F$1:F$12)`;
  const lastDay = `IF(${workdays(to, to)},MEDIAN(MOD(${to},1),${opens},${closes}),${closes})`;
  const firstDay = `MEDIAN(${workdays(from, from)}*MOD(${from},1),${opens},${closes})`;
  return `(${workdays(from, to)}-1)*(${closes}-${opens})+${lastDay}-${firstDay}`;
}

/** Scores: ten undated actions in A:J, their points in L1:L10, the answer from N1. */
export function scoreSheet(isOurs: boolean): Sheet {
  const actions = actionCells(SHEET_ROWS).map((row) => row.slice(0, 10));
  const points = RULES.slice(0, 10).map(([value]) => value);
  const writes = [...table(0, actions), ...columnOf(11, points)];
  const ours = columnOf(13, [`=LEADSCORE(A1:J${SHEET_ROWS},L1:L10)`]);
  const done = (row: number) => `TRANSPOSE(A${row}:G${row}*1)`;
  const marked = (row: number) => `TRANSPOSE((H${row}:J${row}="x")*1)`;
  const theirs = columnOf(
    13,
    eachRow((row) => `=SUMPRODUCT(${done(row)},L$1:L$7)+SUMPRODUCT(${marked(row)},L$8:L$10)`),
  );
  return toSheet([...writes, ...(isOurs ? ours : theirs)], { row: 9, col: 11 }, 3);
}

/** Leads by owner and state: owners in A, start and done in B and C, as_of in E1, the answer from G1. */
export function reportSheet(isOurs: boolean): Sheet {
  const { starts, ends } = leadTimes(SHEET_ROWS);
  const owners = ownerCells(SHEET_ROWS, OWNERS).flat();
  const times = `B1:B${SHEET_ROWS},C1:C${SHEET_ROWS},4,E1,"${CALENDAR}"`;
  const writes = [
    ...columnOf(0, owners),
    ...columnOf(1, Array.from(starts, serialOf)),
    ...columnOf(2, Array.from(ends, serialOf)),
    ...columnOf(4, [46_500]),
  ];
  const known = [...new Set(owners)].sort();
  const [who, states] = [`A$1:A$${SHEET_ROWS}`, `D$1:D$${SHEET_ROWS}`];
  const counts = known.map((owner, i) => [
    owner,
    ...['Met', 'Late', 'Overdue'].map((state) => `=COUNTIFS(${who},G${i + 2},${states},"${state}")`),
  ]);
  const theirs = [
    ...columnOf(3, [`=SLA_STATUS(${times})`]),
    ...table(6, [['Group', 'Met', 'Late', 'Overdue'], ...counts]),
  ];
  const ours = columnOf(6, [`=SLA_REPORT(A1:A${SHEET_ROWS},${times})`]);
  return toSheet([...writes, ...(isOurs ? ours : theirs)], { row: 0, col: 4 }, 46_501);
}

function toSheet(writes: readonly Write[], cell: Omit<Write, 'content'>, value: number): Sheet {
  const workbook = openWorkbook({ dist: 'dist', timeZone: 'UTC', locale: 'en_US', now: '2026-12-31T12:00:00Z' });
  const { document } = workbook.host;
  const [sheetId = ''] = document.read().getSheetIds();
  const [sheet = ''] = workbook.sheets();
  const write = (all: readonly Write[]) => {
    document.writeCells(sheetId, all);
    document.flush();
  };
  write(writes);
  let turn = 0;
  return {
    recalculate: () => write([{ ...cell, content: String(value + (turn++ % 2)) }]),
    read: (range) => workbook.read(sheet, range),
  };
}

function serialOf(ms: number): number {
  return ms / DAY_MS + UNIX_EPOCH_SERIAL;
}

function columnOf(col: number, values: readonly unknown[]): Write[] {
  return table(
    col,
    values.map((value) => [value]),
  );
}

function table(left: number, rows: readonly (readonly unknown[])[]): Write[] {
  return rows.flatMap((cells, row) =>
    cells.flatMap((value, i) => (value === '' ? [] : [{ row, col: left + i, content: contentOf(value) }])),
  );
}

function contentOf(value: unknown): string {
  return typeof value === 'boolean' ? String(value).toUpperCase() : String(value);
}

function eachRow(formula: (row: number) => string): string[] {
  return Array.from({ length: SHEET_ROWS }, (_, i) => formula(i + 1));
}
