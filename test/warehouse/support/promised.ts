// Promises that a test makes up, judged by the sheet's own functions and by the warehouse.

import { BUSINESS_HOURS } from '../../../src/functions/businessHours';
import { SLA_DEADLINE } from '../../../src/functions/slaDeadline';
import { SLA_REPORT } from '../../../src/functions/slaReport';
import { SLA_STATUS } from '../../../src/functions/slaStatus';
import type { LocalBigQuery, Row } from '../engine/localBigQuery';
import { timestamp } from './warehouse';

export interface Promised {
  readonly id: string;
  readonly owner?: string;
  readonly start: number;
  readonly done: number | null;
  readonly hours: number;
}

export interface Judged {
  readonly state: unknown;
  readonly hours: unknown;
  readonly deadlineMs: unknown;
}

/** What the sheet says of each promise. */
export function judgedBySheet(
  leads: readonly Promised[],
  asOfMs: number,
  calendar: unknown,
  holidays: unknown,
): Judged[] {
  const start = leads.map((lead) => [new Date(lead.start)]);
  const done = leads.map((lead) => [lead.done === null ? '' : new Date(lead.done)]);
  const hours = leads.map((lead) => [lead.hours]);
  const labels = ['Met', 'Late', 'Overdue', 'At risk', 'Pending'];
  const states = columnOf(SLA_STATUS(start, done, hours, new Date(asOfMs), calendar, holidays, labels));
  const taken = columnOf(BUSINESS_HOURS(start, done, calendar, holidays));
  const deadlines = columnOf(SLA_DEADLINE(start, hours, calendar, holidays));
  return leads.map((_, i) => ({
    state: states[i],
    hours: taken[i] === '' ? null : taken[i],
    deadlineMs: Number(deadlines[i]),
  }));
}

/** The sheet's report by owner, without its headings. */
export function reportOfSheet(
  leads: readonly Promised[],
  asOfMs: number,
  calendar: unknown,
  holidays: unknown,
): unknown[][] {
  return SLA_REPORT(
    leads.map((lead) => [lead.owner ?? '']),
    leads.map((lead) => [new Date(lead.start)]),
    leads.map((lead) => [lead.done === null ? '' : new Date(lead.done)]),
    leads.map((lead) => [lead.hours]),
    new Date(asOfMs),
    calendar,
    holidays,
  ).slice(1);
}

/** Puts promises of the test in the place of those that leads make, now and later. */
export async function promise(bigQuery: LocalBigQuery, leads: readonly Promised[]): Promise<void> {
  if (!bigQuery.names().includes('made_up')) {
    await bigQuery.run(`
      CREATE TABLE acuerdo.made_up AS SELECT * FROM acuerdo.promises(TIMESTAMP '2000-01-01');
      CREATE OR REPLACE TABLE FUNCTION acuerdo.promises(as_of TIMESTAMP) AS (SELECT * FROM acuerdo.made_up);`);
  }
  bigQuery.fill(
    'made_up',
    leads.map(({ id, owner, start, done, hours }) => ({
      id,
      owner: owner ?? null,
      clock_id: 0,
      created: start * 1000,
      start: start * 1000,
      answered: done === null ? null : done * 1000,
      hours,
      is_judged: true,
    })),
  );
}

/** What the warehouse says of each promise, in the order of the leads. */
export async function judgedByWarehouse(
  bigQuery: LocalBigQuery,
  leads: readonly Promised[],
  asOfMs: number,
): Promise<(Judged | undefined)[]> {
  const rows = await bigQuery.query(
    `SELECT id, state, open_hours, deadline FROM acuerdo.leads_deadline(${timestamp(asOfMs)})`,
  );
  const known = new Map(rows.map((row) => [row['id'], judgedOf(row)]));
  return leads.map(({ id }) => known.get(id));
}

function judgedOf({ state, open_hours, deadline }: Row): Judged {
  return { state, hours: open_hours, deadlineMs: Number(deadline) / 1000 };
}

function columnOf(answer: unknown): unknown[] {
  return Array.isArray(answer) ? answer.map((row: unknown) => (Array.isArray(row) ? row[0] : row)) : [answer];
}
