// In which order the dates of a file are written, judged over whole columns.

import { folded } from '../../words/folded';
import { isAwaited, isBlankCell } from './blankCell';
import { isBareSerial, readDate } from './dates';
import type { Clock, DateOrder } from './dates';
import { isYearFirst } from './dateParts';

export type { DateOrder };

export interface FoundOrder {
  readonly order: DateOrder;
  /** False when the values fit another order as well, or no single one. */
  readonly sure: boolean;
  /** Whether some values fit only the one order and others only the other. */
  readonly mixed: boolean;
}

/**
 * The order of a column.
 *
 * @param values The cells as text; blanks and marks for nothing do not count.
 * @param usual The order to take when the values fit both.
 */
export function findDateOrder(values: readonly string[], usual: 'dmy' | 'mdy', clock: Clock): FoundOrder {
  const filled = [...new Set(values.map(folded))].filter((value) => !isBlankCell(value) && !isBareSerial(value));
  if (filled.every(isYearFirst)) return { order: filled.length > 0 ? 'ymd' : usual, sure: true, mixed: false };
  const serials = (order: DateOrder): Serials => filled.map((value) => readDate(value, order, clock));
  const [dmy, mdy, ymd] = [serials('dmy'), serials('mdy'), serials('ymd')];
  if (isYearFirstOfTwo(ymd, [dmy, mdy], clock))
    return { order: 'ymd', sure: !isRead(dmy) && !isRead(mdy), mixed: false };
  const [onlyDmy, onlyMdy] = [countOnly(dmy, mdy), countOnly(mdy, dmy)];
  if (onlyDmy + onlyMdy > 0) {
    const mixed = onlyDmy > 0 && onlyMdy > 0;
    return { order: onlyDmy >= onlyMdy ? 'dmy' : 'mdy', sure: !mixed, mixed };
  }
  const sure = dmy.every((serial, index) => serial === mdy[index]);
  return { order: sure ? usual : earlier(usual, { dmy, mdy }, clock), sure, mixed: false };
}

type Serials = readonly (number | undefined)[];

const TEN_YEARS = 3653;

/** Whether dates of three pairs of digits begin with the year: only so are they all of late. */
function isYearFirstOfTwo(ymd: Serials, others: readonly Serials[], { today }: Clock): boolean {
  const late = (serials: Serials): number =>
    serials.filter((serial = 0) => serial > today - TEN_YEARS && serial < today + 366).length;
  return isRead(ymd) && others.every((other) => late(ymd) > late(other));
}

function isRead(serials: Serials): boolean {
  return serials.every((serial) => serial !== undefined);
}

function countOnly(serials: Serials, other: Serials): number {
  return serials.filter((serial, index) => serial !== undefined && other[index] === undefined).length;
}

/** The usual order, unless it names days that are still to come and the other names none. */
function earlier(
  usual: 'dmy' | 'mdy',
  read: Readonly<Record<'dmy' | 'mdy', Serials>>,
  { today }: Clock,
): 'dmy' | 'mdy' {
  const other = usual === 'dmy' ? 'mdy' : 'dmy';
  const toCome = (order: 'dmy' | 'mdy'): number => read[order].filter((serial = 0) => serial > today + 1).length;
  return toCome(usual) > 0 && toCome(other) === 0 ? other : usual;
}

/** How many of the values read as dates in some order, as a share of those that say something; plain numbers are none. */
export function dateShare(values: readonly string[], clock: Clock): number {
  const filled = values.filter((value) => !isBlankCell(value) && !isAwaited(value));
  const isDate = (value: string): boolean =>
    !isBareSerial(value) && (readDate(value, 'dmy', clock) ?? readDate(value, 'mdy', clock)) !== undefined;
  return filled.length === 0 ? 0 : filled.filter(isDate).length / filled.length;
}
