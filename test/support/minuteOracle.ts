// Business time the slow and obvious way: look at the wall clock of every minute, as Intl tells it, and ask whether the
// business is open. Shares no code with the clock it judges.

const MINUTE = 60_000;

/** Opening hours in the oracle's own terms: weekdays (Sunday 0) and minutes of the day; past 1440 runs into the next day. */
export interface OracleHours {
  readonly shifts: readonly { readonly days: readonly number[]; readonly from: number; readonly to: number }[];
  readonly holidays: readonly string[];
}

interface WallMinute {
  readonly date: string;
  readonly weekday: number;
  readonly minute: number;
}

/** The wall clock of each minute from one instant to another. */
export function wallMinutes(timeZone: string, fromMs: number, toMs: number): WallMinute[] {
  const format = new Intl.DateTimeFormat('en-CA', {
    timeZone,
    hourCycle: 'h23',
    weekday: 'short',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
  });
  const minutes: WallMinute[] = [];
  for (let ms = fromMs; ms < toMs; ms += MINUTE) {
    const [, weekday = '', date = '', hour = '', minute = ''] =
      /(\w{3}).*?(\d{4}-\d\d-\d\d).*?(\d\d):(\d\d)/.exec(format.format(ms)) ?? [];
    const day = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'].indexOf(weekday);
    minutes.push({ date, weekday: day, minute: Number(hour) * 60 + Number(minute) });
  }
  return minutes;
}

/** Steps through the minutes of a window; `elapsed` and `due` count from its first minute. */
export class MinuteOracle {
  private readonly isOpen: readonly boolean[];

  constructor(minutes: readonly WallMinute[], hours: OracleHours) {
    this.isOpen = minutes.map((wall) => isOpenAt(wall, hours));
  }

  /** Open minutes in [from, to). */
  elapsed(from: number, to: number): number {
    let open = 0;
    for (let minute = from; minute < to; minute++) if (this.isOpen[minute] === true) open++;
    return open;
  }

  /** The first minute by which that many open minutes have passed; undefined outside the window. */
  due(from: number, wanted: number): number | undefined {
    let left = wanted;
    for (let minute = from; minute < this.isOpen.length; minute++) {
      if (left === 0) return minute;
      if (this.isOpen[minute] === true) left--;
    }
    return undefined;
  }
}

function isOpenAt({ date, weekday, minute }: WallMinute, { shifts, holidays }: OracleHours): boolean {
  if (holidays.includes(date)) return false;
  const yesterday = (weekday + 6) % 7;
  return shifts.some(
    ({ days, from, to }) =>
      (days.includes(weekday) && minute >= from && minute < to) ||
      (days.includes(yesterday) && minute + 1440 >= from && minute + 1440 < to),
  );
}
