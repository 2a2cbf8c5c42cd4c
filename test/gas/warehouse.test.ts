// Leads that come from BigQuery: their sheet is left alone, imports say where to go, the settings are shown as SQL.

import type { BuiltSheet } from '../../src/gas/build/build';
import { build, call, edit, openSmall, openFilled } from '../support/builtWorkbook';
import { buildSettings } from '../support/buildSettings';

/** What an extract leaves on the sheet: headings and values, no formula. */
const EXTRACT = `
  const sheet = workbook.getSheetByName('Leads');
  const all = sheet.getRange(1, 1, 20, sheet.getMaxColumns());
  const values = all.getValues();
  sheet.getRange(1, 1, sheet.getMaxRows(), sheet.getMaxColumns()).clearContent();
  all.setValues(values);`;

/** What all sheets but Leads show. */
const FIGURES = `return JSON.stringify(workbook.getSheets().filter((sheet) => sheet.getName() !== 'Leads')
  .map((sheet) => [sheet.getName(), sheet.getDataRange().getDisplayValues()]));`;

const FORMULAS = `return workbook.getSheetByName('Leads').getDataRange().getFormulas().flat().filter(String).length;`;

test('a sheet Leads that an extract fills is left alone by builds, and calculated again when leads are typed here', () => {
  const workbook = openFilled('en');
  expect(call(workbook, 'setLeadsSource', 'en', true)).toEqual({ fromBigQuery: true });
  expect(call(workbook, 'startSidebar')).toMatchObject({ fromBigQuery: true, built: true, language: 'en' });
  edit(workbook, EXTRACT);
  const built: BuiltSheet[] = build(workbook, buildSettings('en'));
  expect(built.find(({ id }) => id === 'leads')).toEqual({ id: 'leads', name: 'Leads', outcome: 'kept' });
  expect(edit(workbook, FORMULAS)).toBe(0);

  expect(call(workbook, 'setLeadsSource', 'en', false)).toEqual({ fromBigQuery: false });
  edit(workbook, `workbook.getSheetByName('Leads').getDataRange().clearContent();`);
  build(workbook, buildSettings('en'), ['leads']);
  expect(edit(workbook, FORMULAS)).toBeGreaterThan(0);
});

test('an extract of the same leads gives every other sheet the same figures, errors included', () => {
  const workbook = openFilled('en');
  const before: [string, string[][]][] = JSON.parse(String(edit(workbook, FIGURES)));
  // The ten, the hidden one with their workings, and the blank one that every workbook begins with.
  expect(before).toHaveLength(12);
  call(workbook, 'setLeadsSource', 'en', true);
  edit(workbook, EXTRACT.replace('20, sheet', 'sheet.getLastRow(), sheet'));
  expect(edit(workbook, FORMULAS)).toBe(0);
  expect(JSON.parse(String(edit(workbook, FIGURES)))).toEqual(before);
});

test.each([
  ['en', /BigQuery/],
  ['es', /vienen de BigQuery/],
  ['pt', /vêm do BigQuery/],
] as const)('in %s imports and samples say where leads are changed, and who types is warned', (language, sentence) => {
  const workbook = openSmall(language);
  call(workbook, 'setLeadsSource', language, true);
  expect(() => call(workbook, 'startImport', language)).toThrow(sentence);
  expect(() => call(workbook, 'addSampleLeads')).toThrow(sentence);
  const warning = `const [all] = workbook.getSheets()
    .flatMap((sheet) => sheet.getProtections(SpreadsheetApp.ProtectionType.SHEET))
    .filter((each) => each.getDescription().includes('BigQuery'));
    return [all.isWarningOnly(), all.getDescription()];`;
  expect(edit(workbook, warning)).toEqual([true, expect.stringMatching(sentence)]);
});

test('the settings as SQL hold what the workbook holds, in its language', () => {
  const { sql } = call<{ sql: string }>(openSmall('es'), 'readWarehouseSettings', 'es');
  expect(sql).toContain("'es', 'America/Mexico_City', DATE '");
  expect(sql).toMatch(/acuerdo\.calendar AS\nSELECT \* FROM UNNEST\(ARRAY<STRUCT<[^[]*>>\[\n {2}\(1, '\S/);
  expect(sql).toContain(' AS `Nombre`');
  expect(sql.trim().endsWith('CALL acuerdo.refresh();')).toBe(true);
});
