// A cell's Date as the serial number it shows in the spreadsheet's zone.

const DAY = 86400000;
const EPOCH = Date.UTC(1899, 11, 30);

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
  const format = wallClockFormat(timeZone);
  const offsets = new Map<number, number>();

  // Most days have one offset, so two look-ups of the zone serve every Date of that day.
  function offsetAt(utcMs: number): number {
    const day = Math.floor(utcMs / DAY);
    const known = offsets.get(day);
    if (known !== undefined) return Number.isNaN(known) ? offsetOf(format, utcMs) : known;
    const [start, end] = [offsetOf(format, day * DAY), offsetOf(format, (day + 1) * DAY)];
    offsets.set(day, start === end ? start : NaN);
    return offsetAt(utcMs);
  }

  return {
    toSerial(value) {
      if (Object.prototype.toString.call(value) !== '[object Date]') return value;
      const utcMs = Number(value);
      return Number.isNaN(utcMs) ? '' : (utcMs + offsetAt(utcMs) - EPOCH) / DAY;
    },
    isSkipped(serial) {
      const wallMs = Math.round(EPOCH + serial * DAY);
      const instants = [wallMs - DAY, wallMs + DAY].map((near) => wallMs - offsetAt(near));
      return instants.every((utcMs) => utcMs + offsetAt(utcMs) !== wallMs);
    },
  };
}

function offsetOf(format: Intl.DateTimeFormat, utcMs: number): number {
  const second = Math.floor(utcMs / 1000) * 1000;
  const parts = new Map(format.formatToParts(second).map(({ type, value }) => [type, Number(value)]));
  const part = (name: Intl.DateTimeFormatPartTypes): number => parts.get(name) ?? 0;
  return Date.UTC(part('year'), part('month') - 1, part('day'), part('hour'), part('minute'), part('second')) - second;
}

function wallClockFormat(timeZone: string): Intl.DateTimeFormat {
  return new Intl.DateTimeFormat('en-US', {
    timeZone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  });
}
