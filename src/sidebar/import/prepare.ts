// Rows of the file as cells of the Leads sheet, and the rows that cannot be stored, with the reason.

import type { ImportCell, ImportField } from '../../gas/import/importTypes';
import { acceptedText } from '../../words/accepted';
import { isEmail } from '../../words/email';
import { yesNo } from '../../words/yesNo';
import { isAwaited, isBlankCell, lacksContact } from './blankCell';
import { oneLine } from './cleanText';
import { readDate } from './dates';
import type { Clock } from './dates';
import { isFilled, LAST_NAME } from './helpers';
import { isCutNumber } from './cutNumber';
import { joinName } from './joinName';
import type { Mapping } from './matchHeadings';
import { readNumber } from './numbers';
import { plainEmail, plainPhone } from './plainContact';
import { plainSize } from './plainSize';
import type { Reading, Readings } from './readings';
import type { SourceRow, SourceTable } from './table';
import { stageSaid, undatedStages } from './undatedStages';
import { saysWon } from './won';

/** Why a row stays out; `column` is the file's heading. */
export type Reason =
  | { readonly code: 'badDate' | 'badNumber' | 'outOfRange'; readonly column: string; readonly value: string }
  | { readonly code: 'noIdentity' | 'tooManyCells' };

export interface Rejection {
  readonly source: SourceRow;
  readonly reason: Reason;
}

export interface PreparedRow {
  /** The row's number in the file. */
  readonly number: number;
  /** In the order of the prepared keys. */
  readonly cells: readonly ImportCell[];
}

export interface Prepared {
  readonly keys: readonly string[];
  readonly dateKeys: readonly string[];
  /** Those of the keys that fill a blank and replace nothing. */
  readonly fillKeys: readonly string[];
  readonly rows: readonly PreparedRow[];
  readonly rejections: readonly Rejection[];
}

/** What the cells become depends on. */
export interface Preparation {
  readonly table: SourceTable;
  /** Field key → column of the file, helpers among them. */
  readonly mapping: Mapping;
  readonly readings: Readings;
  /** The columns of the Leads sheet, in order. */
  readonly fields: readonly ImportField[];
  readonly clock: Clock;
  /** What the sheet says of a lead that sales accepted or rejected. */
  readonly answers: { readonly yes: string; readonly no: string };
}

/** Turns the file's rows into cells. */
export function prepare(preparation: Preparation): Prepared {
  const { table, mapping, readings, fields } = preparation;
  const fillKeys = undatedStages(
    table.rows.map((row) => textOf('lifecycle', row, mapping)),
    mapping,
  );
  const keys = fields.map(({ key }) => key).filter((key) => isFilled(key, mapping) || fillKeys.includes(key));
  const rows: PreparedRow[] = [];
  const rejections: Rejection[] = table.ragged.map((source) => ({ source, reason: { code: 'tooManyCells' } }));
  for (const source of table.rows) {
    const cells = keys.map((key) =>
      fillKeys.includes(key) ? stageDate(key, source, preparation) : cellOf(key, source, preparation),
    );
    const reason = cells.find((cell): cell is Reason => typeof cell === 'object') ?? missingIdentity(keys, cells);
    if (reason === undefined)
      rows.push({ number: source.number, cells: cells.filter((cell) => typeof cell !== 'object') });
    else rejections.push({ source, reason });
  }
  const isDate = (key: string): boolean =>
    (readings[key] ?? (key === 'won_on' ? readings['close_date'] : undefined))?.kind === 'date';
  return {
    keys,
    dateKeys: keys.filter((key) => isDate(key) || fillKeys.includes(key)),
    fillKeys: keys.filter((key) => fillKeys.includes(key)),
    rows,
    rejections: rejections.sort((a, b) => a.source.number - b.source.number),
  };
}

/** The columns that say who somebody is and how to reach them. */
const CONTACT: ReadonlySet<string> = new Set(['name', LAST_NAME, 'email', 'phone', 'mobile', 'company']);

/** The cell of a row in the column of a field or helper; blank where it says that there is nothing. */
export function textOf(key: string, { cells }: SourceRow, mapping: Mapping): string {
  const text = cells[mapping[key] ?? -1] ?? '';
  return isBlankCell(text) || (CONTACT.has(key) && lacksContact(text)) ? '' : text;
}

