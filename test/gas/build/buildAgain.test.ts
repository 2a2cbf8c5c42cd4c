// A workbook people worked on is built again: what they typed stays, what is missing or broken comes back.
import type { Workbook } from '../../../src/host/workbook';
import { columnLetters } from '../../../src/template/a1';
import { BUILD_ORDER, TAB_ORDER, type SheetId } from '../../../src/template/sheetIds';
import { workbookTexts } from '../../../src/texts/workbook';
import { build, call, edit, everything, openSmall, openFilled } from '../../support/builtWorkbook';
import { buildSettings } from '../../support/buildSettings';
import { errorCells } from '../../support/cellValues';

const english = buildSettings('en');

const outcomes = (workbook: Workbook, ids: readonly SheetId[]) =>
  build(workbook, english, ids).map(({ outcome }) => outcome);

const sheetOf = (name: string) => `workbook.getSheetByName('${name}')`;

test('what people typed stays', () => {
  const workbook = openSmall('en', 'goals');
  workbook.type('Settings', 'C6', 'Sur');
  workbook.type('Settings', 'C12', '75%');
  workbook.type('Settings', 'B17', 'Sat');
  workbook.type('Settings', 'G7', 'Fair');
  workbook.type('Settings', 'G8', '');
  workbook.type('Definitions', 'D8', 'Somebody who asked for a price.');
  workbook.type('Definitions', 'B15', 'Asked for a price');
  workbook.type('Goals', 'C15', '40%');
  workbook.type('Goals', 'C39', '120');
  workbook.type('Goals', 'J2', 'a note of ours');
  const before = everything(workbook);
  expect(outcomes(workbook, ['settings', 'definitions', 'goals'])).toEqual(['kept', 'kept', 'kept']);
  expect(everything(workbook)).toEqual(before);
});

test.each([
  ['a formula', 'goals', `${sheetOf('Goals')}.getRange('F16').setValue(7)`],
  ['a spilled formula', 'leads', `${sheetOf('Leads')}.getRange('C1').clearContent()`],
  ['a label', 'settings', `${sheetOf('Settings')}.getRange('B10').setValue('Last')`],
  ['a heading', 'leads', `${sheetOf('Leads')}.getRange('I1').setValue('')`],
  ['a named range', 'settings', `workbook.removeNamedRange('Sla_target')`],
  ['a protection', 'leads', `${sheetOf('Leads')}.getProtections(SpreadsheetApp.ProtectionType.SHEET)[0].remove()`],
  ['a chart', 'dashboard', `var s = ${sheetOf('Dashboard')}; s.removeChart(s.getCharts()[5])`],
] as const)('%s that was deleted or broken is restored, as it was', (_, id, damage) => {
  const workbook = openSmall('en', id);
  const name = { settings: 'Settings', goals: 'Goals', leads: 'Leads', dashboard: 'Dashboard' }[id];
  const before = workbook.inspect(name);
  edit(workbook, damage);
  expect(workbook.inspect(name)).not.toEqual(before);
  expect(outcomes(workbook, [id])).toEqual(['repaired']);
  expect(workbook.inspect(name)).toEqual(before);
  expect(outcomes(workbook, [id])).toEqual(['kept']);
});

test('a chart people made is left alone and does not stop a build', () => {
  const workbook = openSmall('en');
  edit(
    workbook,
    `var s = ${sheetOf('Dashboard')};
     s.insertChart(s.newChart().setChartType(Charts.ChartType.COLUMN).addRange(s.getRange('B10:F16')).setPosition(90, 2, 0, 0).build())`,
  );
  expect(outcomes(workbook, ['dashboard'])).toEqual(['kept']);
  expect(workbook.inspect('Dashboard').charts).toHaveLength(7);
});

test('a sheet renamed by hand is found, and formulas follow its name', () => {
  const workbook = openSmall('en');
  edit(workbook, `${sheetOf('Leads')}.setName('Ana’s pipeline')`);
  expect(build(workbook, english)).toContainEqual({ id: 'leads', name: 'Ana’s pipeline', outcome: 'kept' });
  expect(workbook.sheets()).not.toContain('Leads');
  expect(errorCells(workbook)).toEqual([]);
});

test('a column inserted among those of Leads keeps what it holds, and everything else goes on', () => {
  const workbook = openSmall('en');
  edit(
    workbook,
    `${sheetOf('Leads')}.insertColumnsAfter(16, 1); ${sheetOf('Leads')}.getRange('Q1:Q2').setValues([['Town'], ['Lima']])`,
  );
  build(workbook, english);
  expect(build(workbook, english).map(({ outcome }) => outcome)).toEqual(BUILD_ORDER.map(() => 'kept'));
  expect(workbook.read('Leads', 'P1:R2')).toEqual([
    ['Response hours', 'Town', 'Accepted?'],
    ['', 'Lima', ''],
  ]);
  expect(call(workbook, 'addSampleLeads')).toEqual({ added: 260 });
  expect(workbook.read('Leads', 'Q2:Q4')).toEqual([['Lima'], [''], ['']]);
  expect(workbook.read('Dashboard', 'F11')).toEqual([[260]]);
  expect(errorCells(workbook)).toEqual([]);
});

