// A workbook built while formulas' data stood beside the pages, brought up to date and killed at every call on the way.
import { call, edit, openSmall } from '../../support/builtWorkbook';
import { buildSettings } from '../../support/buildSettings';
import { killAtEachCall } from '../../support/killedRuns';
import type { Agreement } from '../../../src/gas/calls';
import type { Workbook } from '../../../src/host/workbook';

const english = buildSettings('en');

/** Lines and signed lines beside Agreement, as version 2 had them, and a remark and a sum of somebody's own. */
const AS_BEFORE = `
  var page = workbook.getSheetByName('Agreement'), beside = workbook.getSheetByName('Workings');
  var lines = beside.getRange('V43:V62').getFormulas().map(function (row) {
    return [row[0].replace(/'?Agreement'?!/g, '').replace(/,/g, ';')];
  });
  page.getRange('J43:J62').setFormulas(lines);
  page.getRange('J43:K43').setValues([['Commitments as they stand', 'Commitments as signed']]);
  page.getRange('K44:K62').setValues(page.getRange('J44:J62').getValues());
  page.getRange('K45').setValue('as it was signed');
  page.getRange('J80').setValue('our own remark');
  page.getRange('L50').setFormula('=6*7');
  beside.getRange('W44:W62').clearContent();
  var mark = page.getDeveloperMetadata()[0];
  mark.setValue(mark.getValue().replace(/ \\d+ en .*$/, ' 2 en'));`;

const signed = (workbook: Workbook) => workbook.read('Workings', 'W44:W62').flat();

test('the signed lines go over to the hidden sheet, the formulas go, and what people typed stays', () => {
  const workbook = openSmall('en');
  edit(workbook, AS_BEFORE);
  const lines = workbook.read('Agreement', 'K44:K62').flat();
  expect(lines.filter(Boolean).length).toBeGreaterThan(10);
  expect(call(workbook, 'buildSheet', english, 'agreement')).toMatchObject({ outcome: 'upgraded' });
  expect(signed(workbook)).toEqual(lines);
  expect(workbook.read('Agreement', 'J43:K62').flat().filter(Boolean)).toEqual([]);
  expect(workbook.read('Agreement', 'J80')).toEqual([['our own remark']]);
  expect(workbook.read('Agreement', 'L50')).toEqual([[42]]);
  expect(call<Agreement>(workbook, 'readAgreement').changed).toMatchObject([{ before: 'as it was signed' }]);
});

test('a page that grew over the place is emptied there as well', () => {
  const workbook = openSmall('en');
  edit(
    workbook,
    `var goals = workbook.getSheetByName('Goals');
     goals.getRange('I38:L52').clear();
     goals.getRange('J13').setValue('What of the period is over, and leads owed by past results');
     goals.getRange('J14').setFormula(
       '=IF(Calendar_says="";IFERROR(BUSINESS_HOURS(Today;VSTACK(As_of;Today+1);Calendar;Holidays);"");"")');
     goals.getRange('J90').setValue('our own remark');
     var mark = goals.getDeveloperMetadata()[0];
     mark.setValue(mark.getValue().replace(/ \\d+ en .*$/, ' 2 en'));`,
  );
  call(workbook, 'buildSheet', english, 'goals');
  expect(workbook.read('Goals', 'J13:J16').flat().filter(Boolean)).toEqual([]);
  expect(workbook.read('Goals', 'J90')).toEqual([['our own remark']]);
  expect(workbook.display('Goals', 'I38:J38')).toEqual([['Lead → MQL', 'MQL → SQL']]);
});

test('killed at any call and made again, it ends the same', () => {
  const workbook = openSmall('en');
  edit(workbook, AS_BEFORE);
  const lines = workbook.read('Agreement', 'K44:K62').flat();
  const before = JSON.stringify(['Agreement', 'Workings'].map((sheet) => workbook.inspect(sheet)));
  const calls = killAtEachCall({
    workbook,
    restore() {
      while (JSON.stringify(['Agreement', 'Workings'].map((sheet) => workbook.inspect(sheet))) !== before)
        workbook.undo();
    },
    run: () => workbook.run('buildSheet', english, 'agreement'),
    sheets: ['Agreement', 'Workings'],
    again() {
      call(workbook, 'buildSheet', english, 'agreement');
      expect(signed(workbook)).toEqual(lines);
      expect(workbook.read('Agreement', 'J43:K62').flat().filter(Boolean)).toEqual([]);
      expect(workbook.read('Agreement', 'J80')).toEqual([['our own remark']]);
    },
  });
  expect(calls).toBeGreaterThan(20);
});

test('charts keep their place, title and size when their data moves', () => {
  const workbook = openSmall('en');
  const charts = () => workbook.inspect('Dashboard').charts.map((chart) => JSON.stringify(chart));
  const now = charts();
  edit(
    workbook,
    `var page = workbook.getSheetByName('Dashboard'), chart = page.getCharts()[0];
     page.updateChart(chart.modify().clearRanges().addRange(page.getRange('L4:L406')).addRange(page.getRange('M4:M406'))
       .addRange(page.getRange('N4:N406')).setOption('title', 'Ours').setPosition(33, 2, 0, 0).build());
     var mark = page.getDeveloperMetadata()[0];
     mark.setValue(mark.getValue().replace(/ \\d+ en .*$/, ' 2 en'));`,
  );
  call(workbook, 'buildSheet', english, 'dashboard');
  const moved = (now[0] ?? '').replace(/"title":"[^"]*"/, '"title":"Ours"').replace('"anchorRow":31', '"anchorRow":33');
  expect(charts()).toEqual(expect.arrayContaining([moved, ...now.slice(1)]));
  expect(charts()).toHaveLength(now.length);
});
