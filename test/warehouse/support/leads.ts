// Leads of a test, as the sheet has them and as the warehouse has them, in the order in which they came.

import { seededRandom } from '../../support/random';
import type { LocalBigQuery, Row } from '../engine/localBigQuery';

export const ACTIONS = ['asked_info', 'visited_blog', 'downloaded_guide', 'social', 'asked_advice'] as const;
export const PROFILE = ['industry', 'size', 'role', 'country'] as const;
const HOUR = 3_600_000;
const DAY = 24 * HOUR;

export interface Lead {
  readonly id: string;
  readonly email: string;
  readonly owner: string;
  readonly source: string;
  readonly office: string;
  readonly created: number | null;
  /** In the order of ACTIONS: '' nothing, true, a count, or a Date. */
  readonly actions: readonly (string | boolean | number | Date)[];
  /** In the order of PROFILE. */
  readonly profile: readonly string[];
  readonly fit: number | null;
  readonly accepted: string;
  readonly reason: string;
  readonly contact: number | null;
  readonly attempts: number | null;
  /** When it became MQL, SQL, opportunity, customer. */
  readonly reached: readonly (number | null)[];
  readonly value: number | null;
}

/** What an action is worth: points, most times, half-life. */
export const RULES: readonly (readonly (number | string)[])[] = [
  [30, '', ''],
  [2.5, 3, ''],
  [15, 1, 14],
  [-5, 2, 30],
  [40, '', 90.5],
];

/** What personas ask for: name, then a criterion per attribute of the profile. */
export const PERSONAS: readonly (readonly string[])[] = [
  ['Dirección', 'SaaS, Fintech', '50-200', 'CEO, Dueño', '*'],
  ['Grande', '!Educación', '>200', '', 'México, Chile'],
  ['Pequeña', '', '<=10', '!Estudiante', ''],
];

/** So many leads of so many days, from a seed. */
export function madeUpLeads(count: number, seed: number, from: number, days: number): Lead[] {
  const random = seededRandom(seed);
  const pick = <Item>(items: readonly Item[], otherwise: Item): Item =>
    items[Math.floor(random() * items.length)] ?? otherwise;
  const starts = Array.from({ length: count }, () => Math.floor(from + random() * days * DAY)).sort((a, b) => a - b);
  return starts.map((created, i) => {
    const later = (share: number, most: number) =>
      random() < share ? created + Math.floor(random() ** 2 * most * DAY) : null;
    const actions = ACTIONS.map(() => {
      const kind = random();
      if (kind < 0.4) return '';
      if (kind < 0.5) return true;
      if (kind < 0.55) return false;
      return kind < 0.75 ? Math.floor(random() * 5) : new Date(created - Math.floor((random() - 0.2) * 60 * DAY));
    });
    return {
      id: `L${String(i).padStart(5, '0')}`,
      email: `lead${i}@example.com`,
      owner: pick(['Ana', 'Bruno', 'ANA', 'Ángela', ''], ''),
      source: pick(['Website', 'Event', 'Referral'], ''),
      office: pick(['', 'Madrid', 'Bogotá', 'bogota', 'Lima'], ''),
      created,
      actions,
      profile: [
        pick(['SaaS', 'fintech', 'Educación', 'Retail', ''], ''),
        pick(['5', '10', '120', '50-200', '51–120', '201 to 500', '1,001+', '200.5', '1.500', '500', ''], ''),
        pick(['CEO', 'dueño', 'DUENO', 'Estudiante', ''], ''),
        pick(['México', 'mexico', 'Chile', 'Perú', ''], ''),
      ],
      fit: random() < 0.2 ? Math.round(random() * 100) / 100 : null,
      accepted: random() < 0.2 ? 'Rejected' : '',
      reason: '',
      contact: later(0.7, 9),
      attempts: random() < 0.3 ? null : Math.floor(random() * 8),
      reached: rising([later(0.35, 10), later(0.2, 15), later(0.1, 25), later(0.1, 30)]),
      value: random() < 0.5 ? Math.floor(random() * 5000) : null,
    };
  });
}