test('a row inserted above the first lead makes no wrong figure: all of them wait for the next build, and say so', () => {
  const workbook = openFilled('en');
  const figures = workbook.read('Dashboard', 'D11:F17');
  edit(workbook, `${sheetOf('Leads')}.insertRowsBefore(2, 1)`);
  workbook.type('Leads', 'A2', 'Ana');
  expect(new Set(workbook.read('Leads', 'M2:M260').flat())).toEqual(new Set(['Rows moved: press Build']));
  expect(workbook.read('Dashboard', 'H20')).toEqual([['✗ Rows moved: press Build']]);
  expect(workbook.read('Dashboard', 'F11')).toEqual([['–']]);
  build(workbook, english);
  expect(workbook.read('Leads', 'M2:M3').flat()).toEqual(['Created is missing', '']);
  expect(workbook.read('Dashboard', 'H20')).toEqual([['Leads left out']]);
  expect(workbook.read('Dashboard', 'D11:F17')).toEqual(figures);
});

test('rows inserted in Settings move its names and stay', () => {
  const workbook = openSmall('en', 'goals');
  edit(workbook, `var s = ${sheetOf('Settings')}; s.insertRowsBefore(8, 2); s.getRange('B8').setValue('Our own')`);
  const ids = ['settings', 'definitions', 'goals'] as const;
  build(workbook, english, ids);
  expect(outcomes(workbook, ids)).toEqual(['kept', 'kept', 'kept']);
  expect(workbook.read('Settings', 'B7:B11').flat()).toEqual([
    'Language',
    'Our own',
    '',
    'Unit of the goal',
    'First day of the period',
  ]);
  expect(workbook.inspect('Settings').names).toMatchObject({ Company: 'C6', Unit: 'C10', Calendar: 'B18:F25' });
  expect(errorCells(workbook)).toEqual([]);
});

test.each([
  ['a row of Settings', 'settings', `${sheetOf('Settings')}.deleteRow(8)`],
  ['a spare row of the calendar', 'settings', `${sheetOf('Settings')}.deleteRow(20)`],
  ['a past period of Goals', 'goals', `${sheetOf('Goals')}.deleteRow(40)`],
] as const)('%s that people deleted mislabels nothing, and the next build has nothing to do', (_, id, damage) => {
  const workbook = openSmall('en', id);
  workbook.type('Settings', 'C10', '2026-12-30');
  edit(workbook, damage);
  build(workbook, english, [id]);
  const answers = Object.fromEntries(workbook.display('Settings', 'B6:C12'));
  expect(answers).toMatchObject({ Company: 'Norte', 'Last day of the period': '12/30/2026' });
  expect(outcomes(workbook, [id])).toEqual(['kept']);
});

test('a column of Leads that people deleted comes back at the end and moves no other', () => {
  const workbook = openSmall('en', 'leads');
  workbook.type('Leads', 'X2', 'Call in May');
  edit(workbook, `${sheetOf('Leads')}.deleteColumn(23)`);
  const { columns } = workbook.inspect('Leads');
  const headings = headingsOf(workbook);
  build(workbook, english, ['leads']);
  expect(headingsOf(workbook)).toEqual([...headings, 'Value']);
  expect(workbook.inspect('Leads').columns).toBe(columns + 1);
  expect(workbook.display('Leads', 'W1:W2')).toEqual([['Notes'], ['Call in May']]);
  expect(outcomes(workbook, ['leads'])).toEqual(['kept']);
});

function headingsOf(workbook: Workbook): unknown[] {
  const last = columnLetters(workbook.inspect('Leads').columns);
  return workbook.read('Leads', `A1:${last}1`).flat();
}

test('a name whose row was deleted is not put on another row', () => {
  const workbook = openSmall('en', 'settings');
  edit(workbook, `${sheetOf('Settings')}.deleteRow(8)`);
  build(workbook, english, ['settings']);
  expect(workbook.inspect('Settings').names).toMatchObject({ Company: 'C6', Period_start: 'C8' });
  expect(workbook.inspect('Settings').names).not.toHaveProperty('Unit');
});

test('an answer changed on the Build page replaces that one and nothing else', () => {
  const workbook = openSmall('en', 'goals');
  workbook.type('Settings', 'C6', 'Sur');
  const changes = { company: 'Este', goal: 500000, dealSize: 9, changed: ['goal'] };
  build(workbook, buildSettings('en', changes), ['settings', 'definitions', 'goals']);
  expect(workbook.read('Settings', 'C6')).toEqual([['Sur']]);
  expect(workbook.read('Goals', 'C6:C7')).toEqual([[500000], [5000]]);
});

test('another language relabels every sheet and keeps the data', () => {
  const workbook = openFilled('es');
  workbook.type('Ajustes', 'C6', 'Sur');
  workbook.type('Ajustes', 'G8', 'Feria de Lima');
  const leads = workbook.read('Prospectos', 'P2:X261');
  const figures = workbook.read('Tablero', 'D11:F17');
  const built = build(workbook, english);
  const named = (ids: readonly SheetId[]) => ids.map((id) => workbookTexts('en')[`${id}.name`]);
  expect(built.map(({ name }) => name)).toEqual(named(BUILD_ORDER));
  expect(workbook.sheets()).toEqual([...named(TAB_ORDER), 'Sheet1']);
  expect(workbook.read('Settings', 'B6:C7')).toEqual([
    ['Company', 'Sur'],
    ['Language', 'English'],
  ]);
  expect(workbook.read('Settings', 'G7:G9').flat()).toEqual(['Website', 'Feria de Lima', 'Paid search']);
  expect(workbook.read('Leads', 'P2:X261')).toEqual(leads);
  expect(workbook.read('Dashboard', 'D11:F17')).toEqual(figures);
  expect(workbook.inspect('Dashboard').charts).toHaveLength(6);
  expect(build(workbook, english).map(({ outcome }) => outcome)).toEqual(BUILD_ORDER.map(() => 'kept'));
  expect(errorCells(workbook)).toEqual([]);
});
