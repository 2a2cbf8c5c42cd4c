import { NEXT_MEETING } from '../../src/functions/nextMeeting';
import { column, dateCell, useSpreadsheet } from '../support/spreadsheet';

beforeEach(() => useSpreadsheet('America/Mexico_City'));

const linkOf = (row: readonly unknown[] | undefined) => Object.fromEntries(new URL(String(row?.[2])).searchParams);

// prettier-ignore
test.each([
  ['Every working day',  '2026-11-02 09:15', '2026-11-22 12:00', '2026-11-23 09:15'],
  ['Every working day',  '2026-11-02 09:15', '2026-11-23 09:15', '2026-11-23 09:15'],
  ['Every working day',  '2026-11-02 09:15', '2026-11-27 09:16', '2026-11-30 09:15'],
  ['Cada día hábil',     '2026-11-02 09:15', '2026-11-26 09:16', '2026-11-27 09:15'],
  ['Every week',         '2026-11-03 16:00', '2026-11-22 12:00', '2026-11-24 16:00'],
  ['cada semana',        '2026-11-03 16:00', '2026-11-24 16:00', '2026-11-24 16:00'],
  ['Toda semana',        '2026-12-01 16:00', '2026-11-22 12:00', '2026-12-01 16:00'],
  ['Every two weeks',    '2026-11-03 16:00', '2026-11-22 12:00', '2026-12-01 16:00'],
  ['A cada duas semanas', '2026-11-03 16:00', '2026-11-17 16:01', '2026-12-01 16:00'],
  ['Every month',        '2026-10-06 10:00', '2026-11-22 12:00', '2026-12-01 10:00'],
  ['monthly',            '2026-10-08 10:00', '2026-11-12 09:00', '2026-11-12 10:00'],
  ['Cada mes',           '2026-10-08 10:00', '2026-11-12 10:01', '2026-12-10 10:00'],
  ['Todo mês',           '2026-10-30 10:00', '2026-11-22 12:00', '2026-11-27 10:00'],
  ['Every three months', '2026-10-06 10:00', '2026-11-22 12:00', '2027-01-05 10:00'],
  ['trimestral',         '2025-11-19 10:00', '2026-11-22 12:00', '2027-02-17 10:00'],
  ['A cada três meses',  '2025-11-19 10:00', '2026-11-18 09:00', '2026-11-18 10:00'],
])('%s from %s, seen at %s: %s', (often, first, asOf, next) => {
  expect(NEXT_MEETING('Funnel', often, first, asOf)[0]?.slice(0, 2)).toEqual([dateCell(first), dateCell(next)]);
  const [row] = NEXT_MEETING('Funnel', often, dateCell(first), dateCell(asOf));
  expect(row?.slice(0, 2)).toEqual([dateCell(first), dateCell(next)]);
});

test('a serial is answered by serials, and a meeting held once is over when it is', () => {
  expect(NEXT_MEETING('a', 'weekly', 46_324.5, 46_330)[0]?.slice(0, 2)).toEqual([46_324.5, 46_331.5]);
  expect(NEXT_MEETING('a', '', 46_324.5, 46_324.6)[0]).toEqual([46_324.5, '', '']);
  expect(NEXT_MEETING('a', '', 46_324.5, 46_324.5)[0]?.slice(0, 2)).toEqual([46_324.5, 46_324.5]);
});

test('without a first time meetings are counted from the first working day of since, an hour after each other', () => {
  const names = column('a', 'b', '', 'd');
  const table = NEXT_MEETING(names, 'weekly', '', '2026-09-01', '2026-10-01', '', column('2026-10-01', '2026-10-02'));
  expect(table.map(([from]) => from)).toEqual([
    dateCell('2026-10-05 09:00'),
    dateCell('2026-10-05 10:00'),
    '',
    dateCell('2026-10-05 12:00'),
  ]);
  expect(NEXT_MEETING('a', 'daily', '', '2026-11-22 12:00')[0]?.[1]).toEqual(dateCell('2026-11-23 09:00'));
});

test('a daily meeting goes by the days the team works', () => {
  const calendar = 'Tue-Sat 9-18';
  const [row] = NEXT_MEETING('a', 'daily', '2026-11-03 09:00', '2026-11-22 12:00', '', calendar, '2026-11-24');
  expect(row?.[1]).toEqual(dateCell('2026-11-25 09:00'));
  expect(linkOf(row)['recur']).toBe('RRULE:FREQ=WEEKLY;BYDAY=TU,WE,TH,FR,SA');
});

