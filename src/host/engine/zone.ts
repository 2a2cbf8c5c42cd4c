// Wall clock ↔ instant in the spreadsheet's zone, as serial numbers.

import { dailyZone, namedZone } from '../../calendar/namedZone';
import { serialToWallMs, wallMsToSerial } from '../../calendar/serial';
import { instantOf } from '../../calendar/zone';

export interface Zone {
  readonly name: string;
  /** The instant at which the zone's clocks show this serial number; an hour that does not exist moves forward. */
  dateOf(serial: number): Date;
  /** The serial number (days since 1899-12-30, wall clock of the zone) of an instant. */
  serialOf(date: Date): number;
}

/** A time zone by its IANA name; throws RangeError when there is none of that name. */
export function createZone(name: string): Zone {
  const zone = dailyZone(namedZone(name));
  return {
    name,
    dateOf: (serial) => new Date(instantOf(zone, serialToWallMs(serial))),
    serialOf: (date) => wallMsToSerial(date.getTime() + zone.offsetAt(date.getTime())),
  };
}
