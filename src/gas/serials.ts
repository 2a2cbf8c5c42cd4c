// A cell's Date as the serial number it shows in the spreadsheet's zone.

import { dailyZone, namedZone } from '../calendar/namedZone';
import { serialToWallMs, wallMsToSerial } from '../calendar/serial';
import { instantOf } from '../calendar/zone';

export interface Serials {
  /** The serial number of a Date, of any realm; leaves any other value alone. */
  readonly toSerial: (value: unknown) => unknown;
  /** Whether clocks skip this moment in spring, so that a cell holding it reads as another. */
  readonly isSkipped: (serial: number) => boolean;
}

/**
 * The serial numbers of a time zone.
 *
 * @param timeZone The spreadsheet's zone, by its IANA name.
 */
export function createSerials(timeZone: string): Serials {
  const zone = dailyZone(namedZone(timeZone));
  return {
    toSerial(value) {
      if (Object.prototype.toString.call(value) !== '[object Date]') return value;
      const utcMs = Number(value);
      return Number.isNaN(utcMs) ? '' : wallMsToSerial(utcMs + zone.offsetAt(utcMs));
    },
    isSkipped(serial) {
      const wallMs = serialToWallMs(serial);
      const utcMs = instantOf(zone, wallMs);
      return utcMs + zone.offsetAt(utcMs) !== wallMs;
    },
  };
}