test('the link opens the event with its title, times, details and repetition, whatever signs they hold', () => {
  const [row] = NEXT_MEETING(
    'Q&A, 100% #1',
    'Every month',
    '2026-10-06 10:50',
    '2026-11-22 12:00',
    '',
    '',
    '',
    45,
    'Más ventas & menos ruido',
    '1. Metas',
    'Norte',
  );
  expect(String(row?.[2])).toMatch(/^https:\/\/calendar\.google\.com\/calendar\/render\?/);
  expect(linkOf(row)).toEqual({
    action: 'TEMPLATE',
    text: 'Q&A, 100% #1 · Norte',
    dates: '20261201T105000/20261201T113500',
    details: 'Más ventas & menos ruido\n\n1. Metas',
    recur: 'RRULE:FREQ=MONTHLY;BYDAY=1TU',
  });
});

// prettier-ignore
test.each([
  ['Every working day',  'RRULE:FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR'],
  ['Every week',         'RRULE:FREQ=WEEKLY'],
  ['Every two weeks',    'RRULE:FREQ=WEEKLY;INTERVAL=2'],
  ['Every three months', 'RRULE:FREQ=MONTHLY;INTERVAL=3;BYDAY=4FR'],
])('%s is told a calendar as %s, and takes half an hour', (often, rule) => {
  const [row] = NEXT_MEETING('a', often, '2026-10-30 10:00', '2026-10-30 10:00');
  expect(linkOf(row)).toMatchObject({ recur: rule, dates: '20261030T100000/20261030T103000', text: 'a' });
});

test('meetings in a row are answered in columns', () => {
  const across = NEXT_MEETING([['a', 'b']], [['weekly', 'monthly']], [[46_324.5, 46_325]], 46_320, '', '', '', [
    [15, ''],
  ]);
  expect(across.map((row) => row.length)).toEqual([2, 2, 2]);
  expect(across[1]).toEqual([46_324.5, 46_325]);
  expect(across[2]?.map((link) => new URL(String(link)).searchParams.get('dates'))).toEqual([
    '20261029T120000/20261029T121500',
    '20261030T000000/20261030T003000',
  ]);
});

// prettier-ignore
test.each<[unknown[], string]>([
  [['a', 'sometimes', 1, 2],            'often: "sometimes" is not how often a meeting is held; write every week, every two weeks, every month, every three months or every working day'],
  [['a', 7, 1, 2],                      'often: 7 is not how often a meeting is held; write every week, every two weeks, every month, every three months or every working day'],
  [['#N/A', '', 1, 2],                  'names: "#N/A" is an error in that cell; mend it first'],
  [[column('a', 'b'), column('', '', ''), 1, 2], 'names: 2 rows, but often has 3; give both the same rows, or one cell for all'],
  [['a', '', 'soon', 2],                'first: "soon" is not a date or time; write it as 2026-03-23 or 2026-03-23 16:30'],
  [['a', '', 1, ''],                    'as_of: a value is wanted, and it is blank'],
])('NEXT_MEETING(%j) is refused', ([names, often, first, asOf], message) => {
  expect(() => NEXT_MEETING(names, often, first, asOf)).toThrow(new Error(`NEXT_MEETING: ${message}`));
});

test('of several moments each is answered, one after the other: one today is chosen from without another call', () => {
  const moments = column('2026-11-24', '2026-11-25');
  const [before, after] = ['2026-11-24', '2026-11-25'].map((asOf) =>
    NEXT_MEETING('Funnel', 'Every week', '2026-11-03 16:00', asOf),
  );
  expect(NEXT_MEETING('Funnel', 'Every week', '2026-11-03 16:00', moments)).toEqual([
    [...(before?.[0] ?? []), ...(after?.[0] ?? [])],
  ]);
  const across = NEXT_MEETING([['a', 'b']], [['weekly', 'daily']], [['2026-11-03 16:00', '']], moments);
  expect(across.map(([, second]) => second)).toEqual(
    NEXT_MEETING(column('a', 'b'), column('weekly', 'daily'), column('2026-11-03 16:00', ''), moments)[1],
  );
  expect(() => NEXT_MEETING('a', 'weekly', '', column('2026-11-24', ''))).toThrow(/as_of/);
});
