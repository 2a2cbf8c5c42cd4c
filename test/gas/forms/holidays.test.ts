import type { HolidayOffer } from '../../../src/gas/calls';
import type { Workbook } from '../../../src/host/workbook';
import { call, edit, everything, openBuilt, openEmpty } from '../../support/builtWorkbook';
import { killAtEachCall } from '../../support/killedRuns';

const SHEET = 'Ajustes';
let workbook: Workbook;

beforeAll(() => {
  workbook = openBuilt('es', 'settings');
});

/** Settings as it was before each test: one workbook serves them all. */
afterEach(() => {
  while (daysIn(workbook).length > 0) workbook.undo();
});

const offer = (country: string, region = '') => call<HolidayOffer>(workbook, 'readHolidays', 'es', country, region);
const add = (...days: string[]) =>
  call<{ added: number }>(
    workbook,
    'addHolidays',
    'es',
    days.map((day) => ({ day, name: `Fiesta ${day}` })),
  );

function daysIn(book: Workbook): string[] {
  const list = edit(
    book,
    `return workbook.getRangeByName('Holidays').getValues()
      .flatMap(([value]) => (value ? [value.toISOString().slice(0, 10)] : []))`,
  );
  return Array.isArray(list) ? list.map(String) : [];
}

test('a country offers the holidays of the period and of one as long after it', () => {
  const { from, to, days, countries } = offer('MX');
  expect([from, to]).toEqual(['2026-10-01', '2027-04-02']);
  expect(days.filter(({ isPublic }) => isPublic).map(({ day }) => day)).toEqual([
    '2026-11-16',
    '2026-12-25',
    '2027-01-01',
    '2027-02-01',
    '2027-03-15',
  ]);
  expect(countries).toContain('BR');
});

test('what was chosen is written once, with its name as a note, and offered as there', () => {
  expect(add('2026-12-25', '2026-12-31')).toEqual({ added: 2 });
  expect(add('2026-12-31', '2027-01-01')).toEqual({ added: 1 });
  expect(daysIn(workbook)).toEqual(['2026-12-25', '2026-12-31', '2027-01-01']);
  expect(edit(workbook, `return workbook.getRangeByName('Holidays').getCell(1, 1).getNote()`)).toBe(
    'Fiesta 2026-12-25',
  );
  expect(
    offer('MX')
      .days.filter(({ isThere }) => isThere)
      .map(({ day }) => day),
  ).toEqual(['2026-12-25', '2027-01-01']);
});

test('days are added below those that people typed', () => {
  edit(workbook, `workbook.getRangeByName('Holidays').getCell(3, 1).setValue(new Date('2026-12-24T12:00:00Z'))`);
  add('2026-12-25');
  expect(daysIn(workbook)).toEqual(['2026-12-24', '2026-12-25']);
});

test('a list that is full grows, and the lists beside it with it', () => {
  const days = Array.from({ length: 40 }, (_, index) =>
    new Date(Date.UTC(2026, 9, 1 + index)).toISOString().slice(0, 10),
  );
  expect(add(...days)).toEqual({ added: 40 });
  expect(daysIn(workbook)).toEqual(days);
});

test('what is no day is not written', () => {
  expect(add('', 'mañana', '=1+1')).toEqual({ added: 0 });
});

test('killed at any call and tried again, each day is there once', () => {
  add('2026-12-25', '2026-12-31');
  const after = everything(workbook)[SHEET];
  const calls = killAtEachCall({
    workbook,
    restore() {
      while (daysIn(workbook).length > 0) workbook.undo();
    },
    run() {
      workbook.run('addHolidays', 'es', []);
      workbook.run('addHolidays', 'es', [{ day: '2026-12-25', name: 'Fiesta 2026-12-25' }]);
    },
    sheets: [SHEET],
    again() {
      add('2026-12-25', '2026-12-31');
      expect(everything(workbook)[SHEET]).toBe(after);
    },
  });
  expect(calls).toBeGreaterThan(3);
});

test('without Settings the sentence says what to do', () => {
  expect(openEmpty('es').run('readHolidays', 'es', 'MX', '')).toEqual({
    ok: false,
    message: expect.stringContaining('página Armar'),
  });
});
