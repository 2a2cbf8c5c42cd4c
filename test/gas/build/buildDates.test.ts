// Dates are written as people write them where the spreadsheet is, and again after it has moved.
import type { Workbook } from '../../../src/host/workbook';
import type { SheetId } from '../../../src/template/sheetIds';
import { build, call, edit, everything, openEmpty, openSampled, openSmall } from '../../support/builtWorkbook';
import { buildSettings } from '../../support/buildSettings';
import type { Agreement, Today } from '../../../src/gas/calls';
import type { Language } from '../../../src/texts/language';
import { workbookTexts } from '../../../src/texts/workbook';

const shown = (workbook: Workbook, sheet: string, cell: string) =>
  String(edit(workbook, `return workbook.getSheetByName('${sheet}').getRange('${cell}').getDisplayValue()`));
const formatOf = (workbook: Workbook, sheet: string, cell: string) =>
  String(edit(workbook, `return workbook.getSheetByName('${sheet}').getRange('${cell}').getNumberFormat()`));

test.each([
  ['en', '10/1/2026', '11/22/2026 12:00'],
  ['es', '01/10/2026', '22/11/2026 12:00'],
  ['pt', '01/10/2026', '22/11/2026 12:00'],
] as const)('%s: days, moments and sentences with days are written as its locale writes them', (language, day, now) => {
  const workbook = openSmall(language);
  call(workbook, 'finishBuild');
  const [settings, dashboard] = [nameOf(language, 'settings'), nameOf(language, 'dashboard')];
  expect(shown(workbook, settings, 'C9')).toBe(day);
  expect(shown(workbook, settings, 'C11')).toBe(now);
  expect(shown(workbook, dashboard, 'B3')).toContain(day);
  expect(shown(workbook, dashboard, 'B3')).toContain(now);
  expect(isoTexts(workbook)).toEqual([]);
});

test.each([
  ['en', '2/3/2026 9:30', '2026-02-03 09:30', '2/3/2026 09:30'],
  ['es', '2/3/2026 9:30', '2026-03-02 09:30', '02/03/2026 09:30'],
  ['es', '02/03/2026', '2026-03-02 00:00', '02/03/2026 00:00'],
  ['pt', '31/12/2025', '2025-12-31 00:00', '31/12/2025 00:00'],
  ['pt', '2025-12-31 18:05', '2025-12-31 18:05', '31/12/2025 18:05'],
  ['en', '2025-12-31', '2025-12-31 00:00', '12/31/2025 00:00'],
] as const)('%s: %s typed among the leads is %s', (language, typed, moment, written) => {
  const workbook = openSmall(language);
  const leads = nameOf(language, 'leads');
  workbook.type(leads, 'H2', typed);
  const cell = `workbook.getSheetByName('${leads}').getRange('H2')`;
  const read = `return ${cell}.getValue().toISOString()`;
  expect(edit(workbook, read)).toBe(new Date(`${moment.replace(' ', 'T')}:00-06:00`).toISOString());
  expect(shown(workbook, leads, 'H2')).toBe(written);
});

test('a workbook that has moved gets its dates written anew where it is built again; a format people chose stays', () => {
  const workbook = openSampled('es');
  call(workbook, 'signAgreement', signing(workbook));
  const [agreement, leads] = [nameOf('es', 'agreement'), nameOf('es', 'leads')];
  edit(workbook, `workbook.getSheetByName('${leads}').getRange('H3:H4').setNumberFormat('d mmm yyyy')`);
  const before = everything(workbook);
  const moved = openEmpty('es', { saved: workbook.save(), locale: 'en_US' });
  const spanish = buildSettings('es');
  const outcomes = build(moved, spanish).map(({ outcome }) => outcome);
  expect(new Set(outcomes)).toEqual(new Set(['repaired']));
  expect(formatOf(moved, leads, 'H2')).toBe('m/d/yyyy hh:mm');
  expect(formatOf(moved, leads, 'H3')).toBe('d mmm yyyy');
  expect(formatOf(moved, leads, 'H5')).toBe('m/d/yyyy hh:mm');
  expect(formatOf(moved, agreement, 'E82')).toBe('m/d/yyyy');
  expect(shown(moved, 'Tablero', 'B3')).toContain('10/1/2026');
  expect(new Set(build(moved, spanish).map(({ outcome }) => outcome))).toEqual(new Set(['kept']));
  const back = openEmpty('es', { saved: moved.save() });
  build(back, spanish);
  expect(everything(back)).toEqual(before);
});

test('what an earlier version wrote as yyyy-mm-dd follows the locale', () => {
  const workbook = openSmall('es');
  const settings = nameOf('es', 'settings');
  const before = workbook.inspect(settings);
  edit(
    workbook,
    `var s = workbook.getSheetByName('${settings}'), mark = s.getDeveloperMetadata()[0];
     mark.setValue(mark.getValue().replace(' dd/mm/yyyy', ''));
     s.getRange('C9:C10').setNumberFormat('yyyy-mm-dd'); s.getRange('C11').setNumberFormat('yyyy-mm-dd hh:mm');
     s.getRange('D16:D23').setNumberFormat('yyyy-mm-dd'); s.getRange('L7:L36').setNumberFormat('yyyy-mm-dd');
     s.getRange('C13').setNumberFormat('yyyy-mm-dd')`,
  );
  expect(build(workbook, buildSettings('es'), ['settings'])[0]?.outcome).toBe('repaired');
  expect(workbook.inspect(settings)).toEqual(before);
});

test('the signature and the document tell the day whatever the cell looks like', () => {
  const workbook = openSmall('es');
  call(workbook, 'signAgreement', signing(workbook));
  const agreement = nameOf('es', 'agreement');
  expect(shown(workbook, agreement, 'E82')).toBe('22/11/2026');
  edit(workbook, `workbook.getSheetByName('${agreement}').getRange('E82').setNumberFormat('d/m')`);
  expect(call<Agreement>(workbook, 'readAgreement').signatures[0]?.on).toBe('2026-11-22');
  expect(call<Today>(workbook, 'readToday', true).asOf).toMatch(/^2026-11-22 /);
});

function signing(workbook: Workbook) {
  const { sides, fingerprint } = call<Agreement>(workbook, 'readAgreement');
  return { side: sides[0], name: 'Ana', role: '', fingerprint };
}

function nameOf(language: Language, id: SheetId): string {
  return workbookTexts(language)[`${id}.name`];
}

/** Cells that show a day as no locale of these writes it. */
function isoTexts(workbook: Workbook): string[] {
  return workbook.sheets().flatMap((name) => {
    const values = edit(workbook, `return workbook.getSheetByName('${name}').getDataRange().getDisplayValues()`);
    return JSON.stringify(values).match(/\d{4}-\d\d-\d\d[^"]*/g) ?? [];
  });
}
