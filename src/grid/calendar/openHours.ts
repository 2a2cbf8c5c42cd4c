import type { OpenHours } from '../../metrics/openHours';
import { toCalendar } from './calendar';
import { toHolidays } from './holidays';
import type { LazyZone } from '../dates/lazyZone';

/** Reads the arguments calendar and holidays. */
export function toOpenHours(caller: string, calendar: unknown, holidays: unknown, zone: LazyZone): OpenHours {
  return { versions: toCalendar(caller, calendar, zone), holidays: toHolidays(caller, holidays, zone) };
}
