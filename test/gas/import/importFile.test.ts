// A file through the headless door into a whole workbook: what scripts are told, and what the sheets hold afterwards.

import type { ImportedFile, ImportFileOptions } from '../../../src/door';
import type { Workbook } from '../../../src/host/workbook';
import type { ImportField, ImportStart } from '../../../src/gas/import/importTypes';
import { call, edit, openSmall } from '../../support/builtWorkbook';

const FILE = [
  'Leads of March;;;;;;',
  ';;;;;;',
  'Correo;Nombre;Marca temporal;Responsable;Motivo de descarte;Mascota;Signo',
  'ana@x.mx;Ana;02/03/2026 10:15:30;Zoé;No contesta nunca;Gato;Aries',
  'eva@x.mx;Eva;25/03/2026;Zoé;N/A;=1+1;Leo',
].join('\n');

test.each(['en', 'es', 'pt'] as const)('importFile() imports as the page would by itself, in %s', (language) => {
  const workbook = openSmall(language);
  const sheet = { en: 'Leads', es: 'Prospectos', pt: 'Leads' }[language];
  edit(
    workbook,
    `const sheet = workbook.getSheetByName('${sheet}');
     const last = sheet.getMaxColumns();
     sheet.insertColumnsAfter(last, 1);
     sheet.getRange(1, last + 1).setValue('Mascota');`,
  );
  const result = importFile(workbook, FILE);
  expect(result).toMatchObject({
    table: { delimiter: ';', encoding: 'utf-8', headingRow: 3, order: 'dmy' },
    matched: { email: 'Correo', name: 'Nombre', created: 'Marca temporal', 'own:Mascota': 'Mascota' },
    guesses: {},
    rejected: [],
    added: 2,
    updated: 0,
    unchanged: 0,
  });
  expect(result.warnings).toEqual([expect.stringContaining('Signo')]);
  expect(
    shown(workbook, sheet)
      .slice(0, 3)
      .map((row) => row.at(-1)),
  ).toEqual(['Mascota', 'Gato', '=1+1']);
  const settings = { en: 'Settings', es: 'Ajustes', pt: 'Configurações' }[language];
  expect(shown(workbook, settings).flat()).toEqual(expect.arrayContaining(['Zoé', 'No contesta nunca']));
  expect(importFile(workbook, FILE)).toMatchObject({ added: 0, updated: 0, unchanged: 2 });
});

test('importFile() takes the choices of a person: another column, no words for the lists', () => {
  const workbook = openSmall('es');
  const result = importFile(workbook, 'Correo,Alias,Nombre,Responsable\nana@x.mx,Anita,Ana,Yago\n', {
    name: 'a.csv',
    choices: { columns: { name: 'Alias' }, addToLists: false },
  });
  expect(result.matched).toMatchObject({ name: 'Alias' });
  expect(shown(workbook, 'Prospectos').flat()).toContain('Anita');
  expect(shown(workbook, 'Ajustes').flat()).not.toContain('Yago');
});

test('no column that a formula of Leads spills into is a target, whatever a file calls its own', () => {
  const workbook = openSmall('es', 'leads');
  const before = shown(workbook, 'Prospectos')[0];
  const codes = ['score', 'stage', 'state', 'hours', 'owner_no', 'promised'];
  const result = importFile(workbook, [`Correo,${codes.join()}`, `ana@x.mx,${codes.join()}`].join('\n'));
  expect(result).toMatchObject({ added: 1, rejected: [] });
  expect(Object.keys(result.matched)).toEqual(['email', 'deal_stage']);
  expect(shown(workbook, 'Prospectos')[0]).toEqual(before);
});

test('importFile() throws the sentence of the page for what is no table', () => {
  expect(() => importFile(openSmall('es'), '%PDF-1.7')).toThrow('a.csv es un PDF');
});

function importFile(workbook: Workbook, text: string, options: ImportFileOptions = { name: 'a.csv' }): ImportedFile {
  if (!isDoor(workbook)) throw new Error('Cannot import: the workbook is not that of build/workbook.cjs');
  return workbook.importFile(new TextEncoder().encode(text), options);
}

function isDoor(
  workbook: object,
): workbook is { importFile: (bytes: Uint8Array, options: ImportFileOptions) => ImportedFile } {
  return 'importFile' in workbook;
}

/** A sheet as it shows. */
function shown(workbook: Workbook, sheet: string): string[][] {
  const rows = edit(workbook, `return workbook.getSheetByName('${sheet}').getDataRange().getDisplayValues()`);
  return Array.isArray(rows) ? rows : [];
}

// prettier-ignore
test.each([
  ['four columns',                                   ['id', 'name', 'created', 'owner']],
  ['every column, new words for every list of them', undefined],
])('a file of 10,000 leads takes at most 40 service calls from the first to the last: %s', (_, keys) => {
  // Nothing is calculated before it is asked for: the calls are those of the import.
  const workbook = openSmall('es', 'leads', { customCalls: 'asynchronous' });
  const { fields } = call<ImportStart>(workbook, 'startImport', 'es');
  const columns = fields.filter(({ key }) => keys === undefined || keys.includes(key));
  const cell = ({ key, kind }: ImportField, row: number): string =>
    kind === 'date' || kind === 'action' ? '25/03/2026' : kind === 'text' ? `${key} ${key === 'id' ? row : 'x'}` : '1';
  const rows = Array.from({ length: 10000 }, (__, row) => columns.map((column) => cell(column, row)).join());
  workbook.serviceCalls();
  expect(importFile(workbook, [columns.map(({ heading }) => heading).join(), ...rows].join('\n')).added).toBe(10000);
  expect(workbook.serviceCalls()).toBeLessThanOrEqual(40);
});
