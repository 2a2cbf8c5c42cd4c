// The page Log a meeting on the sheet: what a meeting begins with, and what it leaves behind.

import { namedRange, namedTexts } from '../named';
import { keepClock } from '../clock';
import { patternHere } from '../dates';
import { isLoading, PENDING, type Pending } from '../loading';
import { underLock } from '../lock';
import { markedSheets } from '../marks';
import { planLog, readLog, type LogPlace } from './log';
import type { Row } from './logRows';
import { cellAt, columnsOn, daySerial, dayText, readForm, rowOn, type PlacedForm } from './placedForm';
import { columnLetters } from '../../template/a1';
import { rowNumber } from '../../template/block';
import { ACTIONS, CADENCE, LOG } from '../../template/sheets/meetings/rows';
import type { Language } from '../../texts/language';
import { sidebarServerTexts } from '../../texts/sidebarServer';
import { filled } from '../../words/filled';

export interface MeetingType {
  readonly name: string;
  readonly purpose: string;
  readonly agenda: string;
  readonly who: string;
}

/** An action as the sheet holds it; days are ISO text, or what somebody typed in their place. */
export interface MeetingAction {
  readonly on: string;
  readonly action: string;
  readonly owner: string;
  readonly due: string;
}

export interface OpenAction extends MeetingAction {
  readonly isOverdue: boolean;
}

export interface MeetingStart {
  /** `yyyy-MM-dd` where the spreadsheet is. */
  readonly today: string;
  readonly types: readonly MeetingType[];
  /** The longest overdue first, those without a date last. */
  readonly open: readonly OpenAction[];
  /** Promises behind their pace, as the Dashboard shows them. */
  readonly offPace: readonly { readonly label: string; readonly delivered: string; readonly due: string }[];
  readonly owners: readonly string[];
}

/** What is written: one row of the log and the rows of its actions. */
export interface MeetingRecord {
  readonly date: string;
  readonly type: string;
  readonly attendees: string;
  readonly purpose: string;
  readonly agenda: string;
  readonly decisions: string;
  readonly actions: readonly Omit<MeetingAction, 'on'>[];
}

export interface MeetingToSave extends MeetingRecord {
  readonly language: Language;
  /** Open actions that were done. */
  readonly done: readonly MeetingAction[];
  /** What earlier attempts to save this meeting sent: whatever of it is on the sheet is not doubled. */
  readonly earlier: readonly MeetingRecord[];
}

export interface SavedMeeting {
  /** Actions ticked as done that are no longer on the sheet. */
  readonly missing: readonly string[];
  /** The event of the next meeting of this type; '' when the sheet does not say when that is. */
  readonly calendar: string;
}

const ACTION_LOG: LogPlace = {
  header: rowNumber(ACTIONS, 'actionsHeading'),
  last: rowNumber(ACTIONS, 'action300'),
  next: rowNumber(LOG, 'log'),
  columns: 'BCDEF',
  days: 'BEF',
};
const MEETING_LOG: LogPlace = {
  header: rowNumber(LOG, 'logHeading'),
  last: rowNumber(LOG, 'log200'),
  columns: 'BCDEFG',
  days: 'B',
};
const DONE_ON = 4;

/** What a meeting begins with, as of now; null when the sheet is not built. */
export function readMeeting(): MeetingStart | null | Pending {
  if (!markedSheets().has('meetings')) return null;
  if (isLoading()) return PENDING;
  const today = keepClock().slice(0, 10);
  SpreadsheetApp.flush();
  if (isLoading()) return PENDING;
  const form = readForm('meetings');
  if (!form) return null;
  const open = (readLog(form, ACTION_LOG)?.rows ?? [])
    .filter((row) => row[1] !== '' && row[DONE_ON] === '')
    .map((row) => ({ ...actionOf(row), isOverdue: typeof row[3] === 'number' && dayText(row[3]) < today }))
    .sort((a, b) => (a.due || '9').localeCompare(b.due || '9'));
  return { today, types: cards(form).map(typeOf), open, offPace: offPace(), owners: namedTexts('Owners') };
}

