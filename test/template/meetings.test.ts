// When meetings are next, what their links say to a calendar, and which actions are open, as of the clock.
import { dayByPattern } from '../../src/calendar/datePattern';
import type { Workbook } from '../../src/host/workbook';
import { buildSettings } from '../support/buildSettings';
import { build, edit, openEmpty } from '../support/builtWorkbook';

/** Sunday. */
const AS_OF = '2026-11-22 12:00';

const built = openEmpty('en');
build(built, buildSettings('en'), ['settings', 'meetings']);
const saved = built.save();

function meetings(asOf = AS_OF): Workbook {
  const workbook = openEmpty('en', { saved });
  workbook.type('Settings', 'C11', asOf);
  return workbook;
}

/** As a workbook of these tests shows a day or a moment. */
const written = (moment: string) => dayByPattern(moment, 'm/d/yyyy');

/** A card of the team's own, in the last column. */
function card(workbook: Workbook, often: string, first: string): void {
  workbook.type('Meetings', 'G22', 'Q&A, 100% #1');
  workbook.type('Meetings', 'G23', often);
  workbook.type('Meetings', 'G28', first);
}

/** Where the link of the last column leads. */
function link(workbook: Workbook): URL {
  const getters = workbook.host.document.read();
  const sheetId = getters.getSheetIdByName('Meetings') ?? '';
  return new URL(getters.getEvaluatedCell({ sheetId, col: 6, row: 30 }).link?.url ?? '');
}

// prettier-ignore
test.each([
  ['Every working day',  '2026-11-02 09:15', '2026-11-22 12:00', '2026-11-23 09:15'],
  ['Every working day',  '2026-11-02 09:15', '2026-11-23 09:15', '2026-11-23 09:15'],
  ['Every working day',  '2026-11-02 09:15', '2026-11-27 09:16', '2026-11-30 09:15'],
  ['Every week',         '2026-11-03 16:00', '2026-11-22 12:00', '2026-11-24 16:00'],
  ['Every week',         '2026-11-03 16:00', '2026-11-24 16:00', '2026-11-24 16:00'],
  ['Every week',         '2026-12-01 16:00', '2026-11-22 12:00', '2026-12-01 16:00'],
  ['Every two weeks',    '2026-11-03 16:00', '2026-11-22 12:00', '2026-12-01 16:00'],
  ['Every month',        '2026-10-06 10:00', '2026-11-22 12:00', '2026-12-01 10:00'],
  ['Every month',        '2026-10-08 10:00', '2026-11-12 09:00', '2026-11-12 10:00'],
  ['Every month',        '2026-10-30 10:00', '2026-11-22 12:00', '2026-11-27 10:00'],
  ['Every three months', '2026-10-06 10:00', '2026-11-22 12:00', '2027-01-05 10:00'],
  ['Every three months', '2025-11-19 10:00', '2026-11-22 12:00', '2027-02-17 10:00'],
  ['',                   '2026-10-06 10:00', '2026-11-22 12:00', ''],
  ['',                   '2026-11-22 11:59', '2026-11-22 12:00', ''],
  ['',                   '2026-11-22 13:00', '2026-11-22 12:00', '2026-11-22 13:00'],
])('%s from %s, seen at %s: %s', (often, first, asOf, next) => {
  const workbook = meetings(asOf);
  card(workbook, often, first);
  expect(workbook.display('Meetings', 'G30')).toEqual([[written(next)]]);
});

test("once today's meeting has begun, the link opens the event of the next one", () => {
  const workbook = meetings('2026-11-24 16:01');
  card(workbook, 'Every week', '2026-11-03 16:00');
  expect(workbook.display('Meetings', 'G30')).toEqual([['12/1/2026 16:00']]);
  expect(link(workbook).searchParams.get('dates')).toMatch(/^20261201T160000/);
});

test('without a first time a meeting is counted from the first working day of the period, not a holiday', () => {
  const workbook = meetings();
  workbook.type('Settings', 'L7', '2026-10-01');
  expect(workbook.display('Meetings', 'C29:F29')).toEqual([
    ['10/2/2026 09:00', '10/2/2026 10:00', '10/2/2026 11:00', '10/2/2026 12:00'],
  ]);
});

