import { columnLetters } from '../../../src/template/a1';
import type { Workbook } from '../../../src/host/workbook';
import { buildImportAddOn, openLeads } from '../../support/importAddOn';
import type { LeadsWorkbook, Row } from '../../support/importAddOn';

const addOn = buildImportAddOn();
afterAll(addOn.remove);

const open = (): LeadsWorkbook => openLeads(addOn.dist);

const ana: Row = { id: 'L1', name: 'Ana Peña', email: 'ana@x.mx', company: 'ACME', created: 46022.75, value: 1234.5 };
const luis: Row = { id: 'L2', name: 'Luis', email: 'luis@x.mx' };

test('startImport() finds every column but the computed ones, by the headings on the sheet', () => {
  const { start } = open();
  expect(start.sheet).toBe('Leads');
  expect(start.fields.slice(0, 3)).toEqual([
    { key: 'name', heading: 'Nombre', kind: 'text' },
    { key: 'company', heading: 'Empresa', kind: 'text' },
    { key: 'phone', heading: 'Teléfono', kind: 'text' },
  ]);
  expect(start.fields.filter(({ kind }) => kind === 'action').map(({ heading }) => heading)).toEqual([
    'Info',
    'Blog',
    'Guía',
    'Redes',
    'Asesoría',
  ]);
  expect(start.fields.map(({ key }) => key)).not.toContain('score');
});

test('importRows() adds leads below the last one, dates in the spreadsheet’s own time', () => {
  const { send, leads, workbook } = open();
  expect(send([ana])).toEqual({ added: 1, updated: 0, unchanged: 0 });
  expect(send([luis])).toEqual({ added: 1, updated: 0, unchanged: 0 });
  // 18:00 in Mexico City is midnight in UTC.
  expect(leads()).toEqual([{ ...ana, created: '2026-01-01T00:00:00.000Z' }, luis]);
  expect(readUnder(workbook, 'Score', 3)).toEqual(['Ana Peña'.length, 'Luis'.length, '']);
});

test('importRows() changes nothing when the same file comes again', () => {
  const { send, leads } = open();
  send([ana, luis]);
  const before = leads();
  expect(send([ana, luis])).toEqual({ added: 0, updated: 0, unchanged: 2 });
  expect(leads()).toEqual(before);
});

test('importRows() updates by id, else by e-mail, and never empties a filled cell', () => {
  const { send, leads } = open();
  send([ana, luis]);
  expect(send([{ id: 'L1', company: 'Zeta', email: '' }])).toMatchObject({ updated: 1 });
  expect(send([{ email: 'LUIS@X.mx', owner: 'José', name: '' }])).toMatchObject({ updated: 1, added: 0 });
  expect(leads()).toMatchObject([
    { id: 'L1', company: 'Zeta', email: 'ana@x.mx' },
    { id: 'L2', name: 'Luis', email: 'LUIS@X.mx', owner: 'José' },
  ]);
});

test('importRows() leaves formulas and texts people typed as they are, also between two updated rows', () => {
  const { send, workbook, start } = open();
  const rows = Array.from({ length: 6 }, (_, index) => ({ id: `L${index}`, name: `N${index}`, value: 5, attempts: 1 }));
  send(rows);
  const headings = workbook.read(start.sheet, 'A1:BZ1')[0] ?? [];
  const [value, attempts] = [columnOf(headings, 'Valor'), columnOf(headings, 'Intentos')];
  workbook.type(start.sheet, `${value}4`, '=2*3');
  workbook.type(start.sheet, `${columnOf(headings, 'Nombre')}5`, '007');
  workbook.type(start.sheet, `${attempts}5`, "'1/2");
  send([rows[0], rows[5]].map((row) => ({ id: row?.id ?? '', value: 9, name: 'Nuevo', attempts: 2 })));
  expect(workbook.read(start.sheet, `${value}2:${value}7`).flat()).toEqual([9, 5, 6, 5, 5, 9]);
  expect(workbook.read(start.sheet, `${attempts}2:${attempts}7`).flat()).toEqual([2, 1, 1, '1/2', 1, 2]);
  expect(readUnder(workbook, 'Nombre', 6)).toEqual(['Nuevo', 'N1', 'N2', '007', 'N4', 'Nuevo']);
});

test('importRows() stores text as the text it is, new or updated', () => {
  const texts = ['=HYPERLINK("http://x")', '+52 55', '-1', '@sum', '1/2/2024', '007', 'TRUE', '12:30', '50%', '1e5'];
  const { send, workbook } = open();
  send(texts.map((text) => ({ id: text, company: text })));
  expect(readUnder(workbook, 'ID', texts.length)).toEqual(texts);
  expect(readUnder(workbook, 'Empresa', texts.length)).toEqual(texts);
  send(texts.map((text, index) => ({ id: text, company: texts[texts.length - 1 - index] ?? '' })));
  expect(readUnder(workbook, 'Empresa', texts.length)).toEqual([...texts].reverse());
});

