// What Settings says of a calendar by which not every lead can be judged: the row to mend, not a formula that is broken.
import { call, edit, openSmall } from '../support/builtWorkbook';
import { enterLeads } from '../support/enterLeads';
import type { Today } from '../../src/gas/calls';
import type { Workbook } from '../../src/host/workbook';

const ALL = ['Mon-Fri', '9-18', '', '', ''];
const OFFICES = ['', 'North', 'Nowhere', 'north '];

let workbook: Workbook;

function fill(calendar: readonly (readonly string[])[], holidays: readonly (readonly string[])[] = []): void {
  edit(
    workbook,
    `const sheet = workbook.getSheetByName('Settings');
     const fill = (at, rows, height) => {
       const blank = rows.concat(Array(height - rows.length).fill(Array(rows[0] ? rows[0].length : 3).fill('')));
       sheet.getRange(at).clearDataValidations().setNumberFormat('@').setValues(blank);
     };
     fill('B16:F23', ${JSON.stringify(calendar)}, 8);
     fill('L7:N36', ${JSON.stringify(holidays)}, 30);`,
  );
}

const says = () => String(workbook.display('Settings', 'B25').flat()[0]);
const working = () => workbook.display('Goals', 'C9').flat()[0];
const today = () => call<Today>(workbook, 'readToday', false);

function deadlines(): string {
  const shown = edit(
    workbook,
    `const [headings, ...rows] = workbook.getSheetByName('Leads').getDataRange().getDisplayValues();
     return rows.slice(0, 4).map((row) => row[headings.indexOf('Contact by')]).join(' | ');`,
  );
  return String(shown);
}

beforeAll(() => {
  workbook = openSmall('en', 'dashboard');
  enterLeads(
    workbook,
    'Leads',
    OFFICES.map((Office, index) => ({ Name: `L${index}`, Office, Created: '2026-11-20 08:00' })),
  );
});

test('an office goes by its own hours and zone, however it is spelt; one without its own by those of all', () => {
  fill([ALL, ['Mon-Fri', '8-12', '', 'NORTH', 'America/Bogota']]);
  expect(says()).toBe('');
  const [all, north, unknown, spelt] = deadlines().split(' | ');
  expect([north === all, unknown === all, spelt === north]).toEqual([false, true, true]);
  expect(today().broken).toBe('');
});

test('holidays with hours, of every year and of an office that is gone are read, 29 February too', () => {
  fill(
    [ALL],
    [
      ['*-02-29', '', ''],
      ['2026-12-24', '9-13', ''],
      ['2026-11-23', '', 'Gone'],
    ],
  );
  expect([says(), today().broken]).toEqual(['', '']);
  expect(working()).toBe('66');
});

test.each([
  ['no row for all offices', [['Mon-Fri', '8-12', '', 'North', '']], [], /^✗ Add a row with a blank office/],
  ['a zone nobody knows', [ALL, ['Mon-Fri', '8-12', '', 'North', 'America/Nowhere']], [], /^✗ A time zone above/],
  ['30 February', [ALL], [['*-02-30', '', '']], /^✗ A time zone above or a row of the holidays/],
  ['hours after midnight', [ALL], [['*-12-24', '25-30', '']], /^✗ A time zone above or a row of the holidays/],
  ['no hours', [['', '', '', '', '']], [], /^– Not set: type above/],
])('%s: Settings says what to mend, and no figure blames anything else', (_, calendar, holidays, sentence) => {
  fill(calendar, holidays);
  expect(says()).toMatch(sentence);
  expect(today().broken).toBe('– Not set: calendar in Settings');
});