/** The leads, some of them with what is wrong with leads, and some with what only looks so. */
export function withProblems(leads: readonly Lead[]): Lead[] {
  const spoil: readonly ((lead: Lead, before: Lead) => Partial<Lead>)[] = [
    () => ({ created: null }),
    () => ({ created: Date.UTC(1985, 3, 1) }),
    () => ({ contact: Date.UTC(2150, 0, 1) }),
    ({ created }) => ({ contact: (created ?? 0) + 200 * DAY }),
    ({ created }) => ({ contact: (created ?? 0) - 3 * DAY }),
    ({ created }) => ({ contact: (created ?? 0) - 1000 }),
    // The midnight in Bogotá with which its day began: a contact noted as a day alone.
    ({ created }) => ({ contact: Math.floor(((created ?? 0) - 5 * HOUR) / DAY) * DAY + 5 * HOUR }),
    ({ created }) => ({ reached: [(created ?? 0) - 2 * DAY, null, null, null] }),
    ({ created }) => ({ reached: [(created ?? 0) + 5 * DAY, (created ?? 0) + 2 * DAY, null, null] }),
    ({ created }) => ({ reached: [null, (created ?? 0) + 5 * DAY, null, (created ?? 0) + 2 * DAY] }),
    () => ({ owner: 'Nobody we know' }),
    () => ({ owner: 'N/A' }),
    ({ actions }) => ({ actions: [-1, ...actions.slice(1)] }),
    () => ({ fit: 1.2 }),
    () => ({ attempts: -2 }),
    () => ({ value: -5 }),
    (_, before) => ({ id: ` ${before.id.toLowerCase()}` }),
    (_, before) => ({ email: before.email.toUpperCase() }),
    () => ({ email: 'none' }),
    () => ({ reason: 'sin datos' }),
    () => ({ reason: 'Too small' }),
    () => ({ accepted: 'não qualificado' }),
    () => ({ accepted: 'Aceptado' }),
    () => ({ profile: ['n/a', '-', 'CEO', ''] }),
  ];
  return leads.map((lead, i) => {
    const change = i % 5 === 4 ? spoil[Math.floor(i / 5) % spoil.length] : undefined;
    return { ...lead, ...change?.(lead, leads[i - 1] ?? lead) };
  });
}

/** Puts leads and what they did into the warehouse. */
export function enter(bigQuery: LocalBigQuery, leads: readonly Lead[]): void {
  bigQuery.fill('leads_table', leads.map(rowOf));
  bigQuery.fill('actions_table', leads.flatMap(actionRows));
}

/** Puts the rules and the personas of the tests into the warehouse. */
export function agreeOnLeads(bigQuery: LocalBigQuery): void {
  bigQuery.fill(
    'score_rules',
    RULES.map(([points, most, halfLife], i) => ({
      place: i + 1,
      action: ACTIONS[i] ?? '',
      label: `Action ${i + 1}`,
      points: Number(points),
      most: most === '' ? null : Number(most),
      half_life: halfLife === '' ? null : Number(halfLife),
    })),
  );
  bigQuery.fill(
    'personas',
    PERSONAS.flatMap(([persona = '', ...criteria], place) =>
      criteria.map((criterion, i) => ({ place, persona, attribute: PROFILE[i] ?? '', criterion, weight: null })),
    ),
  );
}

function rowOf(lead: Lead): Row {
  const micros = (ms: number | null | undefined) => (ms === null || ms === undefined ? null : ms * 1000);
  const [mql, sql, opportunity, won] = lead.reached;
  return {
    id: lead.id,
    name: `Lead ${lead.id}`,
    email: lead.email,
    owner: lead.owner,
    source: lead.source,
    office: lead.office,
    created: micros(lead.created),
    ...Object.fromEntries(PROFILE.map((name, i) => [name, lead.profile[i] ?? null])),
    fit: lead.fit,
    accepted: lead.accepted,
    reason: lead.reason,
    first_contact: micros(lead.contact),
    attempts: lead.attempts,
    mql_on: micros(mql),
    sql_on: micros(sql),
    opportunity_on: micros(opportunity),
    won_on: micros(won),
    value: lead.value,
  };
}

/** Moments in the order of their stages; those left out stay out. */
function rising(moments: readonly (number | null)[]): (number | null)[] {
  const ascending = moments.filter((ms) => ms !== null).sort((a, b) => a - b);
  return moments.map((ms) => (ms === null ? null : (ascending.shift() ?? null)));
}

function actionRows({ id, actions }: Lead): Row[] {
  return actions.flatMap((cell, i): Row[] => {
    if (cell === '') return [];
    const row = { lead: id, action: ACTIONS[i] ?? '' };
    if (typeof cell === 'object') return [{ ...row, done_at: cell.getTime() * 1000, times: null }];
    if (typeof cell === 'boolean') return [{ ...row, done_at: null, times: cell ? null : 0 }];
    return [{ ...row, done_at: null, times: Number(cell) }];
  });
}
