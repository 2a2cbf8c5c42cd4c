// Invented leads to try the workbook with: the same ones for the same period, recognisable by their id.

import type { Language } from '../texts/language';
import { workbookTexts, type TextKey } from '../texts/workbook';

type SampleCell = string | number;

const PREFIX = 'DEMO-';

const COUNT = 260;
const OPENS = 9;
const OPEN_HOURS = 9;

/** Whether an id is one of the samples'. */
export function isSampleId(id: unknown): boolean {
  return typeof id === 'string' && /^DEMO-\d{3}$/.test(id);
}

/** Keys of the columns the samples fill, in order. */
export const SAMPLE_KEYS = [
  ...['id', 'name', 'company', 'email', 'industry', 'size', 'role', 'country', 'source', 'owner', 'created'],
  ...['asked_info', 'visited_blog', 'downloaded_guide', 'social', 'asked_advice', 'fit'],
  ...['first_contact', 'attempts', 'won_on', 'value'],
] as const;

/** Those of them that hold dates. */
export const SAMPLE_DATES = ['created', 'first_contact', 'won_on'] as const;

export interface SamplePeriod {
  /** Serial numbers, wall clock of the spreadsheet. */
  readonly start: number;
  readonly end: number;
  readonly asOf: number;
  readonly dealSize: number;
}

/** One row a lead in the order of SAMPLE_KEYS; none is created after as_of when the period is under way. */
export function sampleLeads(language: Language, { start, end, asOf, dealSize }: SamplePeriod): SampleCell[][] {
  const random = seeded(20261122);
  const traits = seeded(11221122);
  const texts = workbookTexts(language);
  const until = asOf > start && asOf < end ? asOf : end;
  return Array.from({ length: COUNT }, (_, index) =>
    sampleLead(index, { start, until, dealSize, random, traits, texts }),
  );
}

interface Draw {
  readonly start: number;
  readonly until: number;
  readonly dealSize: number;
  readonly random: () => number;
  /** Of its own, so that who leads are does not change what they did. */
  readonly traits: () => number;
  readonly texts: Readonly<Record<TextKey, string>>;
}

function sampleLead(index: number, { start, until, dealSize, random, traits, texts }: Draw): SampleCell[] {
  const pick = <T>(from: readonly T[]): T | undefined => from[Math.floor(random() * from.length)];
  const chance = (share: number) => random() < share;
  const first = pick(firstNames()) ?? '';
  const last = pick(lastNames()) ?? '';
  const company = `${pick(companyNames()) ?? ''} ${last}`;
  const source = pick(sourceKeys()) ?? 'source.website';
  const created = openMoment(start + random() * Math.max(0, until - start - 1), start, random);
  const actions = [chance(0.45) ? 1 : '', times(random, 4), times(random, 3), times(random, 3), chance(0.3) ? 1 : ''];
  const fit = Math.round(random() * 10) / 10;
  const profile = profileOf(traits, texts);
  const answered = chance(0.86);
  const contact = afterOpenHours(created, random() ** 4 * 11);
  const won = answered && fit >= 0.5 && chance(0.28) ? afterOpenHours(created, 40 + random() * 160) : Infinity;
  const known = (moment: number): SampleCell => (moment <= until ? moment : '');
  return [
    `${PREFIX}${String(index + 1).padStart(3, '0')}`,
    `${first} ${last}`,
    company,
    `${plain(first)}.${plain(last)}${index + 1}@example.com`,
    ...profile,
    texts[source],
    pick(['Ana Torres', 'Bruno Lima', 'Carla Méndez']) ?? '',
    created,
    ...actions,
    fit,
    answered ? known(contact) : '',
    answered ? Math.ceil(random() * 6) : '',
    known(won),
    won <= until ? Math.round((dealSize * (0.5 + random())) / 50) * 50 : '',
  ];
}

/** Industry, size of the company, role and country. */
function profileOf(random: () => number, texts: Draw['texts']): SampleCell[] {
  const pick = (from: readonly TextKey[]) => texts[from[Math.floor(random() * from.length)] ?? 'industry.software'];
  const size = Math.round(5 * 160 ** random());
  return [pick(industryKeys()), size, pick(roleKeys()), pick(countryKeys())];
}

function times(random: () => number, most: number): SampleCell {
  const count = Math.floor(random() * (most + 1));
  return count === 0 ? '' : count;
}

/** A moment within office hours, to the minute; on a working day unless the period begins with a weekend. */
function openMoment(serial: number, start: number, random: () => number): number {
  let day = Math.floor(serial);
  while (isWeekend(day) && day > start) day -= 1;
  return toMinute(day + (OPENS + random() * OPEN_HOURS) / 24);
}

function afterOpenHours(from: number, hours: number): number {
  let day = Math.floor(from);
  let left = hours - (OPENS + OPEN_HOURS - (from - day) * 24);
  if (left <= 0) return toMinute(from + hours / 24);
  do {
    day += 1;
    if (!isWeekend(day)) left -= OPEN_HOURS;
  } while (left > 0);
  return toMinute(day + (OPENS + OPEN_HOURS + left) / 24);
}

/** Serial 1 was a Sunday (1899-12-31). */
function isWeekend(day: number): boolean {
  return day % 7 === 0 || day % 7 === 1;
}

function toMinute(serial: number): number {
  return Math.round(serial * 1440) / 1440;
}

function plain(name: string): string {
  return name
    .toLowerCase()
    .normalize('NFD')
    .replace(/[^a-z]/g, '');
}

/** Mulberry32: small, seeded, the same everywhere. */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

const firstNames = () => [
  'Lucía',
  'Mateo',
  'Valentina',
  'Diego',
  'Camila',
  'João',
  'Sofía',
  'Rafael',
  'Elena',
  'Tomás',
  'Paula',
  'Andrés',
];
const lastNames = () => [
  'García',
  'Hernández',
  'Silva',
  'Rojas',
  'Castro',
  'Oliveira',
  'Vargas',
  'Núñez',
  'Pereira',
  'Morales',
  'Cruz',
  'Salinas',
];
const companyNames = () => [
  'Grupo',
  'Comercial',
  'Industrias',
  'Tecnología',
  'Escuela',
  'Clínica',
  'Logística',
  'Estudio',
];
const sourceKeys = (): TextKey[] => [
  'source.organic',
  'source.organic',
  'source.organic',
  'source.paid',
  'source.paid',
  'source.social',
  'source.website',
  'source.website',
  'source.referral',
  'source.event',
  'source.email',
];
const industryKeys = (): TextKey[] => [
  'industry.software',
  'industry.software',
  'industry.finance',
  'industry.education',
  'industry.retail',
  'industry.manufacturing',
  'industry.health',
];
const roleKeys = (): TextKey[] => [
  'role.director',
  'role.manager',
  'role.manager',
  'role.owner',
  'role.analyst',
  'role.student',
];
const countryKeys = (): TextKey[] => [
  'country.mexico',
  'country.mexico',
  'country.brazil',
  'country.colombia',
  'country.chile',
  'country.peru',
  'country.us',
];
