// When a meeting that repeats is next, in formulas: from the first time and how often it is held, as of the clock.

/** The cells a meeting is told by. */
export interface Repeated {
  readonly often: string;
  readonly start: string;
}

/** The first time from the clock on; a start still to come is the next time. */
export function nextTime({ often, start }: Repeated): string {
  const by: readonly (readonly [string, string])[] = [
    ['daily', nextWorkingDay(start)],
    ['weekly', everyDays(start, 7)],
    ['fortnightly', everyDays(start, 14)],
    ['monthly', everyMonths(start, 1)],
    ['quarterly', everyMonths(start, 3)],
  ];
  const chosen = by.reduceRight((rest, [key, next]) => `IF(${often}={"meetings.${key}"};${next};${rest})`, '""');
  return `IF(${start}>=As_of;${start};${chosen})`;
}

/** How a calendar is told to repeat it: RFC 5545. */
export function recurrence({ often, start }: Repeated): string {
  const weekday = `MID("SUMOTUWETHFRSA";2*WEEKDAY(${start})-1;2)`;
  const by: readonly (readonly [string, string])[] = [
    ['daily', '"RRULE:FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR"'],
    ['weekly', '"RRULE:FREQ=WEEKLY"'],
    ['fortnightly', '"RRULE:FREQ=WEEKLY;INTERVAL=2"'],
    ['monthly', `"RRULE:FREQ=MONTHLY;BYDAY="&${weekOfMonth(start)}&${weekday}`],
    ['quarterly', `"RRULE:FREQ=MONTHLY;INTERVAL=3;BYDAY="&${weekOfMonth(start)}&${weekday}`],
  ];
  return by.reduceRight((rest, [key, rule]) => `IF(${often}={"meetings.${key}"};"&recur="&${rule};${rest})`, '""');
}

/** Today when its time is still to come, else the next working day. */
function nextWorkingDay(start: string): string {
  const isToCome = `MOD(${start};1)>=MOD(As_of;1)`;
  return `WORKDAY(INT(As_of)-IF(${isToCome};1;0);1;Holiday_days)+MOD(${start};1)`;
}

function everyDays(start: string, days: number): string {
  return `${start}-${days}*INT((${start}-As_of)/${days})`;
}

/** The same weekday of the same week of the month, so that a meeting never lands on a weekend. */
function everyMonths(start: string, months: number): string {
  const gone = `(12*(YEAR(As_of)-YEAR(${start}))+MONTH(As_of)-MONTH(${start}))`;
  const soon = months === 1 ? gone : `(-${months}*INT(-${gone}/${months}))`;
  const candidate = sameWeekday(start, soon);
  return `IF(${candidate}>=As_of;${candidate};${sameWeekday(start, `${soon}+${months}`)})`;
}

function sameWeekday(start: string, monthsLater: string): string {
  const lastOfWeek = `(EDATE(INT(${start})-DAY(${start})+1;${monthsLater})+7*${weekOfMonth(start)}-1)`;
  return `${lastOfWeek}-MOD(${lastOfWeek}-INT(${start});7)+MOD(${start};1)`;
}

/** Which of its weekdays in the month a day is; not every month has a fifth. */
function weekOfMonth(start: string): string {
  return `MIN(4;INT((DAY(${start})+6)/7))`;
}
