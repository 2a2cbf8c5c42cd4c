import { DAY_MS, HOUR_MS } from '../calendar/civil';
import { wallMsToSerial } from '../calendar/serial';
import { instantOf } from '../calendar/zone';
import { eventLink } from '../grid/calendar/eventLink';
import type { Clocks } from '../grid/calendar/clocks';
import { toClocks } from '../grid/calendar/officeClocks';
import type { Argument } from '../grid/cells/argument';
import { toColumn } from '../grid/cells/argument';
import { isBlank } from '../grid/cells/isBlank';
import { isName } from '../grid/cells/isName';
import { numberOf } from '../grid/cells/number';
import { toAsOf } from '../grid/dates/asOf';
import { BLANK, SERIAL, toTimes } from '../grid/dates/times';
import type { Times } from '../grid/dates/times';
import { failCell } from '../grid/fail';
import type { Cell } from '../grid/rows/rows';
import { commonShape } from '../grid/rows/rows';
import { nextMeeting, workingDayFrom } from '../metrics/meetings';
import { frequencyOf } from '../words/frequency';
import { reader } from '../grid/cells/reader';

const read = reader('NEXT_MEETING');

/** What a meeting without a length takes. */
const USUAL_MINUTES = 30;
/** Meetings without a first time begin at nine, each an hour after the one before. */
const USUAL_HOUR = 9;

/**
 * Says when each repeated meeting is next, and gives the link that opens its calendar event ready to save.
 *
 * Monthly and quarterly ones keep weekday and week of the month. Without a first time a meeting is counted from the first
 * working day from since on, the first at 9:00 and each an hour after the one before. Times are those of the spreadsheet.
 *
 * @param {C22:G22} names Name of each meeting. Blank gives blanks.
 * @param {C23:G23} often How often: every working day, every week, every two weeks, every month or every three months.
 * @param {C28:G28} first When it was or will be held for the first time.
 * @param {As_of} asOf The moment at which to look, such as the cell As_of; of several, each is answered, one after the other.
 * @param {Period_start} since Optional. The day from which meetings without a first time are counted; left out: that of as_of.
 * @param {Calendar} calendar Optional. Opening hours; a day with any of them is a working day. Left out: Monday to Friday.
 * @param {Holidays} holidays Optional. Dates that are no working days.
 * @param {C27:G27} minutes Optional. How long each takes; blank or left out: 30.
 * @param {C24:G24} purpose Optional. What each is for, written into the event.
 * @param {C25:G25} agenda Optional. What is talked about, written below it.
 * @param {Company} company Optional. Written after the name of the meeting.
 * @return Counted from, next time and link of each meeting: a row each, or a column each where names stand in a row.
 * @example =NEXT_MEETING("Funnel"; "Every month"; "2026-10-06 10:00"; "2026-11-22 12:00") //=> 2026-10-06 10:00,
 *   2026-12-01 10:00,
 *   https://calendar.google.com/calendar/render?action=TEMPLATE&text=Funnel&dates=20261201T100000%2F20261201T103000&details=%0A%0A&recur=RRULE%3AFREQ%3DMONTHLY%3BBYDAY%3D1TU
 * @group Track
 * @customfunction
 */
export function NEXT_MEETING(
  names: unknown,
  often: unknown,
  first: unknown,
  asOf: unknown,
  since?: unknown,
  calendar?: unknown,
  holidays?: unknown,
  minutes?: unknown,
  purpose?: unknown,
  agenda?: unknown,
  company?: unknown,
): Cell[][] {
  const column = (name: string, value: unknown) => toColumn(read(name, value));
  const moments = toTimes(read('as_of', asOf));
  const blank = moments.kinds.indexOf(BLANK);
  if (blank >= 0) failCell(moments.argument, blank, 0, 'missing', '');
  const clocks = toClocks(read, isBlank(calendar) ? 'Mon-Fri 0-24' : calendar, holidays);
  const cadence: Cadence = {
    names: column('names', names),
    often: column('often', often),
    first: toTimes(read('first', first)),
    since: isBlank(since) ? moments : toAsOf(read, since),
    minutes: column('minutes', minutes),
    purpose: column('purpose', purpose),
    agenda: column('agenda', agenda),
    company: column('company', company),
    asOfMs: Array.from(moments.ms, (_, at) => clocks.wallMs(moments, at)),
    clocks,
  };
  const columns = [
    cadence.names,
    cadence.often,
    cadence.first.argument,
    cadence.minutes,
    cadence.purpose,
    cadence.agenda,
  ];
  const { rows } = commonShape(columns);
  const meetings = Array.from({ length: rows }, (_, row) => meetingOf(cadence, row));
  const isRow = Array.isArray(names) && names.length === 1 && rows > 1;
  if (!isRow) return meetings;
  return Array.from(meetings[0] ?? [], (_, part) => meetings.map((meeting) => meeting[part] ?? ''));
}

