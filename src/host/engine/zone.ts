// Wall clock ↔ instant in one named zone. Offsets are read from Intl twice a day at most, so that whole columns of dates are quick.
const DAY = 86_400_000;
const EPOCH = Date.UTC(1899, 11, 30);

export interface Zone {
  readonly name: string;
  /** The instant at which the zone's clocks show this serial number; an hour that does not exist moves forward. */
  dateOf(serial: number): Date;
  /** The serial number (days since 1899-12-30, wall clock of the zone) of an instant. */
  serialOf(date: Date): number;
}

/** A time zone by its IANA name; throws RangeError when there is none of that name. */
export function createZone(name: string): Zone {
  const readOffset = offsetReader(name);
  const byDay = new Map<number, number | undefined>();

  function offsetAt(utcMs: number): number {
    const day = Math.floor(utcMs / DAY);
    if (!byDay.has(day)) {
      const [first, last] = [readOffset(day * DAY), readOffset((day + 1) * DAY - 1)];
      byDay.set(day, first === last ? first : undefined);
    }
    return byDay.get(day) ?? readOffset(utcMs);
  }

  function instantOf(wallMs: number): number {
    const before = offsetAt(wallMs - DAY);
    const after = offsetAt(wallMs + DAY);
    if (before === after || offsetAt(wallMs - before) === before) return wallMs - before;
    return offsetAt(wallMs - after) === after ? wallMs - after : wallMs - before;
  }

  return {
    name,
    dateOf: (serial) => new Date(instantOf(Math.round(EPOCH + serial * DAY))),
    serialOf: (date) => (date.getTime() + offsetAt(date.getTime()) - EPOCH) / DAY,
  };
}

/** Wall clock minus UTC in ms, whole seconds, local mean time included. */
function offsetReader(name: string): (utcMs: number) => number {
  const format = new Intl.DateTimeFormat('en-US', {
    timeZone: name,
    hourCycle: 'h23',
    era: 'short',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  });
  return (utcMs) => {
    const whole = Math.floor(utcMs / 1000) * 1000;
    const part: Partial<Record<string, string>> = {};
    for (const { type, value } of format.formatToParts(whole)) part[type] = value;
    const year = part['era'] === 'BC' ? 1 - Number(part['year']) : Number(part['year']);
    const wall = new Date(0);
    wall.setUTCFullYear(year, Number(part['month']) - 1, Number(part['day']));
    wall.setUTCHours(Number(part['hour']), Number(part['minute']), Number(part['second']));
    return wall.getTime() - whole;
  };
}
