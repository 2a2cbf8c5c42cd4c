// Seeded leads: when they arrived and were called, what they did, whether they were won.

import { seededRandom } from '../support/random';

const MINUTE_MS = 60_000;
const DAY_MS = 86_400_000;
/** The year in which leads arrive, less a month at its end so that every call falls in it too. */
export const FIRST_MS = Date.UTC(2026, 0, 2);
const ARRIVALS_MS = 330 * DAY_MS;

export interface LeadTimes {
  readonly starts: Float64Array;
  readonly ends: Float64Array;
}

/** Leads of a year, called after one minute to thirty days, most of them within hours; whole minutes. */
export function leadTimes(rows: number): LeadTimes {
  const random = seededRandom(1);
  return timesWith(rows, random, () => Math.exp(random() * Math.log((30 * DAY_MS) / MINUTE_MS)) * MINUTE_MS);
}

/** Leads of a year, all called after so many days. */
export function leadTimesApart(rows: number, days: number): LeadTimes {
  return timesWith(rows, seededRandom(2), () => days * DAY_MS);
}

function timesWith(rows: number, random: () => number, lagMs: () => number): LeadTimes {
  const wholeMinutes = (ms: number) => Math.floor(ms / MINUTE_MS) * MINUTE_MS;
  const starts = Float64Array.from({ length: rows }, () => FIRST_MS + wholeMinutes(random() * ARRIVALS_MS));
  return { starts, ends: starts.map((start) => start + Math.max(MINUTE_MS, wholeMinutes(lagMs()))) };
}

/** A column of Date cells, as Google hands it over. */
export function dateCells(ms: Float64Array): Date[][] {
  return Array.from(ms, (time) => [new Date(time)]);
}

/** Twelve actions a lead: four checkboxes, three counts, three texts "x", two dates; half of them blank. */
export function actionCells(rows: number): unknown[][] {
  const random = seededRandom(3);
  const isDone = () => random() < 0.5;
  const checkbox = () => isDone();
  const count = () => (isDone() ? Math.floor(random() * 5) : '');
  const mark = () => (isDone() ? 'x' : '');
  const date = () => (isDone() ? new Date(FIRST_MS + random() * ARRIVALS_MS) : '');
  const columns = [checkbox, checkbox, checkbox, checkbox, count, count, count, mark, mark, mark, date, date];
  return Array.from({ length: rows }, () => columns.map((cell) => cell()));
}

/** Points of the twelve actions, most times counted, half-life in days. */
export const RULES: readonly (readonly (number | string)[])[] = [
  [20, '', ''],
  [10, '', ''],
  [15, '', ''],
  [-5, '', ''],
  [5, 3, ''],
  [2, '', ''],
  [1, 10, ''],
  [8, '', ''],
  [12, '', ''],
  [-20, '', ''],
  [30, '', 30],
  [10, '', 7],
];

/** The moment from which the age of actions is counted: the end of the year. */
export const AS_OF = new Date(FIRST_MS + 364 * DAY_MS);

export interface WonLeads {
  readonly actions: number[][];
  readonly won: number[][];
}

/** Leads with fifteen actions, five yes or no and ten counted, won by known odds about one time in three. */
export function wonLeads(rows: number): WonLeads {
  const random = seededRandom(4);
  const actions = Array.from({ length: rows }, () =>
    Array.from({ length: 15 }, (_, i) => (i < 5 ? Number(random() < 0.3) : Math.floor(random() * random() * 6))),
  );
  const won = actions.map((row) => {
    const logOdds = row.reduce((sum, times, i) => sum + times * (i % 2 === 0 ? 0.4 : -0.2), -2.3);
    return [Number(random() < 1 / (1 + Math.exp(-logOdds)))];
  });
  return { actions, won };
}

/** The owner of each lead, one of so many. */
export function ownerCells(rows: number, owners: number): string[][] {
  const random = seededRandom(5);
  return Array.from({ length: rows }, () => [`Owner ${Math.floor(random() * owners)}`]);
}
