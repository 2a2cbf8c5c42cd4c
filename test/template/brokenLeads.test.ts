// A computed column that is broken says so, holds the figures back and is repaired by Build; a promise that rests on a setting
// nobody filled is not set, never kept.
import type { Workbook } from '../../src/host/workbook';
import { columnLetters } from '../../src/template/a1';
import { sheetSpecs } from '../../src/template/specs';
import { build, call, edit, openBuilt } from '../support/builtWorkbook';
import { buildSettings } from '../support/buildSettings';
import { errorCells } from '../support/cellValues';

const columns = sheetSpecs().leads.columns;
const letters = (key: string) => columnLetters(columns.findIndex((column) => column.key === key) + 1);

let workbook: Workbook;

beforeAll(() => {
  workbook = openBuilt('en', 'dashboard');
  call(workbook, 'addSampleLeads');
});

const shown = (a1: string) => workbook.display('Dashboard', a1).flat();
const tiles = () => shown('B6:J6');
const verdicts = () => shown('H11:H17').map((verdict) => verdict.slice(0, 1));

test.each([
  ['a word typed into the column Status', 'status', 300, 'Met'],
  ['a date pasted into the column Contact by', 'due_by', 12, '2026-11-20'],
  ['a number typed among the machinery', 'promised', 150, '7'],
  ['the heading Stage replaced', 'stage_shown', 1, 'Phase'],
  ['the heading of the machinery replaced', 'check', 1, 'mine'],
])('%s: the page names the cell, holds its figures back, and Build repairs it', (_, key, row, typed) => {
  const whole = [tiles(), shown('H11:H17'), shown('B96:G105')];
  const cell = `${letters(key)}${row}`;

  workbook.type('Leads', cell, typed);
  expect(shown('B1')[0]).toMatch(new RegExp(`^✗ Leads!${cell}: `));
  expect(shown('H20')).toEqual(shown('B1'));
  expect(new Set(tiles())).toEqual(new Set(['–']));
  expect(new Set(verdicts())).toEqual(new Set(['–']));
  expect(call(workbook, 'readToday', false)).toMatchObject({ broken: shown('B1')[0] });

  expect(build(workbook, buildSettings('en'), ['leads'])).toMatchObject([{ outcome: 'repaired' }]);
  expect([tiles(), shown('H11:H17'), shown('B96:G105')]).toEqual(whole);
  expect(shown('B1')).toEqual(['']);
  expect(errorCells(workbook)).toEqual([]);
  expect(build(workbook, buildSettings('en'), ['leads'])).toMatchObject([{ outcome: 'kept' }]);
});

test.each([
  ['a group numbered by hand', 'owner_no', 40, '3'],
  ['a reason typed into the column Why', 'why', 40, 'a good one'],
])('%s: the page names the cell, figures that do not rest on it stand, and Build repairs it', (_, key, row, typed) => {
  const figures = () => [tiles()[1], tiles()[6], shown('H11:H17')];
  const whole = figures();
  workbook.type('Leads', `${letters(key)}${row}`, typed);
  expect(shown('B1')[0]).toMatch(new RegExp(`^✗ Leads!${letters(key)}${row}: `));
  expect(shown('H20')).toEqual(shown('B1'));
  expect(figures()).toEqual(whole);

  expect(build(workbook, buildSettings('en'), ['leads'])).toMatchObject([{ outcome: 'repaired' }]);
  expect(shown('B1')).toEqual(['']);
  expect(errorCells(workbook)).toEqual([]);
});

test('a whole row pasted below the leads breaks nothing that Build does not clear, and what was typed in it stays', () => {
  const before = tiles();
  edit(
    workbook,
    `var s = workbook.getSheetByName('Leads'); var n = s.getMaxColumns();
     s.getRange(400, 1, 1, n).setValues(s.getRange(5, 1, 1, n).getValues());
     s.getRange('D400').setValue('other@example.com'); s.getRange('${letters('id')}400').setValue('OTHER');`,
  );
  expect(shown('B1')[0]).toContain('400: ');
  build(workbook, buildSettings('en'), ['leads']);
  expect(shown('B1')).toEqual(['']);
  expect(workbook.read('Leads', 'D400')).toEqual([['other@example.com']]);
  expect(Number(tiles()[1])).toBe(Number(before[1]) + 1);
});

test.each([
  ['the share promised on time', 'C12', '', ['onTime', 'attempts']],
  ['the share promised on time, 0', 'C12', '0', ['onTime', 'attempts']],
  ['the hours of a class', 'C29', '', ['onTime']],
  ['the attempts of a class, 0', 'D28', '0', ['attempts']],
])('%s: what rests on it is not set, and the place to fill is named', (_, cell, typed, promises) => {
  const before = workbook.display('Settings', cell)[0]?.[0] ?? '';
  edit(workbook, `workbook.getSheetByName('Settings').getRange('${cell}').setValue(${JSON.stringify(typed)})`);
  const keys = ['leads', 'qualified', 'leadValue', 'onTime', 'attempts', 'customers', 'result'];
  const unset = keys.filter((__, index) => shown('H11:H17')[index]?.startsWith('– Not set: '));
  expect(unset).toEqual(promises);
  expect(errorCells(workbook)).toEqual([]);
  workbook.type('Settings', cell, before);
});

test('without a calendar nothing is judged by 24 hours a day: no promise is kept, and nobody can tell who waits', () => {
  const hours = workbook.display('Settings', 'B16:C16').flat();
  workbook.type('Settings', 'B16', '');
  workbook.type('Settings', 'C16', '');
  expect(new Set(verdicts())).toEqual(new Set(['–']));
  expect(tiles()[6]).toBe('–');
  expect(call<{ broken: string }>(workbook, 'readToday', false).broken).not.toBe('');
  workbook.type('Settings', 'B16', hours[0] ?? '');
  workbook.type('Settings', 'C16', hours[1] ?? '');
});

test('who waits is counted whatever the period: a new one empties no list, and a period that is over says so', () => {
  const waiting = Number(tiles()[6]);
  expect(waiting).toBeGreaterThan(5);
  workbook.type('Settings', 'C9', '2026-11-15');
  expect(Number(tiles()[6])).toBe(waiting);
  workbook.type('Settings', 'C9', '2026-10-01');
  workbook.type('Settings', 'C10', '2026-10-15');
  expect(Number(tiles()[6])).toBe(waiting);
  expect(call<{ overdue: number }>(workbook, 'readToday', false).overdue).toBe(waiting);
  expect(shown('B1')[0]).toContain('10/15/2026');
  workbook.type('Settings', 'C10', '2026-12-31');
  expect(shown('B1')).toEqual(['']);
});

test('a period that has not begun keeps no promise', () => {
  workbook.type('Settings', 'C9', '2026-12-01');
  expect(verdicts()).not.toContain('✓');
  workbook.type('Settings', 'C9', '2026-10-01');
});
