import { reader } from '../../../src/grid/cells/reader';
import { toCalendarBlocks, toVersions } from '../../../src/grid/calendar/calendar';
import { wireEnvironment } from '../../../src/grid/environment';
import { lazyZone } from '../../../src/grid/dates/lazyZone';

const HOUR = 3_600_000;

beforeEach(() => wireEnvironment({ timeZone: () => 'UTC', locale: () => 'en', scriptTimeZone: () => '' }));

const toCalendar = (value: unknown) => toVersions(toCalendarBlocks(reader('F'), value, lazyZone()));

/** The open stretches of a week in hours, as `day: from-to`, Sunday first. */
function weekOf(value: unknown, version = 0): string {
  const week = toCalendar(value)[version]?.week ?? [];
  const names = ['Su', 'Mo', 'Tu', 'We', 'Th', 'Fr', 'Sa'];
  const stretches = (hours: readonly number[]) =>
    hours.flatMap((edge, i) => (i % 2 === 0 ? [`${edge / HOUR}-${(hours[i + 1] ?? 0) / HOUR}`] : [])).join(' ');
  return week.flatMap((hours, day) => (hours.length > 0 ? [`${names[day]} ${stretches(hours)}`] : [])).join('; ');
}

const OFFICE = 'Mo 9-18; Tu 9-18; We 9-18; Th 9-18; Fr 9-18';

test.each([
  ['Mon-Fri 09:00-18:00', OFFICE],
  ['MONDAY - FRIDAY 9-18', OFFICE],
  ['lun-vie 9:00-18:00', OFFICE],
  ['lunes a viernes 9–18', OFFICE],
  ['de lunes a viernes: 9 a 18', OFFICE],
  ['seg-sex 9:00 - 18:00', OFFICE],
  ['segunda-feira a sexta-feira 9 até 18', OFFICE],
  ['Lun., mar., mié., jue. y vie. 9-18', OFFICE],
  ['seg, ter, qua, qui e sex 9-18', OFFICE],
  ['Mon-Wed, Thu and Fri 9 to 18', OFFICE],
  ['Mon-Fri 9-13; Mon-Fri 12-18;', OFFICE],
  ['Mon-Fri 9-13, 13-18\nSat closed', OFFICE],
  ['Mon-Sun 9-18; Sat-Sun cerrado', OFFICE],
  ['Fri-Mon 9-10', 'Su 9-10; Mo 9-10; Fr 9-10; Sa 9-10'],
  ['sábado 9:30-13:00:36', 'Sa 9.5-13.01'],
  ['terça 0-24', 'Tu 0-24'],
  ['Sat 22:00-06:00', 'Su 0-6; Sa 22-24'],
  ['Mon-Tue 18-00:00', 'Mo 18-24; Tu 18-24'],
  ['Sun 20-04; Mon 3-5', 'Su 20-24; Mo 0-5'],
])('the calendar %j is read', (text, week) => {
  expect(weekOf(text)).toBe(week);
  expect(weekOf([[text]])).toBe(week);
});

test.each([
  [''],
  [undefined],
  [null],
  [
    [
      ['', ''],
      ['', ''],
    ],
  ],
])('the calendar %j is open at every hour', (blank) => {
  expect(weekOf(blank)).toBe('Su 0-24; Mo 0-24; Tu 0-24; We 0-24; Th 0-24; Fr 0-24; Sa 0-24');
});

test('a table of days and hours is one week; blank hours and closing words close', () => {
  const table = [
    ['Mon-Fri', '9-18'],
    ['', ''],
    ['sábado', 'cerrado'],
    ['Sun', ''],
  ];
  expect(weekOf(table)).toBe(OFFICE);
  expect(weekOf([['Mon-Sun', 'Fechado']])).toBe('');
});

test('rows with the same valid from are one version, in order of date', () => {
  const table = [
    ['Sat', '9-13', '2026-07-01'],
    ['Mon', '9-18', ''],
    ['Mon', '8-15', new Date(Date.UTC(2026, 6, 1, 12))],
  ];
  expect(weekOf(table, 0)).toBe('Mo 9-18');
  expect(weekOf(table, 1)).toBe('Mo 8-15; Sa 9-13');
  expect(toCalendar(table).map(({ fromDay }) => fromDay)).toEqual([-Infinity, Date.UTC(2026, 6, 1) / 86_400_000]);
});

// prettier-ignore
test.each<[unknown, string]>([
  ['9-18',                        'calendar: "9-18" names no days; write for example Mon-Fri 09:00-18:00'],
  ['closed',                      'calendar: "closed" names no days; write for example Mon-Fri 09:00-18:00'],
  ['Mon-Fri',                     'calendar: "Mon-Fri" has no hours; write for example Mon-Fri 09:00-18:00, or Sun closed'],
  ['Mon-Tue-Wed 9-18',            'calendar: "mon-tue-wed" is not a day of the week'],
  ['Mon 9',                       'calendar: "9" is not hours such as 09:00-18:00 (separate blocks with ;)'],
  ['Mon 24:00-25:00',             'calendar: "24:00-25:00" is not hours such as 09:00-18:00 (separate blocks with ;)'],
  ['Mon 9:60-18',                 'calendar: "9:60-18" is not hours such as 09:00-18:00 (separate blocks with ;)'],
  ['#REF!',                       'calendar: "#REF!" is an error in that cell; mend it first'],
  [[['Mon', '9-18'], ['', '9-13']], 'row 2, column 1 of calendar: "9-13" names no days; write for example Mon-Fri 09:00-18:00'],
  [[['Mon', 45_000]],             'row 1, column 2 of calendar: 45000 is not text; write the hours with minutes, such as 09:00-13:00'],
  [[['Moon', '9-18']],            'row 1, column 1 of calendar: "moon" is not a day of the week'],
  [[['Mon', '9-18', '', '', '', '']], 'calendar: 6 columns; days, hours, valid from, office and time zone are wanted'],
])('the calendar %j is refused', (value, message) => {
  expect(() => toCalendar(value)).toThrow(new Error(`F: ${message}`));
});
