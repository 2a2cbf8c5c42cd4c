// The time of day that follows a date in text.

import { withHalves } from '../../words/dayHours';
import { offsetOf } from './zoneNames';
import type { Distance } from './zoneNames';

export interface TimeOfDay {
  /** As a share of the day. */
  readonly day: number;
  /** From UTC, where the text names it. */
  readonly offset?: Distance;
}

const LEAD = /^(?:[\s,t·|@–-]|a las?\b|as\b|at\b|de\b)*(?=\d)/;
const CLOCK =
  /^(\d{1,2})(?:\s?[:h.]\s?(\d{2})(?::(\d{2})(?:[.,:]\d+)?)?)?\s*([ap]\.?\s?m\b\.?)?\s*((?:h|hs|hrs?|horas?|hours?)\b\.?)?\s*(.*)$/;
/** What may follow a time: a zone, even one nobody here knows. */
const AFTER =
  /^(?:[a-z]{0,5}\s*(?:[-+−]\d{1,2}(?::?\d{2})?)?\s*(?:\([^)]*\)|\[[^\]]*\]|[a-z]{1,5})?|[a-z]+(?:\/[a-z_+-]+)+)$/;

/**
 * Reads what follows a date: `t16:00:00z`, ` a las 16:30`, `, 3pm`, ` 16:30h`, ` 4:30 de la tarde`, ` 10:00 gmt-0600 (…)`,
 * or nothing, which is midnight of no zone.
 *
 * @param rest Lower case, without accents.
 */
export function readTime(rest: string): TimeOfDay | undefined {
  if (/^[\s,.]*$/.test(rest)) return { day: 0 };
  const [, hours, minutes, seconds = '0', half, unit, after = ''] =
    CLOCK.exec(withHalves(rest).replace(LEAD, '')) ?? [];
  if (hours === undefined || (minutes === undefined && half === undefined && unit === undefined)) return undefined;
  if (!AFTER.test(after)) return undefined;
  const hour = hourOf(Number(hours), half?.charAt(0));
  const day = (hour * 3600 + Number(minutes ?? 0) * 60 + Number(seconds)) / 86400;
  if (!(day <= 1) || Number(minutes ?? 0) > 59 || Number(seconds) > 59) return undefined;
  const offset = after === '' ? undefined : offsetOf(after);
  return offset === undefined ? { day } : { day, offset };
}

/** 16:30 p. m. is written, and meant; 0 pm and 16 am are not. */
function hourOf(hour: number, half: string | undefined): number {
  if (half === undefined) return hour;
  if (hour > 12) return half === 'p' ? hour : NaN;
  return hour === 0 ? NaN : (hour % 12) + (half === 'p' ? 12 : 0);
}