interface Cadence {
  readonly names: Argument;
  readonly often: Argument;
  readonly first: Times;
  readonly since: Times;
  readonly minutes: Argument;
  readonly purpose: Argument;
  readonly agenda: Argument;
  readonly company: Argument;
  readonly asOfMs: readonly number[];
  readonly clocks: Clocks;
}

/** Counted from, next time and link of a meeting at each moment; blanks where it has no name. */
function meetingOf(cadence: Cadence, row: number): Cell[] {
  const { clocks, company, purpose, agenda } = cadence;
  const title = textAt(cadence.names, row);
  if (title === '') return cadence.asOfMs.flatMap(() => ['', '', '']);
  const { startMs, kind } = startOf(cadence, row);
  const often = frequencyAt(cadence.often, row);
  const toCell = (wallMs: number): Cell => {
    if (Number.isNaN(wallMs)) return '';
    return kind === SERIAL ? wallMsToSerial(wallMs) : new Date(instantOf(clocks.zone(), wallMs));
  };
  const event = {
    title: [title, textAt(company, 0)].filter((part) => part !== '').join(' · '),
    details: `${textAt(purpose, row)}\n\n${textAt(agenda, row)}`,
    minutes: minutesAt(cadence.minutes, row),
  };
  return cadence.asOfMs.flatMap((asOfMs) => {
    const nextMs =
      often === undefined ? onceOnly(startMs, asOfMs) : nextMeeting(often, startMs, asOfMs, clocks.workingDays);
    const link = Number.isNaN(nextMs) ? '' : eventLink(event, often, startMs, nextMs, clocks.open);
    return [toCell(startMs), toCell(nextMs), link];
  });
}

/** The time a meeting is counted from, and in which kind of date it is answered. */
function startOf({ first, since, clocks }: Cadence, row: number): { startMs: number; kind: number | undefined } {
  const at = row * first.stride;
  if (first.kinds[at] !== BLANK) return { startMs: clocks.wallMs(first, at), kind: first.kinds[at] };
  const day = workingDayFrom(Math.floor(clocks.wallMs(since, 0) / DAY_MS), clocks.workingDays);
  return { startMs: day * DAY_MS + (USUAL_HOUR + row) * HOUR_MS, kind: since.kinds[0] };
}

/** Without a frequency there is the first time, until it is over. */
function onceOnly(startMs: number, asOfMs: number): number {
  return startMs >= asOfMs ? startMs : NaN;
}

function frequencyAt(often: Argument, row: number) {
  const cell = cellAt(often, row);
  if (isBlank(cell)) return undefined;
  return (
    (typeof cell === 'string' ? frequencyOf(cell) : undefined) ??
    failCell(often, rowOf(often, row), 0, 'notFrequency', cell)
  );
}

function minutesAt(minutes: Argument, row: number): number {
  const value = numberOf(cellAt(minutes, row));
  return value > 0 ? value : USUAL_MINUTES;
}

function textAt(column: Argument, row: number): string {
  const cell = cellAt(column, row);
  if (isBlank(cell)) return '';
  return isName(cell) ? String(cell) : failCell(column, rowOf(column, row), 0, 'notName', cell);
}

function cellAt(column: Argument, row: number): unknown {
  return column.cells[rowOf(column, row)]?.[0];
}

function rowOf(column: Argument, row: number): number {
  return column.rows === 1 ? 0 : row;
}
