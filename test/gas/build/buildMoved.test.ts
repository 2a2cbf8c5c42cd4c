// What people did to the sheets as such, moving, duplicating, inserting, neither doubles nor destroys anything.
import type { Workbook } from '../../../src/host/workbook';
import { BUILD_ORDER, type SheetId } from '../../../src/template/sheetIds';
import { sheetSpecs } from '../../../src/template/specs';
import { workbookTexts } from '../../../src/texts/workbook';
import { build, edit, everything, openBuilt, openSmall } from '../../support/builtWorkbook';
import { buildSettings } from '../../support/buildSettings';
import { errorCells } from '../../support/cellValues';

const english = buildSettings('en');

const outcomes = (workbook: Workbook) =>
  Object.fromEntries(build(workbook, english).map(({ id, outcome }) => [id, outcome]));

const KEPT = Object.fromEntries(BUILD_ORDER.map((id) => [id, 'kept']));

const nameOf = (id: SheetId) => workbookTexts('en')[`${id}.name`];

const FORMS = BUILD_ORDER.filter((id) => sheetSpecs()[id].anchor.along === 'rows' && !sheetSpecs()[id].hidden);

const onEach = (ids: readonly SheetId[], body: string) =>
  ids.map((id) => `var s = workbook.getSheetByName('${nameOf(id)}'); ${body}`).join('\n');

test.each([
  ['a column before the labels', `s.insertColumnsBefore(2, 1); s.getRange('B9').setValue('ours')`],
  ['rows above the title', `s.insertRowsBefore(1, 2); s.getRange('B1').setValue('ours')`],
  ['both', `s.insertColumnsBefore(1, 2); s.insertRowsBefore(5, 3); s.getRange('B6').setValue('ours')`],
])('%s inserted on every form: a build finds all where it is and changes nothing', (_, body) => {
  const workbook = openSmall('en');
  edit(workbook, onEach(FORMS, body));
  const before = everything(workbook);
  expect(outcomes(workbook)).toEqual(KEPT);
  expect(everything(workbook)).toEqual(before);
  expect(errorCells(workbook)).toEqual([]);
});

test('a formula broken after columns and rows were inserted comes back where it was', () => {
  const workbook = openBuilt('en', 'goals');
  edit(workbook, onEach(['goals'], `s.insertColumnsBefore(2, 1); s.insertRowsBefore(5, 3)`));
  const before = workbook.inspect('Goals');
  const [cell = ''] = Object.entries(before.contents).find(([, text]) => text.startsWith('=')) ?? [];
  edit(workbook, `workbook.getSheetByName('Goals').getRange('${cell}').setValue(7)`);
  expect(build(workbook, english, ['goals'])).toMatchObject([{ outcome: 'repaired' }]);
  expect(workbook.inspect('Goals')).toEqual(before);
});

test('sheets that people put in another order stay in it', () => {
  const workbook = openSmall('en');
  edit(workbook, onEach(['settings', 'leads'], `s.activate(); workbook.moveActiveSheet(1)`));
  const order = workbook.sheets();
  expect(order.slice(0, 2)).toEqual(['Leads', 'Settings']);
  expect(outcomes(workbook)).toEqual(KEPT);
  expect(workbook.sheets()).toEqual(order);
});

test('rows people added stay', () => {
  const workbook = openSmall('en');
  edit(workbook, onEach(['leads'], `s.insertRowsAfter(60, 500); s.getRange('B400').setValue('Ana')`));
  edit(workbook, onEach(['meetings'], `s.insertRowsAfter(s.getMaxRows(), 50)`));
  const before = everything(workbook);
  expect(outcomes(workbook)).toEqual(KEPT);
  expect(everything(workbook)).toEqual(before);
});

/** As Google does it: a copy carries the developer metadata of the sheet it was made from. */
const duplicate = (position: number) => `
  var original = workbook.getSheetByName('Leads');
  var copy = workbook.insertSheet('Copy of Leads', ${position});
  copy.getRange(1, 1, 1, 20).setValues(original.getRange(1, 1, 1, 20).getValues());
  copy.getRange('A2:B2').setValues([['7', 'Ana']]);
  copy.addDeveloperMetadata('acuerdo', original.getDeveloperMetadata()[0].getValue());`;

test.each([
  ['before', 0],
  ['after', 12],
])('a sheet duplicated by hand, %s the original: the original stays the one that is built', (_, position) => {
  const workbook = openSmall('en');
  edit(workbook, duplicate(position));
  const before = everything(workbook);
  expect(outcomes(workbook)).toEqual(KEPT);
  expect(everything(workbook)).toEqual(before);
  edit(workbook, `workbook.getSheetByName('Leads').getRange('C1').clearContent()`);
  expect(build(workbook, english, ['leads'])).toEqual([{ id: 'leads', name: 'Leads', outcome: 'repaired' }]);
  expect(everything(workbook)).toEqual(before);
});
