// Nothing promised is not kept: a setting that is blank, 0 or a text makes no promise, and no cell an error; goals smaller than
// one are shown as they are; before anything happened nothing is said of it.
import type { Workbook } from '../../src/host/workbook';
import type { SheetId } from '../../src/template/sheetIds';
import { workbookTexts } from '../../src/texts/workbook';
import { buildSettings } from '../support/buildSettings';
import { build, edit, openEmpty, openSampled, openSmall } from '../support/builtWorkbook';
import { errorCells } from '../support/cellValues';

const PROMISES = ['leads', 'qualified', 'leadValue', 'onTime', 'attempts', 'customers', 'result'];
const verdicts = (workbook: Workbook) => workbook.display('Dashboard', 'H11:H17').flat();

describe('with leads', () => {
  const workbook = openSampled('en');

  // prettier-ignore
  test.each<[string, SheetId, string, readonly string[]]>([
    ['the goal',                   'goals',       'C6',      ['leads', 'qualified', 'leadValue', 'customers', 'result']],
    ['the deal size',              'goals',       'C7',      ['leads', 'qualified', 'leadValue', 'customers', 'result']],
    ['marketing’s share',          'goals',       'C8',      ['leads', 'qualified', 'leadValue', 'customers']],
    ['a rate',                     'goals',       'C16',     ['leads', 'qualified', 'leadValue', 'customers']],
    ['the share on time',          'settings',    'C12',     ['onTime', 'attempts']],
    ['hours of a class',           'settings',    'C30',     ['onTime']],
    ['attempts of a class',        'settings',    'D29',     ['attempts']],
    ['days of a class',            'settings',    'E28',     ['attempts']],
    ['points that make an MQL',    'definitions', 'C24',     ['qualified', 'leadValue', 'onTime', 'attempts']],
    ['fit that makes an SQL',      'definitions', 'C25',     ['qualified', 'leadValue', 'onTime', 'attempts']],
    ['the points of every action', 'definitions', 'C15:C19', ['qualified', 'leadValue', 'onTime', 'attempts']],
  ])('%s blank, 0 or a text: what rests on it is not set', (_, sheet, range, promises) => {
    const cells = `workbook.getSheetByName('${workbookTexts('en')[`${sheet}.name`]}').getRange('${range}')`;
    const before = edit(workbook, `return JSON.stringify(${cells}.getValues())`);
    for (const typed of ['', 0, 'soon']) {
      edit(workbook, `${cells}.clearDataValidations().setValue(${JSON.stringify(typed)})`);
      const unset = PROMISES.filter((__, index) => verdicts(workbook)[index]?.startsWith('– Not set: '));
      const errors = errorCells(workbook);
      edit(workbook, `${cells}.setValues(${String(before)})`);
      expect([typed, unset, errors]).toEqual([typed, promises, []]);
    }
  });

  test.each([
    ['', ['qualified', 'leadValue', 'onTime', 'attempts']],
    ['many', ['qualified', 'leadValue', 'onTime', 'attempts']],
    ['0', []],
  ])('points of one action that are "%s" are an answer nobody gave, unless a number', (typed, promises) => {
    workbook.type('Definitions', 'C16', typed);
    expect(PROMISES.filter((_, index) => verdicts(workbook)[index]?.startsWith('– Not set: '))).toEqual(promises);
    workbook.undo();
  });

  test.each([
    ['a day that is none', 'C9', 'soon', '– Not set: period in Settings'],
    ['a last day that is none', 'C10', 'soon', '– Not set: period in Settings'],
    ['an end before the start', 'C10', '2026-09-01', '– Not set: period in Settings'],
    ['no clock', 'C11', '', '– Not set: “Figures as of” in Settings'],
    ['a clock that is none', 'C11', 'now', '– Not set: “Figures as of” in Settings'],
    ['hours without days', 'B16', '', '– Not set: calendar in Settings'],
    ['days without hours', 'C16', '', '– Not set: calendar in Settings'],
    ['hours that are closed all week', 'C16', 'closed', '– Not set: calendar in Settings'],
    ['hours that are none', 'C16', 'abc', '– Not set: calendar in Settings'],
  ])('%s: the line at the top names the setting, and no commitment is kept or broken', (_, cell, typed, told) => {
    edit(
      workbook,
      `workbook.getSheetByName('Settings').getRange('${cell}').clearDataValidations().setValue('${typed}')`,
    );
    expect(workbook.display('Dashboard', 'B1')).toEqual([[told]]);
    expect(verdicts(workbook).filter((verdict) => !verdict.startsWith(told))).toEqual([]);
    // Hours that cannot be read are named where they are read.
    expect(errorCells(workbook).filter((cell) => !cell.includes(' of calendar: '))).toEqual([]);
    // The report lines go by when reports were given, not by the period.
    const ofLeads = workbook.display('Agreement', 'H45:H48').concat(workbook.display('Agreement', 'H51:H57'));
    expect(ofLeads.flat().filter((verdict) => !verdict.startsWith('– '))).toEqual([]);
    workbook.undo();
  });

  test('days without hours are a calendar to fill, not a period', () => {
    workbook.type('Settings', 'C16', '');
    expect(new Set(verdicts(workbook))).toEqual(new Set(['– Not set: calendar in Settings']));
    workbook.undo();
  });

  test('where a share on time is what is missing, the classes of leads say so too', () => {
    workbook.type('Settings', 'C12', '');
    expect(new Set(workbook.display('Agreement', 'H51:H54').flat())).toEqual(
      new Set(['– Not set: share on time in Settings']),
    );
    workbook.undo();
  });

  test('on the first minute of the period, what nothing is due of and nothing was reached of is not kept yet', () => {
    workbook.type('Settings', 'C11', '2026-10-01 00:01');
    expect(verdicts(workbook).slice(5)).toEqual(['– Not due yet', '– Not due yet']);
    expect(workbook.display('Diagnosis', 'B6')).toEqual([['– Nothing is due yet.']]);
    workbook.undo();
  });

  test('a text typed over the working days makes no error of the months', () => {
    workbook.type('Goals', 'C9', 'x');
    expect(errorCells(workbook)).toEqual([]);
    workbook.undo();
  });

  test.each([
    ['C10', '2026-10-31', '10/31/2026'],
    ['C9', '2026-12-01', '12/1/2026'],
  ])('a period with %s on %s is over or not begun, and every sheet of figures says so', (cell, day, told) => {
    workbook.type('Settings', cell, day);
    for (const sheet of ['Goals', 'Reports', 'Compensation', 'Diagnosis', 'Agreement']) {
      expect([sheet, workbook.display(sheet, 'B4')[0]?.[0]]).toEqual([sheet, expect.stringContaining(told)]);
    }
    expect(workbook.display('Dashboard', 'B1')[0]?.[0]).toContain(told);
    workbook.undo();
    expect(workbook.display('Agreement', 'B4')).toEqual([['']]);
  });
});

