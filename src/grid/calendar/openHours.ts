// The arguments calendar and holidays together, office by office.

import type { OpenHours } from '../../metrics/openHours';
import { toArgument } from '../cells/argument';
import { fail, failCell } from '../fail';
import type { LazyZone } from '../dates/lazyZone';
import type { CalendarBlock } from './calendar';
import { toCalendarBlocks, toVersions } from './calendar';
import { toHolidays } from './holidays';
import { ALL_OFFICES } from './officeKey';
import type { Given, Reader } from '../cells/reader';

/** When an office is open, by its own clock. */
export interface OfficeHours {
  readonly open: OpenHours;
  /** Name of the time zone the office goes by; '' for the spreadsheet's. */
  readonly timeZone: string;
}

/** The hours of an office by its key; those without office where it has none of its own, undefined where there are none of these. */
export type HoursByOffice = (office: string) => OfficeHours | undefined;

/** Reads the arguments calendar and holidays. */
export function toHoursByOffice(read: Reader, calendar: unknown, holidays: unknown, zone: LazyZone): HoursByOffice {
  const blocks = toCalendarBlocks(read, calendar, zone);
  const dates = toHolidays(read, holidays, zone);
  const byOffice = new Map<string, CalendarBlock[]>();
  for (const block of blocks) byOffice.set(block.office, [...(byOffice.get(block.office) ?? []), block]);
  const zones = new Map([...byOffice].map(([office, own]) => [office, zoneOf(read('calendar', calendar), own)]));
  const hoursOf = (office: string): OfficeHours | undefined => {
    const own = byOffice.get(office) ?? byOffice.get(ALL_OFFICES) ?? [];
    if (own.length === 0 && blocks.length > 0) return undefined;
    const timeZone = zones.get(own[0]?.office ?? ALL_OFFICES) ?? '';
    return { open: { versions: toVersions(own), ...dates.of(office) }, timeZone };
  };
  const known = new Map<string, OfficeHours | undefined>();
  return (office) => {
    // Offices nobody names share what holds for all.
    const key = byOffice.has(office) || dates.offices.has(office) ? office : ALL_OFFICES;
    if (!known.has(key)) known.set(key, hoursOf(key));
    return known.get(key);
  };
}

/** Reads the hours that hold where no office is asked for; throws when there are none. */
export function toOpenHours(read: Reader, calendar: unknown, holidays: unknown, zone: LazyZone): OpenHours {
  const hours = toHoursByOffice(read, calendar, holidays, zone)(ALL_OFFICES);
  return hours?.open ?? fail(read('calendar', calendar), 'officesWanted');
}

/** The one time zone that an office's rows name. */
function zoneOf(calendar: Given, blocks: readonly CalendarBlock[]): string {
  const [first, ...others] = blocks.filter(({ timeZone }) => timeZone !== '');
  const other = others.find(({ timeZone }) => timeZone !== first?.timeZone);
  if (other !== undefined)
    failCell(toArgument(calendar), other.row, 4, 'zoneDiffers', other.timeZone, {
      other: first?.timeZone ?? '',
    });
  return first?.timeZone ?? '';
}
