// The time of day that follows a date in text.

import { offsetOf } from './zoneNames';

export interface TimeOfDay {
  /** As a share of the day. */
  readonly day: number;
  /** Minutes from UTC, where the text names them. */
  readonly offset?: number;
}

const LEAD = /^(?:[\s,t·|@–-]|a las?\b|as\b|at\b|de\b)*(?=\d)/;
const CLOCK =
  /^(\d{1,2})(?:\s?[:h.]\s?(\d{2})(?::(\d{2})(?:[.,:]\d+)?)?)?\s*([ap]\.?\s?m\b\.?)?\s*((?:h|hs|hrs?|horas?|hours?)\b\.?)?\s*(.*)$/;
/** What may follow a time: a zone, even one nobody here knows. */
const AFTER = /^[a-z]{0,5}\s*(?:[-+−]\d{1,2}(?::?\d{2})?)?\s*(?:\([^)]*\)|\[[^\]]*\])?$/;

/**
 * Reads what follows a date: `t16:00:00z`, ` a las 16:30`, `, 3pm`, ` 16:30h`, ` 10:00 gmt-0600 (…)`, or nothing, which is
 * midnight of no zone.
 *
 * @param rest Lower case, without accents.
 */
export function readTime(rest: string): TimeOfDay | undefined {
  if (/^[\s,.]*$/.test(rest)) return { day: 0 };
  const [, hours, minutes, seconds = '0', half, unit, after = ''] = CLOCK.exec(rest.replace(LEAD, '')) ?? [];
  if (hours === undefined || (minutes === undefined && half === undefined && unit === undefined)) return undefined;
  if (!AFTER.test(after)) return undefined;
  const hour = half === undefined ? Number(hours) : (Number(hours) % 12) + (half.startsWith('p') ? 12 : 0);
  if (hour > 23 || Number(minutes ?? 0) > 59 || Number(seconds) > 59) return undefined;
  if (half !== undefined && (Number(hours) > 12 || Number(hours) === 0)) return undefined;
  const offset = after === '' ? undefined : offsetOf(after);
  const day = (hour * 3600 + Number(minutes ?? 0) * 60 + Number(seconds)) / 86400;
  return offset === undefined ? { day } : { day, offset };
}