test('importRows() keeps a word in an action column a word, and a date a date', () => {
  const { send, workbook, start } = open();
  const headings = workbook.read(start.sheet, 'A1:BZ1')[0] ?? [];
  send([{ id: 'L1', asked_info: '=1+1', asked_advice: 46022 }], { dateKeys: ['asked_advice'] });
  expect(workbook.read(start.sheet, `${columnOf(headings, 'Info')}2`).flat()).toEqual(['=1+1']);
  const [date] = workbook.read(start.sheet, `${columnOf(headings, 'Asesoría')}2`).flat();
  expect(JSON.stringify(date)).toBe('"2025-12-31T06:00:00.000Z"');
});

test('importRows() finds columns that people moved, around one of their own', () => {
  const { send, leads, workbook } = openLeads(addOn.dist, { isMoved: true });
  expect(send([{ ...ana, asked_info: 2 }])).toMatchObject({ added: 1 });
  expect(leads()).toMatchObject([{ id: 'L1', name: 'Ana Peña', email: 'ana@x.mx', company: 'ACME', asked_info: 2 }]);
  expect(send([{ ...ana, asked_info: 2 }])).toMatchObject({ unchanged: 1 });
  expect(workbook.read('Leads', 'F1:F2').flat()).toEqual(['Notas', '']);
});

test('importRows() refuses, naming it, when a column it found is gone', () => {
  const { workbook, send } = open();
  workbook.type('Leads', 'A1', 'Otra cosa');
  expect(() => send([ana])).toThrow('La hoja Leads ya no tiene su columna Nombre');
});

test('startImport() says which two columns are named alike, before anything is sent', () => {
  const { workbook } = open();
  workbook.type('Lists', 'A2', 'Info');
  expect(workbook.run('startImport', 'es')).toEqual({
    ok: false,
    message:
      'Dos columnas de la hoja Leads se llaman Info. Ponle otro nombre a una, en la hoja Definiciones si es una acción, e intenta de nuevo.',
  });
});

test('startImport() answers in English a client that asks for a language it does not speak', () => {
  const { workbook } = open();
  workbook.type('Lists', 'A2', 'Info');
  expect(workbook.run('startImport', 'klingon')).toMatchObject({
    ok: false,
    message: expect.stringContaining('Two columns of the sheet Leads are called Info'),
  });
});

test('importRows() waits its turn: someone else who writes is named as the cause', () => {
  const { workbook, send } = open();
  const release = workbook.holdLock();
  expect(() => send([ana])).toThrow();
  release();
  expect(send([ana])).toMatchObject({ added: 1 });
});

test('importRows() grows the sheet once for all that is to come', () => {
  const { workbook, send } = open();
  const rows = Array.from({ length: 1500 }, (_, index) => ({ id: `L${index}` }));
  send(rows.slice(0, 1200), { rowsToCome: 300 });
  workbook.serviceCalls();
  send(rows.slice(1200));
  const withoutGrowing = workbook.serviceCalls();
  expect(withoutGrowing).toBeLessThanOrEqual(9);
  expect(readUnder(workbook, 'ID', 1500).at(-1)).toBe('L1499');
  expect(() => workbook.read('Leads', 'A1502')).toThrow('outside the dimensions');
});

test('importing 10,000 leads takes at most 40 service calls', () => {
  const { workbook, start, send } = open();
  const rows = Array.from({ length: 10000 }, (_, index) => ({
    id: `L${index}`,
    name: `N${index}`,
    email: `e${index}@x`,
  }));
  const size = Math.min(start.rowsPerCall, Math.ceil(rows.length / 3));
  workbook.serviceCalls();
  workbook.run('startImport', 'es');
  for (let done = 0; done < rows.length; done += size) {
    send(rows.slice(done, done + size), { rowsToCome: Math.max(0, rows.length - done - size) });
  }
  workbook.run('finishImport', start.sheet);
  expect(workbook.serviceCalls()).toBeLessThanOrEqual(40);
  expect(readUnder(workbook, 'ID', 10000).at(-1)).toBe('L9999');
});

/** The letters of the column under a heading. */
function columnOf(headings: readonly unknown[], heading: string): string {
  return columnLetters(headings.indexOf(heading) + 1);
}

/** The first cells under a heading of the sheet Leads. */
function readUnder(workbook: Workbook, heading: string, rows: number): unknown[] {
  const column = columnOf(workbook.read('Leads', 'A1:BZ1')[0] ?? [], heading);
  return workbook.read('Leads', `${column}2:${column}${rows + 1}`).flat();
}
