// What a person should know of a file before anything is stored, a sentence each.

import { acceptedText } from '../../words/accepted';
import { isEmail } from '../../words/email';
import type { Say } from '../say';
import type { Batch } from './batch';
import { isCutNumber } from './cutNumber';
import { namesOffset } from './dates';
import type { Draft, Target } from './draft';
import { headingText } from './headingText';
import { textOf } from './prepare';

/**
 * The warnings of a file, the gravest first.
 *
 * @param batch What the file comes to.
 */
export function warningsOf(batch: Batch, target: Target, say: Say): string[] {
  const { draft } = batch;
  return [
    ...ofText(draft, say),
    ...ofValues(draft, target, say),
    ...ofStages(batch, target, say),
    ...ofColumns(draft, say),
  ];
}

/** How the file itself is damaged. */
function ofText({ table, badLines }: Draft, say: Say): string[] {
  const rows = (numbers: readonly number[]): string => listed(numbers.map(String));
  const rowsSay = (key: 'badBytes' | 'mendedQuotes' | 'joinedRows' | 'unwrappedRows', numbers: readonly number[]) =>
    numbers.length === 0 ? [] : [say(key, { rows: rows(numbers), n: numbers.length })];
  const lines = table.footers.map(({ cells }) => cells.filter(Boolean).join(' '));
  return [
    ...rowsSay('mendedQuotes', table.mended),
    ...rowsSay('joinedRows', table.joined),
    ...rowsSay('badBytes', badLines),
    ...rowsSay('unwrappedRows', table.unwrapped),
    ...(lines.length === 0 ? [] : [say('footersLeft', { n: lines.length, lines: quoted(lines, say) })]),
  ];
}

/** What is in the cells and not taken as it stands. */
function ofValues({ table, mapping, readings }: Draft, target: Target, say: Say): string[] {
  const has = (key: string): boolean => key in mapping;
  const values = (key: string): string[] =>
    has(key) ? table.rows.map((row) => textOf(key, row, mapping)).filter(Boolean) : [];
  const counted = (key: 'cutIds' | 'noEmails' | 'unclearAnswers', found: readonly string[]) =>
    found.length === 0 ? [] : [say(key, { n: found.length, values: quoted(found, say) })];
  const dated = Object.entries(readings).flatMap(([key, reading]) =>
    reading.kind === 'date' ? [{ key, reading }] : [],
  );
  const names = (keys: readonly { key: string }[]): string =>
    keys.map(({ key }) => headingText(table, mapping[key] ?? -1, say)).join(', ');
  const moved = dated.filter(
    ({ key, reading }) =>
      reading.offset !== undefined || values(key).some((value) => namesOffset(value, reading.order)),
  );
  const mixed = dated.filter(({ reading }) => reading.mixed);
  const isStageKnown = ['deal_stage', 'lifecycle', 'lead_status'].some(has);
  return [
    ...counted('cutIds', values('id').filter(isCutNumber)),
    ...counted(
      'noEmails',
      values('email').filter((text) => !isEmail(text)),
    ),
    ...counted(
      'unclearAnswers',
      values('accepted').filter((text) => acceptedText(text) === 'unclear'),
    ),
    ...(mixed.length === 0 ? [] : [say('mixedOrder', { columns: names(mixed) })]),
    ...(moved.length === 0 ? [] : [say('zoneMoved', { columns: names(moved), zone: target.start.timeZone })]),
    ...(has('close_date') && !isStageKnown
      ? [say('closeWithoutStage', { column: names([{ key: 'close_date' }]) })]
      : []),
  ];
}

/** The dates of stages that the file does not tell. */
function ofStages({ draft: { table, mapping }, prepared }: Batch, { start }: Target, say: Say): string[] {
  const filled = start.fields.filter(({ key }) => prepared.fillKeys.includes(key)).map(({ heading }) => heading);
  if (filled.length === 0) return [];
  const column = headingText(table, mapping['lifecycle'] ?? -1, say);
  return [say('stageWithoutDate', { column, dates: filled.join(', ') })];
}

/** The columns that no field takes. */
function ofColumns({ table, mapping }: Draft, say: Say): string[] {
  const taken = new Set(Object.values(mapping));
  const left = table.headings.flatMap((_, column) => (taken.has(column) ? [] : [headingText(table, column, say)]));
  return left.length === 0 ? [] : [say('columnsLeft', { columns: left.join(', ') })];
}

const SHOWN = 5;

function quoted(texts: readonly string[], say: Say): string {
  return listed(
    [...new Set(texts)].map((text) => say('quoted', { text: text.length > 60 ? `${text.slice(0, 59)}…` : text })),
  );
}

function listed(texts: readonly string[]): string {
  return texts.slice(0, SHOWN).join(', ') + (texts.length > SHOWN ? '…' : '');
}
