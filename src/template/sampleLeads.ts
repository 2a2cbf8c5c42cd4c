// Invented leads to try the workbook with: the same ones for the same period, recognisable by their id.

import {
  companyNames,
  countryKeys,
  firstNames,
  industryKeys,
  lastNames,
  owners,
  reasonKeys,
  roleKeys,
  sourceKeys,
} from './samples/lists';
import { afterOpenHours, openMoment } from './samples/officeHours';
import { seeded } from './samples/seeded';
import type { Language } from '../texts/language';
import { workbookTexts, type TextKey } from '../texts/workbook';

type SampleCell = string | number;

const PREFIX = 'DEMO-';

const COUNT = 260;

/** Points of the five actions and what makes an MQL and an SQL, as a new sheet Definitions has them. */
const POINTS = [20, 5, 10, 5, 30];
const MQL_SCORE = 30;
const SQL_FIT = 0.5;

/** Whether an id is one of the samples'. */
export function isSampleId(id: unknown): boolean {
  return typeof id === 'string' && /^DEMO-\d{3}$/.test(id);
}

/** Keys of the columns the samples fill, in order. */
export const SAMPLE_KEYS = [
  ...['id', 'name', 'company', 'email', 'industry', 'size', 'role', 'country', 'source', 'owner', 'office', 'created'],
  ...['asked_info', 'visited_blog', 'downloaded_guide', 'social', 'asked_advice', 'fit', 'accepted', 'reason'],
  ...['first_contact', 'attempts', 'mql_on', 'sql_on', 'opportunity_on', 'won_on', 'value'],
] as const;

/** Those of them that hold dates. */
export const SAMPLE_DATES = ['created', 'first_contact', 'mql_on', 'sql_on', 'opportunity_on', 'won_on'] as const;

export interface SamplePeriod {
  /** Serial numbers, wall clock of the spreadsheet. */
  readonly start: number;
  readonly end: number;
  readonly asOf: number;
  readonly dealSize: number;
}

/** One row a lead in the order of SAMPLE_KEYS; none is created after as_of when the period is under way. */
export function sampleLeads(language: Language, { start, end, asOf, dealSize }: SamplePeriod): SampleCell[][] {
  const [random, traits, course] = [seeded(20261122), seeded(11221122), seeded(22112026)];
  const texts = workbookTexts(language);
  const until = asOf > start && asOf < end ? asOf : end;
  return Array.from({ length: COUNT }, (_, index) =>
    sampleLead(index, { start, until, dealSize, random, traits, course, texts }),
  );
}

/** Three sources of chance, so that who leads are and what sales makes of them do not change what they did. */
interface Draw {
  readonly start: number;
  readonly until: number;
  readonly dealSize: number;
  readonly random: () => number;
  readonly traits: () => number;
  readonly course: () => number;
  readonly texts: Readonly<Record<TextKey, string>>;
}

/** What a lead did and came to, as far as sales reads it. */
interface Doings {
  readonly created: number;
  readonly actions: readonly SampleCell[];
  readonly fit: number;
  readonly isWon: boolean;
}

function sampleLead(index: number, draw: Draw): SampleCell[] {
  const { start, until, dealSize, random, texts } = draw;
  const first = pick(firstNames(), random);
  const last = pick(lastNames(), random);
  const company = `${pick(companyNames(), random)} ${last}`;
  const source = texts[pick(sourceKeys(), random)];
  const created = openMoment(start + random() * Math.max(0, until - start - 1), start, random);
  const actions = [
    chance(random, 0.45) ? 1 : '',
    times(random, 4),
    times(random, 3),
    times(random, 3),
    chance(random, 0.3) ? 1 : '',
  ];
  const fit = Math.round(random() * 10) / 10;
  const isAnswered = chance(random, 0.86);
  const contact = afterOpenHours(created, random() ** 4 * 11);
  const isWon = isAnswered && fit >= SQL_FIT && chance(random, 0.28);
  const won = isWon ? afterOpenHours(created, 40 + random() * 160) : Infinity;
  const { owner, office } = pick(owners(), random);
  const attempts = isAnswered ? Math.ceil(random() * 6) : '';
  const value = won <= until ? Math.round((dealSize * (0.5 + random())) / 50) * 50 : '';
  const { isRejected, reason, stages } = courseOf({ created, actions, fit, isWon }, draw);
  const answer = isRejected ? [texts['leads.no'], reason ? texts[reason] : ''] : [texts['leads.yes'], ''];
  const isSeen = isAnswered && contact <= until;
  const known = (moment: number): SampleCell => (moment <= until ? moment : '');
  return [
    `${PREFIX}${String(index + 1).padStart(3, '0')}`,
    `${first} ${last}`,
    company,
    `${plain(first)}.${plain(last)}${index + 1}@example.com`,
    ...profileOf(draw),
    ...[source, owner, office, created, ...actions, fit],
    ...(isSeen ? answer : ['', '']),
    ...[isAnswered ? known(contact) : '', attempts],
    ...stages.map(known),
    ...[known(won), value],
  ];
}

/** Industry, size of the company, role and country. */
function profileOf({ traits, texts }: Draw): SampleCell[] {
  const industry = texts[pick(industryKeys(), traits)];
  const size = Math.round(5 * 160 ** traits());
  return [industry, size, texts[pick(roleKeys(), traits)], texts[pick(countryKeys(), traits)]];
}

/** What sales makes of a lead: rejected more often when it does not fit or did little, and some forget to say why. */
function courseOf(
  { created, actions, fit, isWon }: Doings,
  { course }: Draw,
): { readonly isRejected: boolean; readonly reason: TextKey | undefined; readonly stages: readonly number[] } {
  const isMql = POINTS.reduce((sum, each, index) => sum + each * Number(actions[index]), 0) >= MQL_SCORE;
  const isRejected = chance(course, (fit < 0.3 ? 0.9 : 0.25) * (isMql ? 1 / 3 : 1)) && !isWon;
  const why = chance(course, fit < 0.3 ? 0.6 : 0) ? 'reason.fit' : pick(reasonKeys(), course);
  const reason = chance(course, 0.9) ? why : undefined;
  const isSql = isMql && fit >= SQL_FIT && !isRejected;
  const isOpportunity = chance(course, 0.35) && isSql;
  const mql = afterOpenHours(created, course() * 3);
  const sql = afterOpenHours(mql, course() * 8);
  const opportunity = afterOpenHours(created, 15 + course() * 25);
  const stages = [isMql ? mql : Infinity, isSql ? sql : Infinity, isOpportunity || isWon ? opportunity : Infinity];
  return { isRejected, reason, stages };
}

function pick<T>(from: readonly [T, ...T[]], random: () => number): T {
  return from[Math.floor(random() * from.length)] ?? from[0];
}

function chance(random: () => number, share: number): boolean {
  return random() < share;
}

function times(random: () => number, most: number): SampleCell {
  const count = Math.floor(random() * (most + 1));
  return count === 0 ? '' : count;
}

function plain(name: string): string {
  return name
    .toLowerCase()
    .normalize('NFD')
    .replace(/[^a-z]/g, '');
}