test('a link opens the event with its title, times, details and repetition, whatever signs they hold', () => {
  const workbook = meetings();
  card(workbook, 'Every month', '2026-10-06 10:50');
  workbook.type('Meetings', 'G24', 'Más ventas & menos ruido');
  workbook.type('Meetings', 'G27', '45');
  expect(link(workbook).origin).toBe('https://calendar.google.com');
  expect(Object.fromEntries(link(workbook).searchParams)).toEqual({
    action: 'TEMPLATE',
    text: 'Q&A, 100% #1 · Norte',
    dates: '20261201T105000/20261201T113500',
    details: 'Más ventas & menos ruido\n\n',
    recur: 'RRULE:FREQ=MONTHLY;BYDAY=1TU',
  });
});

// prettier-ignore
test.each([
  ['Every working day',  'RRULE:FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR'],
  ['Every week',         'RRULE:FREQ=WEEKLY'],
  ['Every two weeks',    'RRULE:FREQ=WEEKLY;INTERVAL=2'],
  ['Every three months', 'RRULE:FREQ=MONTHLY;INTERVAL=3;BYDAY=4FR'],
])('%s is told a calendar as %s', (often, rule) => {
  const workbook = meetings();
  card(workbook, often, '2026-10-30 10:00');
  expect(link(workbook).searchParams.get('recur')).toBe(rule);
});

test('an action is open until it is done and overdue after its date; the top lists those left, overdue first', () => {
  const workbook = meetings();
  const actions = [
    ['2026-11-12', 'No date', '', '', ''],
    ['2026-11-12', 'Today', 'Ana', '2026-11-22', ''],
    ['2026-11-12', 'Done', 'Ana', '2026-11-10', '2026-11-15'],
    ['2026-11-12', 'Late', 'Bruno', '2026-11-21', ''],
  ];
  actions.forEach((row, r) =>
    row.forEach((text, c) => text && workbook.type('Meetings', `${'BCDEF'[c]}${36 + r}`, text)),
  );
  expect(workbook.read('Meetings', 'G36:G40').flat()).toEqual(['– Open', '– Open', '✓ Done', '✗ Overdue', '']);
  expect(workbook.display('Meetings', 'B7:C8')).toEqual([
    ['3', '1'],
    ['of 4 noted', 'of those open'],
  ]);
  expect(workbook.display('Meetings', 'B12:F15')).toEqual([
    ['11/21/2026', '✗ Overdue', 'Bruno', '11/12/2026', 'Late'],
    ['11/22/2026', '– Open', 'Ana', '11/12/2026', 'Today'],
    ['', '– Open', '', '11/12/2026', 'No date'],
    ['', '', '', '', ''],
  ]);
});

test.each([
  ['a status typed', 'G300', '✓ Done'],
  ['its heading replaced', 'G35', 'State'],
])('%s: nobody reads that no action is open', (_, cell, typed) => {
  const workbook = meetings();
  workbook.type('Meetings', 'C36', 'Call back');
  expect(workbook.display('Meetings', 'B7')).toEqual([['1']]);
  edit(workbook, `workbook.getSheetByName('Meetings').getRange('${cell}').setValue('${typed}')`);
  expect(workbook.display('Meetings', 'B7:C7')).toEqual([['–', '–']]);
  expect(workbook.display('Meetings', 'B12')[0]?.[0]).toMatch(/^✗ .*Status/);
  build(workbook, buildSettings('en'), ['meetings']);
  expect(workbook.display('Meetings', 'B7')).toEqual([['1']]);
});

test('a meeting held later than the clock is not counted yet', () => {
  const workbook = meetings();
  ['2026-11-22', '2026-11-23', '2026-09-30'].forEach((day, row) => workbook.type('Meetings', `B${339 + row}`, day));
  expect(workbook.read('Meetings', 'E7')).toEqual([[1]]);
});
