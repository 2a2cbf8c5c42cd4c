// Dates as CRMs and people write them, to serial numbers of the spreadsheet's own zone.

import { dailyZone, namedZone } from '../../calendar/namedZone';
import { wallMsToSerial } from '../../calendar/serial';
import { instantOf } from '../../calendar/zone';
import type { Zone } from '../../calendar/zone';
import { folded } from '../../words/folded';
import { datePartsOf } from './dateParts';
import type { DateOrder, DateParts } from './dateParts';
import { readTime } from './timeText';
import type { Distance } from './zoneNames';

export type { DateOrder };

/** What a date is read by besides its text. */
export interface Clock {
  /** The spreadsheet's zone. */
  readonly zone: Zone;
  /** The serial number of today there: a year of two digits is in the past of it. */
  readonly today: number;
}

/**
 * A clock.
 *
 * @param timeZone The spreadsheet's zone, by its IANA name.
 * @param today `2026-11-28`.
 */
export function clockOf(timeZone: string, today: string): Clock {
  return { zone: dailyZone(namedZone(timeZone)), today: wallMsToSerial(Date.parse(`${today.slice(0, 10)}T00:00:00Z`)) };
}

/**
 * The serial number of a date and time, or undefined when the text is not one.
 *
 * An offset such as `Z` or `-03:00` is part of the value: the serial is what the clocks of the spreadsheet's zone showed then.
 *
 * @param text For example `2025-12-31T18:05:00Z`, `31/12/2025 18:05`, `12-31-25 6 PM`, `31 de diciembre del 2025`, `1767225600000`.
 * @param order How numeric dates are written.
 * @param headingOffset The distance from UTC that the heading names, for times that name none.
 */
export function readDate(text: string, order: DateOrder, clock: Clock, headingOffset?: Distance): number | undefined {
  const value = folded(text);
  if (SERIAL.test(value)) return serialWithin(Number(value.replace(',', '.')));
  if (EPOCH.test(value)) return serialWithin(wallAt(epochMs(Number(value)), clock));
  const parts = datePartsOf(value, order);
  const day = parts === undefined ? undefined : serialOfDay(parts, clock.today);
  const time = parts === undefined ? undefined : readTime(parts.rest);
  if (day === undefined || time === undefined) return undefined;
  const hasTime = /\d/.test(parts?.rest ?? '');
  const offset = time.offset ?? (hasTime ? headingOffset : undefined);
  return offset === undefined ? day + time.day : wallAt(instantAt(utcMs(day + time.day), offset), clock);
}

/** Whether a text names its own distance from UTC, so that its time is brought to the spreadsheet's zone. */
export function namesOffset(text: string, order: DateOrder): boolean {
  const value = folded(text);
  const parts = datePartsOf(value, order);
  return EPOCH.test(value) || (parts !== undefined && readTime(parts.rest)?.offset !== undefined);
}

/** Whether a text is a number that may stand for a date: it proves no order. */
export function isBareSerial(text: string): boolean {
  return SERIAL.test(text.trim()) || EPOCH.test(text.trim());
}

const SERIAL = /^\d{5}(?:[.,]\d+)?$/;
/** Seconds or milliseconds since 1970, from 2001 on. */
const EPOCH = /^[1-4]\d{9}(?:\d{3})?(?:\.\d+)?$/;

function epochMs(number: number): number {
  return number < 1e11 ? number * 1000 : number;
}

const places = new Map<string, Zone>();

/** The instant at which the clocks at that distance from UTC showed a time. */
function instantAt(wallMs: number, distance: Distance): number {
  if (typeof distance === 'number') return wallMs - distance * 60_000;
  const zone = places.get(distance) ?? dailyZone(namedZone(distance));
  places.set(distance, zone);
  return instantOf(zone, wallMs);
}

function wallAt(utc: number, { zone }: Clock): number {
  return wallMsToSerial(utc + zone.offsetAt(utc));
}

function utcMs(serial: number): number {
  return Math.round((serial - 25569) * 86400) * 1000;
}

function serialOfDay({ year, month, day }: DateParts, today: number): number | undefined {
  const inFull = year < 100 ? fullYear(year, today) : year;
  const ms = Date.UTC(inFull, month - 1, day);
  const back = new Date(ms);
  if (back.getUTCMonth() !== month - 1 || back.getUTCDate() !== day) return undefined;
  return serialWithin(wallMsToSerial(ms));
}

/** A year of two digits is this century's up to next year, else the last one's. */
function fullYear(year: number, today: number): number {
  const thisYear = new Date(utcMs(today)).getUTCFullYear();
  return 2000 + year <= thisYear + 1 ? 2000 + year : 1900 + year;
}

// 1950 to 2150: outside it a number is more likely something else.
function serialWithin(serial: number): number | undefined {
  return serial >= 18264 && serial < 91313 ? serial : undefined;
}