function cellOf(key: string, source: SourceRow, preparation: Preparation): ImportCell | Reason {
  const text = (field: string): string => textOf(field, source, preparation.mapping);
  switch (key) {
    case 'id':
      return isCutNumber(text(key)) ? '' : oneLine(text(key));
    case 'name':
      return joinName(oneLine(text(key)), oneLine(text(LAST_NAME)));
    case 'phone':
      return [...new Set([text(key), text('mobile')].filter(Boolean).map(oneLine).map(plainPhone))].join(' / ');
    case 'email':
      return plainEmail(oneLine(text(key)));
    case 'size':
      return plainSize(oneLine(text(key)));
    case 'notes':
      return text(key);
    case 'accepted':
      return answerOf(text(key) || text('lead_status'), preparation.answers);
    case 'won_on':
      return text(key) === '' && isWon(text)
        ? readCell('close_date', text('close_date'), preparation)
        : readCell(key, text(key), preparation);
    default:
      return readCell(key, text(key), preparation);
  }
}

/** By when a lead was in the stage that its lifecycle says: its first contact, else its arrival. */
function stageDate(key: string, source: SourceRow, preparation: Preparation): ImportCell {
  if (stageSaid(textOf('lifecycle', source, preparation.mapping)) !== key) return '';
  const dates = ['first_contact', 'created'].map((each) => cellOf(each, source, preparation));
  return dates.find((date) => typeof date === 'number') ?? '';
}

function isWon(text: (key: string) => string): boolean {
  return ['deal_stage', 'lifecycle', 'lead_status'].some((key) => saysWon(text(key)));
}

function answerOf(text: string, { yes, no }: Preparation['answers']): string {
  const accepted = acceptedText(text);
  if (typeof accepted !== 'boolean') return '';
  return accepted ? yes : no;
}

function readCell(key: string, value: string, { table, mapping, readings, clock }: Preparation): ImportCell | Reason {
  const column = table.headings[mapping[key] ?? -1] ?? key;
  return value === '' ? '' : readAs(readings[key] ?? { kind: 'text' }, value, column, clock);
}

function readAs(reading: Reading, value: string, column: string, clock: Clock): ImportCell | Reason {
  switch (reading.kind) {
    case 'text':
    case 'accepted':
      return oneLine(value);
    case 'count':
      return readCount(value) ?? (isAwaited(value) ? '' : countOf(readNumber(value, reading.mark), column, value));
    case 'date':
      return isAwaited(value)
        ? ''
        : (readDate(value, reading.order, clock, reading.offset) ?? { code: 'badDate', column, value });
    case 'number':
      return isAwaited(value) ? '' : within(readNumber(value, reading.mark), Infinity, column, value);
    case 'percent':
      return isAwaited(value)
        ? ''
        : within(readShare(value, readNumber(value, reading.mark), reading.scale), 1, column, value);
  }
}

// The sheet refuses a number outside its range, and with it every row written at the same time.
function within(number: number | undefined, most: number, column: string, value: string): number | Reason {
  if (number === undefined) return { code: 'badNumber', column, value };
  return number >= 0 && number <= most ? number : { code: 'outOfRange', column, value };
}

/** Yes and no, as exports write them; any other word still counts once and is kept. */
function readCount(value: string): number | undefined {
  const answer = yesNo(value);
  return answer === undefined ? undefined : Number(answer);
}

function countOf(number: number | undefined, column: string, value: string): ImportCell | Reason {
  return number === undefined ? oneLine(value) : within(number, Infinity, column, value);
}

function readShare(value: string, number: number | undefined, scale: 1 | 100): number | undefined {
  return number === undefined || value.includes('%') ? number : number / scale;
}

function missingIdentity(keys: readonly string[], cells: readonly unknown[]): Reason | undefined {
  const cell = (key: string): string => String(cells[keys.indexOf(key)] ?? '');
  return cell('id') !== '' || cell('name') !== '' || isEmail(cell('email')) ? undefined : { code: 'noIdentity' };
}