/** Writes a meeting, its actions, and the day on which earlier ones were done; all of it or, cut short, again. */
export function saveMeeting(meeting: MeetingToSave): SavedMeeting {
  return underLock(() => {
    const texts = sidebarServerTexts(meeting.language);
    const form = readForm('meetings');
    const [actions, log] = form ? [readLog(form, ACTION_LOG), readLog(form, MEETING_LOG)] : [];
    if (!form || !actions || !log) throw new Error(texts.noMeetingsSheet);
    const { earlier } = meeting;
    const writeActions = planLog(actions, actionRows(meeting), earlier.map(actionRows));
    const writeMeeting = planLog(
      log,
      [meetingRow(meeting)],
      earlier.map((each) => [meetingRow(each)]),
    );
    if (!writeActions || !writeMeeting) throw new Error(filled(texts.logFull, { sheet: form.sheet.getName() }));

    const isSame = (one: MeetingAction, other: MeetingAction): boolean => keyOf(one) === keyOf(other);
    const isThere = (done: MeetingAction): boolean => actions.rows.some((row) => isSame(actionOf(row), done));
    const doneAt = actions.rows.flatMap((row, at) =>
      row[DONE_ON] === '' && meeting.done.some((done) => isSame(actionOf(row), done)) ? [actions.first + at] : [],
    );
    writeMeeting();
    writeActions();
    if (doneAt.length > 0) {
      const column = columnLetters(actions.columns[DONE_ON] ?? 1);
      const cells = form.sheet.getRangeList(doneAt.map((row) => `${column}${row}`));
      cells.setNumberFormat(patternHere('date'));
      cells.setValue(daySerial(meeting.date));
    }
    return {
      missing: meeting.done.filter((done) => !isThere(done)).map(({ action }) => action),
      calendar: calendarOf(form, meeting.type),
    };
  });
}

function actionRows({ date, actions }: MeetingRecord): Row[] {
  return actions.map(({ action, owner, due }) => [daySerial(date), action, owner, daySerial(due), '']);
}

function meetingRow({ date, type, attendees, purpose, agenda, decisions }: MeetingRecord): Row {
  return [daySerial(date), type, attendees, purpose, agenda, decisions];
}

function actionOf([on = '', action = '', owner = '', due = '']: Row): MeetingAction {
  return { on: dayText(on), action: String(action), owner: String(owner), due: dayText(due) };
}

function keyOf({ on, action, owner, due }: MeetingAction): string {
  return JSON.stringify([on, action, owner, due]);
}

type CardRow = (typeof CADENCE.rows)[number];

interface Card {
  readonly text: (part: CardRow) => string;
  /** The address of its event, as the sheet says beside the page. */
  readonly link: string;
}

/** The cards of the cadence that have a name. */
function cards(form: PlacedForm): Card[] {
  const beside = columnsOn(form, 'IJKLM');
  return columnsOn(form, 'CDEFG')
    .map((column, index): Card => {
      const text = (part: CardRow, of = column) =>
        String(cellAt(form, rowOn(form, rowNumber(CADENCE, part)), of)).trim();
      const link = text('link', beside[index] ?? 0);
      return { text, link: link.startsWith('https://') ? link : '' };
    })
    .filter(({ text }) => text('name') !== '');
}

function typeOf({ text }: Card): MeetingType {
  return { name: text('name'), purpose: text('purpose'), agenda: text('agenda'), who: text('who') };
}

function calendarOf(form: PlacedForm, type: string): string {
  return cards(form).find(({ text }) => text('name') === type)?.link ?? '';
}

function offPace(): MeetingStart['offPace'] {
  const promised = namedRange('Promised');
  const labels = promised?.offset(0, -2, promised.getNumRows(), 1).getDisplayValues().flat() ?? [];
  const shown = (name: string) => namedRange(name)?.getDisplayValues().flat() ?? [];
  const [due, delivered, kept] = [shown('Due_now'), shown('Delivered'), shown('Kept')];
  return labels.flatMap((label, index) =>
    kept[index]?.startsWith('✗') ? [{ label, delivered: delivered[index] ?? '', due: due[index] ?? '' }] : [],
  );
}
