// The true rates of closed periods: columns of Past results, which a workbook of an earlier version is given.
import { call, edit, openSmall } from '../../support/builtWorkbook';
import { buildSettings } from '../../support/buildSettings';
import { enterLeads } from '../../support/enterLeads';
import { killAtEachCall } from '../../support/killedRuns';
import type { Workbook } from '../../../src/host/workbook';

const PERIOD = { from: '2026-10-01', to: '2026-12-31' };
const NEXT = { from: '2027-01-01', to: '2027-03-31', goal: 150000 };
const close = (workbook: Workbook) => call(workbook, 'closePeriod', 'en', PERIOD, NEXT);
const english = buildSettings('en');

/** Four leads, three MQLs, one won; the period is over. */
function openOver(): Workbook {
  const workbook = openSmall('en', 'agreement');
  const lead = { Created: '2026-10-05', 'First contact': '2026-10-05' };
  enterLeads(workbook, 'Leads', [
    { Name: 'Arrived', ...lead },
    { Name: 'Fit', ...lead, 'MQL on': '2026-10-06' },
    { Name: 'Fit too', ...lead, 'MQL on': '2026-10-06' },
    { Name: 'Won', ...lead, 'MQL on': '2026-10-06', 'Won on': '2026-11-02', Value: '4000' },
  ]);
  workbook.setNow('2027-01-04T18:00:00Z');
  workbook.click('Refresh figures');
  return workbook;
}

/** As version 3 left Goals. */
const BEFORE_RATES = `
  var goals = workbook.getSheetByName('Goals');
  goals.getRange('I38:L52').clear().clearNote();
  goals.deleteColumns(10, 3);
  var mark = goals.getDeveloperMetadata()[0];
  mark.setValue(mark.getValue().replace(/ \\d+ en .*$/, ' 3 en'));`;

test('closing writes the rates at which each stage moved on, and rates of history are theirs before those of typed rows', () => {
  const workbook = openOver();
  edit(workbook, `workbook.getSheetByName('Goals').getRange('B39:G39').setValues([['Typed', 100, 10, 5, 5, 5]])`);
  expect(workbook.display('Goals', 'D15')).toEqual([['10.0%']]);
  close(workbook);
  expect(workbook.display('Goals', 'I38:L40')).toEqual([
    ['Lead → MQL', 'MQL → SQL', 'SQL → Opportunity', 'Opportunity → Customer'],
    ['', '', '', ''],
    ['75.0%', '33.3%', '100.0%', '100.0%'],
  ]);
  expect(workbook.display('Goals', 'I52:L52')).toEqual([['75.0%', '33.3%', '100.0%', '100.0%']]);
  expect(workbook.display('Goals', 'D15:D18').flat()).toEqual(['75.0%', '33.3%', '100.0%', '100.0%']);
});

test('rates of history weigh each period by what it counted; a stage nobody reached has no rate', () => {
  const workbook = openOver();
  close(workbook);
  call(workbook, 'fillPastPeriods', [{ from: '2026-07-01', to: '2026-09-30' }]);
  expect(workbook.display('Goals', 'I40:L40')).toEqual([['', '', '', '']]);
  edit(workbook, `workbook.getSheetByName('Goals').getRange('C41:I41').setValues([[12, 3, '', '', '', '', 0.25]])`);
  expect(workbook.display('Goals', 'D15')).toEqual([['37.5%']]);
});

test('a workbook of an earlier version is given the columns; killed at any call and made again, it ends the same', () => {
  const workbook = openSmall('en', 'goals');
  const whole = JSON.stringify(shown(workbook));
  edit(workbook, `workbook.getSheetByName('Goals').getRange('B39:C39').setValues([['Typed', 100]])`);
  edit(workbook, BEFORE_RATES);
  const before = JSON.stringify(workbook.inspect('Goals'));
  const again = () => {
    call(workbook, 'buildSheet', english, 'goals');
    expect(workbook.read('Goals', 'B39:C39')).toEqual([['Typed', 100]]);
    expect(JSON.stringify(shown(workbook))).toEqual(whole);
  };
  const calls = killAtEachCall({
    workbook,
    restore() {
      while (JSON.stringify(workbook.inspect('Goals')) !== before) workbook.undo();
    },
    run: () => workbook.run('buildSheet', english, 'goals'),
    sheets: ['Goals'],
    again,
  });
  expect(calls).toBeGreaterThan(15);
});

test('what people wrote right of Past results stays theirs, and closing leaves it alone', () => {
  const workbook = openOver();
  edit(workbook, BEFORE_RATES);
  edit(workbook, `workbook.getSheetByName('Goals').getRange('I39:I40').setValues([['a fair'], [7]])`);
  for (let time = 0; time < 2; time++) {
    call(workbook, 'buildSheet', english, 'goals');
    expect(workbook.read('Goals', 'I38:I40').flat()).toEqual(['', 'a fair', 7]);
  }
  close(workbook);
  expect(workbook.read('Goals', 'I38:I40').flat()).toEqual(['', 'a fair', 7]);
  expect(workbook.display('Goals', 'J38:J39').flat()).toEqual(['MQL → SQL', '33.3%']);
});

/** The new columns and how they look. */
function shown(workbook: Workbook): unknown {
  const { contents, styles, formats, notes } = workbook.inspect('Goals');
  const late = <Cell>(cells: Readonly<Record<string, Cell>>): [string, Cell][] =>
    Object.entries(cells).filter(([at]) => /^[I-L](3[89]|4\d|5[0-2])$/.test(at));
  const fills = late(styles).map(([at, style]) => [at, Object.entries(style).filter(([name]) => name === 'fillColor')]);
  return [late(contents), fills, late(formats), late(notes)];
}
