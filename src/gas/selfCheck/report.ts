// What the checks found, as sentences; pure.

import type { Seen } from './check';
import type { Checked } from './runChecks';
import type { SelfCheckTexts } from '../../texts/selfCheck';
import { filled } from '../../words/filled';

/** Where the check was made; each is text for people. */
export interface Surroundings {
  readonly at: string;
  readonly locale: string;
  readonly timeZone: string;
}

export interface ReportLine {
  readonly looks: string;
  /** What it means and what to do, and what was seen; none where it held. */
  readonly more: readonly string[];
}

export interface SelfCheckReport {
  readonly summary: string;
  readonly failed: readonly ReportLine[];
  readonly loading: readonly ReportLine[];
  readonly skipped: readonly ReportLine[];
  readonly held: readonly ReportLine[];
  readonly notes: readonly string[];
  /** All of it as text, with what support needs to know. */
  readonly text: string;
}

/** @param left Why the temporary sheet is still there; '' when it is not. */
export function selfCheckReport(
  { checked, left }: { readonly checked: readonly Checked[]; readonly left: string },
  surroundings: Surroundings,
  texts: SelfCheckTexts,
): SelfCheckReport {
  const those = (outcome: Checked['finding']['outcome']): ReportLine[] =>
    checked.filter(({ finding }) => finding.outcome === outcome).map((each) => lineOf(each, texts));
  const lists = {
    failed: those('failed'),
    loading: those('loading'),
    skipped: those('skipped'),
    held: those('held'),
  };
  const summary = summaryOf(lists, checked.length, texts);
  const notes = [...(left === '' ? [] : [filled(texts.left, { 1: left })]), texts.undo];
  return { summary, ...lists, notes, text: textOf(summary, checked, left, surroundings, texts) };
}

function lineOf({ id, finding }: Checked, texts: SelfCheckTexts): ReportLine {
  const looks = texts[`${id}.looks`];
  if (!('seen' in finding)) return { looks, more: [] };
  const seen = seenText(finding.outcome, finding.seen, texts);
  return { looks, more: finding.outcome === 'failed' ? [texts[`${id}.means`], seen] : [seen] };
}

function seenText(outcome: 'failed' | 'loading' | 'held', { of, got, wanted }: Seen, texts: SelfCheckTexts): string {
  if (outcome !== 'failed') return filled(texts.seenOnly, { 1: of, 2: got });
  if (wanted === undefined) return filled(texts.refused, { 1: got });
  return filled(texts.seen, { 1: of, 2: got || texts.nothing, 3: wanted || texts.nothing });
}

function summaryOf(
  { failed, loading }: Pick<SelfCheckReport, 'failed' | 'loading'>,
  total: number,
  texts: SelfCheckTexts,
): string {
  if (failed.length === 1) return filled(texts.oneFailed, { 1: total });
  if (failed.length > 0) return filled(texts.someFailed, { 1: failed.length, 2: total });
  if (loading.length === 1) return filled(texts.oneLoading, { 1: total });
  if (loading.length > 0) return filled(texts.stillLoading, { 1: loading.length, 2: total });
  return filled(texts.allHeld, { 1: total });
}

const SIGNS = { held: '✓', failed: '✗', loading: '…', skipped: '–' } as const;

function textOf(
  summary: string,
  checked: readonly Checked[],
  left: string,
  { at, locale, timeZone }: Surroundings,
  texts: SelfCheckTexts,
): string {
  const lines = checked.map(({ id, finding }) => {
    const seen = 'seen' in finding ? `\n    ${seenText(finding.outcome, finding.seen, texts)}` : '';
    return `${SIGNS[finding.outcome]} ${id}: ${texts[`${id}.looks`]}${seen}`;
  });
  const where = filled(texts.surroundings, { 1: locale, 2: timeZone, 3: at });
  return ['Acuerdo', where, summary, ...lines, ...(left === '' ? [] : [filled(texts.left, { 1: left })])].join('\n');
}
