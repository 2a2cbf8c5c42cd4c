// Whether reports came on time as of the clock, and that the tables that answer them agree with each other.
import { dayByPattern } from '../../src/calendar/datePattern';
import { columnLetters } from '../../src/template/a1';
import { sheetSpecs } from '../../src/template/specs';
import { call, openBuilt } from '../support/builtWorkbook';

const workbook = openBuilt('en');
call(workbook, 'finishBuild');

/** A report of the team's own, in the first spare row. */
function own(often: string, given: string, asOf: string): unknown[] {
  workbook.type('Settings', 'C11', asOf);
  workbook.type('Reports', 'B13', 'Price list');
  workbook.type('Reports', 'E13', often);
  workbook.type('Reports', 'G13', given);
  return workbook.display('Reports', 'I13:J13').flat();
}

// prettier-ignore
test.each([
  ['Every working day',  '2026-11-20', '2026-11-23 18:00', '2026-11-23', '✓ On time'],
  ['Every working day',  '2026-11-20', '2026-11-24 08:00', '2026-11-23', '✗ Late by 1 day'],
  ['Every week',         '2026-11-13', '2026-11-22 12:00', '2026-11-20', '✗ Late by 2 days'],
  ['Every two weeks',    '2026-11-13', '2026-11-22 12:00', '2026-11-27', '✓ On time'],
  ['Every month',        '2026-10-31', '2026-11-22 12:00', '2026-11-30', '✓ On time'],
  ['Every three months', '2026-08-15', '2026-11-22 12:00', '2026-11-16', '✗ Late by 6 days'],
  ['Every week',         '',           '2026-11-22 12:00', '2026-10-08', '– Not given yet'],
  ['',                   '2026-11-13', '2026-11-22 12:00', '',           ''],
])('%s, given on %s, seen at %s: due on %s, %s', (often, given, asOf, due, onTime) => {
  expect(own(often, given, asOf)).toEqual([dayByPattern(due, 'm/d/yyyy'), onTime]);
});

test('a day off is one of the team’s calendar: where Saturdays are worked, a report is due on one', () => {
  const days = workbook.display('Settings', 'B16')[0]?.[0] ?? '';
  workbook.type('Settings', 'B16', 'Mon-Sat');
  expect(own('Every working day', '2026-11-20', '2026-11-21 12:00')).toEqual(['11/21/2026', '✓ On time']);
  workbook.type('Settings', 'B16', days);
  expect(own('Every working day', '2026-11-20', '2026-11-21 12:00')).toEqual(['11/23/2026', '✓ On time']);
});

/** The figures of a column, those that are numbers. */
function figures(range: string): number[] {
  return workbook
    .read('Reports', range)
    .flat()
    .filter((value) => typeof value === 'number');
}

const sum = (range: string) => figures(range).reduce((total, figure) => total + figure, 0);

/** The letters of a column of Leads. */
function lead(key: string): string {
  return columnLetters(sheetSpecs().leads.columns.findIndex((column) => column.key === key) + 1);
}

test('without offices that report says how to have one', () => {
  expect(String(workbook.read('Reports', 'B81')[0]?.[0])).toMatch(/^No lead has an office/);
});

describe('with the sample leads', () => {
  beforeAll(() => {
    workbook.type('Settings', 'C11', '2026-11-22 12:00');
    call(workbook, 'addSampleLeads');
  });

  test('leads by source and by owner add up to all of them', () => {
    const all = sum('C38');
    expect(all).toBeGreaterThan(100);
    expect([sum('C39:C46'), sum('C67'), sum('C68:C77')]).toEqual([all, all, all]);
    expect([sum('J39:J46'), sum('J38')]).toEqual([sum('J67'), sum('J67')]);
  });

  test('contacts, customers and revenue by week and by owner are the same', () => {
    expect(sum('J67')).toBeGreaterThan(0);
    expect([sum('C50:C63'), sum('G50:G63'), sum('H50:H63')]).toEqual([sum('D68:D77'), sum('I68:I77'), sum('J68:J77')]);
  });

  test('the alerts are qualified leads nobody contacted, the longest waiting first', () => {
    const created = workbook.read('Reports', 'G20:G34').map(([day]) => Number(day));
    expect(created).toEqual([...created].sort((a, b) => a - b));
    const [stages, names, contacts, wins] = ['stage', 'name', 'first_contact', 'won_on'].map((key) =>
      workbook.read('Leads', `${lead(key)}2:${lead(key)}400`).flat(),
    );
    const waiting = names?.filter(
      (_, row) => /MQL|SQL/.test(String(stages?.[row])) && contacts?.[row] === '' && wins?.[row] === '',
    );
    const alerted = workbook.read('Reports', 'B20:B34').map(([name]) => name);
    expect(alerted).toHaveLength(Math.min(15, waiting?.length ?? 0));
    expect(alerted.filter((name) => !waiting?.some((each) => each === name))).toEqual([]);
  });

  test('reasons that differ in case, accents or spaces are one', () => {
    const [before] = workbook.read('Reports', 'B92:C92');
    const typed = String(before?.[0]).toUpperCase();
    const row = workbook
      .read('Leads', `${lead('reason')}2:${lead('reason')}400`)
      .findIndex(([reason]) => reason === before?.[0]);
    workbook.type('Leads', `${lead('reason')}${row + 2}`, ` ${typed}`);
    const reasons = workbook.read('Reports', 'B92:B99').flat().filter(String);
    expect(new Set(reasons.map((reason) => String(reason).trim().toUpperCase())).size).toBe(reasons.length);
    expect(workbook.read('Reports', 'C92')).toEqual([[before?.[1]]]);
    expect(sum('D92:D99')).toBeCloseTo(1, 9);
  });

  test('a report is split by office as soon as one is noted', () => {
    expect(sum('C81:C88')).toBe(sum('C38'));
    const offices = workbook.read('Reports', 'B81:B88').flat().filter(String);
    expect(offices.length).toBeGreaterThan(1);
    workbook.type('Leads', `${lead('office')}2`, 'Lima');
    expect(workbook.read('Reports', `B${81 + offices.length}:C${81 + offices.length}`)).toEqual([['Lima', 1]]);
  });
});
