// Closing a period: what it came to is kept, the next one is opened, and both sides are asked to sign. A step is noted when it
// is done, so that a closing that was killed goes on where it was; nothing is deleted.

import { dayOf, keepClock, stampAsOf, wallClockNow } from '../clock';
import { readAgreement, type Agreement } from '../forms/sign';
import { daySerial, placedCell, readForm } from '../forms/placedForm';
import { isLoading, PENDING, type Pending } from '../loading';
import { underLock } from '../lock';
import { markedSheets } from '../marks';
import { nameOf, openArchive, writeArchive } from './archive';
import { archiveOf, archives, noteStep, type Archive } from './journal';
import { earlierPeriods, readMoments, resultsIn } from './leadMoments';
import { pastRows, resultsThere, writePast, type PastResult } from './pastResults';
import { periodAfter, periodLabel, type Period } from './periods';
import { meanOf, proposeGoal } from './proposeGoal';
import type { PeriodResults } from './results';
import { CAPACITY } from '../../template/sheets/goals/rows';
import type { Language } from '../../texts/language';
import { sidebarServerTexts } from '../../texts/sidebarServer';

export interface NextPeriod extends Period {
  readonly goal: number;
}

export interface PeriodPreview {
  readonly period: Period;
  readonly isOver: boolean;
  /** Whether a closing of it was cut short: closing again finishes it. */
  readonly isBegun: boolean;
  readonly results: PeriodResults;
  readonly goal: number;
  readonly unit: string;
  /** Why the figures cannot be told, in a sentence; '' when all is well. */
  readonly broken: string;
  /** Leads that wait for their first contact: they belong to no period. */
  readonly waiting: number;
  /** The agreement's version and the sides that signed it; null without its sheet. */
  readonly signed: { readonly version: number; readonly by: readonly string[] } | null;
  readonly archive: string;
  readonly next: NextPeriod;
  /** What the goal is proposed from; null for what nobody can tell. */
  readonly average: number | null;
  readonly capacity: number | null;
  /** Earlier periods with leads that Past results lacks, the latest last. */
  readonly earlier: readonly PastResult[];
}

/** `closed` now, `before` by somebody else, `moved` where the period is another by now, `running` where it is not over. */
export interface PeriodClosed {
  readonly outcome: 'closed' | 'before' | 'moved' | 'running';
  readonly archive: string;
  /** How to undo it. */
  readonly undo: string;
}

/** What closing the period would keep and open; null where a sheet it needs is not built. Nothing is written but the clock. */
export function previewPeriod(language: Language): PeriodPreview | null | Pending {
  if (!isBuilt()) return null;
  if (isLoading()) return PENDING;
  const asOf = keepClock();
  SpreadsheetApp.flush();
  if (isLoading()) return PENDING;
  const begun = archives().find(({ step, period }) => step === 'frozen' && !isInForce(period));
  const period = begun?.period ?? inForce();
  const moments = readMoments();
  const form = readForm('goals');
  const rows = form ? pastRows(form) : [];
  const results = resultsIn(moments, period);
  const label = periodLabel(period);
  const past = resultsThere(rows.filter((row) => row.label !== label));
  const basis = [...past, results.result];
  const goal = numberOf('Goal') ?? 0;
  const capacity = form && asNumber(placedCell(form, CAPACITY.cell('carries', 'leads')));
  return {
    period,
    isOver: asOf.slice(0, 10) > period.to,
    isBegun: begun !== undefined,
    results,
    goal,
    unit: textOf('Unit'),
    broken: textOf('Leads_broken').replace(/^[✗–] /, ''),
    waiting: moments.filter(({ isWaiting }) => isWaiting).length,
    signed: signedNow(),
    archive: nameOf(period, language),
    next: { ...periodAfter(period), goal: proposeGoal({ results: basis, capacity, goal }) },
    average: meanOf(basis) ?? null,
    capacity: capacity ?? null,
    earlier: earlierPeriods(moments, period, rows.length - 1).filter(
      (each) => !rows.some((row) => row.label === each.label),
    ),
  };
}