test('before anything happened there is no data yet, which is neither kept nor broken', () => {
  const workbook = openSmall('en');
  expect(verdicts(workbook).filter((verdict) => verdict === '– No leads yet')).toHaveLength(7);
  expect(verdicts(workbook)).not.toContain('– Cannot be told');
  for (const verdict of workbook.display('Agreement', 'H51:H56').flat())
    expect(verdict).toMatch(/^– No (data|leads) yet$/);
});

test('a goal of 2.5 and a deal of 0.05 are shown as they are, and half of one is not nothing', () => {
  const workbook = openEmpty('en');
  build(workbook, { ...buildSettings('en'), goal: 2.5, dealSize: 0.05 });
  expect(workbook.display('Agreement', 'C14:C15').flat().map(Number)).toEqual([2.5, 0.05]);
  expect(workbook.display('Agreement', 'F59').flat().map(Number)).toEqual([2.5]);
  expect(workbook.display('Compensation', 'C9').flat().map(Number)).toEqual([2.5]);
  expect(workbook.display('Dashboard', 'D17').flat().map(Number)).toEqual([2.5]);
  expect(workbook.display('Diagnosis', 'B6')[0]?.[0]).not.toMatch(/ 0 | 3 /);
  expect(errorCells(workbook)).toEqual([]);
});
