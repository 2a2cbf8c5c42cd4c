// Closing a period: what it came to is kept, the next one is opened, and both sides are asked to sign. A step is noted when it
// is done, so that a closing that was killed goes on where it was; nothing is deleted.

import { stampAsOf, wallClockNow } from '../clock';
import { writtenHere } from '../dates';
import type { Agreement } from '../forms/sign';
import { daySerial } from '../forms/placedForm';
import { isLoading, PENDING, type Pending } from '../loading';
import { underLock } from '../lock';
import { namedNumber, namedRange, namedText } from '../named';
import { openArchive, writeArchive } from './archive';
import { archiveOf, noteStep, type Archive } from './journal';
import { readMoments, resultsIn } from './leadMoments';
import { labelsThere, writePast } from './pastResults';
import { brokenLeads, isClosable, isInForce } from './periodInForce';
import { isPeriod, periodLabel, type Period } from './periods';
import { agreementNow, type NextPeriod } from './previewPeriod';
import type { Language } from '../../texts/language';
import { sidebarServerTexts } from '../../texts/sidebarServer';
import { filled } from '../../words/filled';

/** `closed` now, `before` by somebody else, `moved` where the period is another by now, `running` where it is not over. */
export interface PeriodClosed {
  readonly outcome: 'closed' | 'before' | 'moved' | 'running';
  readonly archive: string;
  /** How to undo it. */
  readonly undo: string;
}

/** Closes a period and opens the next; made again, whoever makes it, it ends the same. */
export function closePeriod(language: Language, period: Period, next: NextPeriod): PeriodClosed | Pending {
  return underLock((): PeriodClosed | Pending => {
    const texts = sidebarServerTexts(language);
    if (!isClosable()) throw new Error(texts.noPeriod);
    if (!isPeriod(period)) throw new Error(texts.noPeriodDays);
    const isNext = isPeriod(next) && next.from > period.to && next.goal > 0;
    if (!isNext) throw new Error(texts.noNextPeriod);
    SpreadsheetApp.flush();
    if (isLoading()) return PENDING;
    const existing = archiveOf(period);
    const ended = (outcome: PeriodClosed['outcome'], archive = ''): PeriodClosed => ({ outcome, archive, undo: '' });
    if (!isInForce(period) && existing?.step !== 'frozen')
      return ended(existing ? 'before' : 'moved', existing?.sheet.getName());
    if (wallClockNow().slice(0, 10) <= period.to) return ended('running');
    const broken = brokenLeads();
    if (broken !== '') throw new Error(broken);
    const kept = existing && !isInForce(period) ? existing : keep(language, period);
    open(kept, next);
    return { outcome: 'closed', archive: kept.sheet.getName(), undo: kept.sheet.getRange('B3').getDisplayValue() };
  });
}

/** Writes earlier periods into Past results, each once: what was closed or typed there meanwhile stays. */
export function fillPast(periods: readonly Period[]): { readonly filled: number } {
  return underLock(() => {
    const moments = readMoments();
    const there = labelsThere();
    const missing = periods.filter((period) => isPeriod(period) && !there.includes(periodLabel(period)));
    writePast(missing.map((period) => ({ label: periodLabel(period), results: resultsIn(moments, period) })));
    return { filled: missing.length };
  });
}

/** Keeps what the period came to. */
function keep(language: Language, period: Period): Archive {
  const agreement = agreementNow();
  const results = resultsIn(readMoments(), period);
  const archive = openArchive(period, language);
  const goal = namedNumber('Goal') ?? 0;
  writeArchive(archive, {
    language,
    company: namedText('Company'),
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
  namedRange('Goal')?.setValue(goal);
  if (archive.version > 0) namedRange('Agreement_version')?.setValue(archive.version);
  // After the days: figures compared with the past would otherwise be frozen with what is only now kept.
  writePast([{ label: periodLabel(archive.period), results: resultsIn(readMoments(), archive.period) }]);
  stampAsOf();
  noteStep(archive, 'closed', archive.version);
}

/** In one write where they stand together. */
function writeDays({ from, to }: Period): void {
  const [first, last] = [namedRange('Period_start'), namedRange('Period_end')];
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
    from: writtenHere(period.from),
    to: writtenHere(period.to),
    goal: goal || '–',
    label: periodLabel(period),
    archive: sheet.getName(),
    version: agreement?.version ?? 1,
  };
  return filled(sidebarServerTexts(language).undoPeriod, places);
}