/** Closes a period and opens the next; made again, whoever makes it, it ends the same. */
export function closePeriod(language: Language, period: Period, next: NextPeriod): PeriodClosed | Pending {
  return underLock((): PeriodClosed | Pending => {
    const texts = sidebarServerTexts(language);
    if (!isBuilt()) throw new Error(texts.noPeriod);
    SpreadsheetApp.flush();
    if (isLoading()) return PENDING;
    const existing = archiveOf(period);
    const ended = (outcome: PeriodClosed['outcome'], archive = ''): PeriodClosed => ({ outcome, archive, undo: '' });
    if (!isInForce(period) && existing?.step !== 'frozen')
      return ended(existing ? 'before' : 'moved', existing?.sheet.getName());
    if (wallClockNow().slice(0, 10) <= period.to) return ended('running');
    if (textOf('Leads_broken') !== '') throw new Error(textOf('Leads_broken').replace(/^[✗–] /, ''));
    const kept = existing && !isInForce(period) ? existing : keep(language, period);
    open(kept, next);
    return { outcome: 'closed', archive: kept.sheet.getName(), undo: kept.sheet.getRange('B3').getDisplayValue() };
  });
}

/** Writes earlier periods into Past results, each once. */
export function fillPast(periods: readonly Period[]): { readonly filled: number } {
  return underLock(() => {
    const moments = readMoments();
    writePast(periods.map((period) => ({ label: periodLabel(period), results: resultsIn(moments, period) })));
    return { filled: periods.length };
  });
}

/** Keeps what the period came to. */
function keep(language: Language, period: Period): Archive {
  const agreement = agreementNow();
  const results = resultsIn(readMoments(), period);
  const archive = openArchive(period, language);
  const goal = numberOf('Goal') ?? 0;
  writeArchive(archive, {
    language,
    company: textOf('Company'),
    asOf: wallClockNow(),
    results,
    goal,
    agreement,
    undo: undoSentence(language, archive, goal, agreement),
  });
  return noteStep(archive, 'frozen', agreement ? versionToSign(agreement) : 0);
}

/** Opens the next period: its days first, by which a closing that was cut short is known. */
function open(archive: Archive, { from, to, goal }: NextPeriod): void {
  writeDays({ from, to });
  named('Goal')?.setValue(goal);
  if (archive.version > 0) named('Agreement_version')?.setValue(archive.version);
  // After the days: figures compared with the past would otherwise be frozen with what is only now kept.
  writePast([{ label: periodLabel(archive.period), results: resultsIn(readMoments(), archive.period) }]);
  stampAsOf();
  noteStep(archive, 'closed', archive.version);
}

/** In one write where they stand together. */
function writeDays({ from, to }: Period): void {
  const [first, last] = [named('Period_start'), named('Period_end')];
  const days = [from, to].map((day) => daySerial(day));
  if (!first || !last) return;
  const isTogether = last.getRow() === first.getRow() + 1 && last.getColumn() === first.getColumn();
  if (isTogether) first.offset(0, 0, 2, 1).setValues(days.map((day) => [day]));
  else [first, last].forEach((cell, index) => cell.setValue(days[index]));
}

/** What was signed asks for signatures again; what nobody signed still does. */
function versionToSign({ version, signatures }: Agreement): number {
  return signatures.some((each) => each.version === version) ? version + 1 : version;
}

function undoSentence(
  language: Language,
  { sheet, period }: Archive,
  goal: number,
  agreement: Agreement | null,
): string {
  const places = {
    ...period,
    goal,
    label: periodLabel(period),
    archive: sheet.getName(),
    version: agreement?.version ?? 1,
  };
  return sidebarServerTexts(language).undoPeriod.replace(/\{(\w+)\}/g, (_, key: keyof typeof places) =>
    String(places[key]),
  );
}

function agreementNow(): Agreement | null {
  const agreement = readAgreement();
  return agreement === null || 'pending' in agreement ? null : agreement;
}

function signedNow(): PeriodPreview['signed'] {
  const agreement = agreementNow();
  if (!agreement) return null;
  const { version, signatures } = agreement;
  return { version, by: signatures.filter((each) => each.version === version).map(({ side }) => side) };
}

function isBuilt(): boolean {
  const marked = markedSheets();
  return (['settings', 'goals', 'leads'] as const).every((id) => marked.has(id));
}

function inForce(): Period {
  const [from = '', to = ''] = ['Period_start', 'Period_end'].map((name) => dayOf(named(name)?.getValue()));
  return { from, to };
}

function isInForce({ from, to }: Period): boolean {
  const now = inForce();
  return now.from === from && now.to === to;
}

function named(name: string) {
  return SpreadsheetApp.getActive().getRangeByName(name);
}

function textOf(name: string): string {
  return String(named(name)?.getValue() ?? '').trim();
}

function numberOf(name: string): number | undefined {
  return asNumber(named(name)?.getValue());
}

function asNumber(value: unknown): number | undefined {
  return typeof value === 'number' ? value : undefined;
}
