// The page Personas at work on a workbook: one field at a time, whoever else edits it, and cut short.
import type { Lesson } from '../../../src/gas/forms/lessons';
import type { FieldChange, Personas, PersonaToSave, SavedPersona } from '../../../src/gas/forms/personas';
import type { Workbook } from '../../../src/host/workbook';
import { buildSettings } from '../../support/buildSettings';
import { build, call, edit, openEmpty } from '../../support/builtWorkbook';
import { atKilledCalls } from '../../support/killedRuns';

const built = openEmpty('en');
build(built, buildSettings('en'), ['settings', 'personas']);
const saved = built.save();

const SHEET = 'Personas';
const LAURA = 'Laura, general director';

const open = (): Workbook => openEmpty('en', { saved });
const start = (workbook: Workbook): Personas => call(workbook, 'startPersonas');
const cell = (workbook: Workbook, a1: string): unknown => workbook.display(SHEET, a1)[0]?.[0];

function save(workbook: Workbook, changes: Partial<PersonaToSave>): SavedPersona {
  return call(workbook, 'savePersona', { language: 'en', name: LAURA, changes: [], isReviewed: false, ...changes });
}

/** A change of a field from what it is now. */
function change(workbook: Workbook, field: string, after: string, name = LAURA): FieldChange {
  const { fields, cards } = start(workbook);
  const card = cards.find((each) => each.name === name);
  return { field, before: card?.values[fields.indexOf(field)] ?? '', after };
}

test('without its sheet there is nothing to start with, and saving says what to do', () => {
  const workbook = openEmpty('en');
  expect(call(workbook, 'startPersonas')).toBeNull();
  expect(() => save(workbook, {})).toThrow('There is no Personas sheet here yet');
});

test('the fields are those of the sheet, those that people added too; each card says how its review stands', () => {
  const workbook = open();
  edit(
    workbook,
    `const sheet = workbook.getSheetByName('${SHEET}');
    sheet.insertRowsBefore(12, 1);
    sheet.getRange('B12:C12').setValues([['Favourite events', 'Expo']]);
    sheet.insertColumnsBefore(2, 1);`,
  );
  workbook.type(SHEET, 'D21', '2026-11-01');
  workbook.type(SHEET, 'E21', '2026-01-01');
  const { fields, cards, hasRoom, lessonLabels, sides } = start(workbook);
  expect(fields).toHaveLength(15 + 1 + 4);
  expect(fields.slice(0, 2)).toEqual(['Persona', 'Background']);
  expect(fields.slice(-4)).toEqual(['Industry', 'Company size', 'Role', 'Country']);
  expect(cards.map(({ name }) => name)).toEqual([LAURA, 'Andrés, operations manager', 'Sofía, owner of a small firm']);
  expect(cards[0]?.values[fields.indexOf('Favourite events')]).toBe('Expo');
  expect(cards.map(({ review }) => review)).toEqual([
    '✓ Reviewed 21 days ago',
    '⚠ Review it: 325 days old',
    '⚠ Not reviewed yet',
  ]);
  expect(hasRoom).toBe(true);
  expect(lessonLabels).toEqual(['Side', 'Persona', 'What we learnt', 'What we change', 'By whom']);
  expect(sides).toEqual(['Marketing', 'Sales', 'Both']);
});

test('only what was changed is written; what somebody else changed in another field stays', () => {
  const workbook = open();
  const changes = [change(workbook, 'Goals', '=more'), change(workbook, 'Country', 'Peru')];
  workbook.type(SHEET, 'C11', 'theirs');
  edit(workbook, `workbook.getSheetByName('${SHEET}').insertRowsBefore(8, 2)`);
  expect(save(workbook, { changes })).toEqual({ saved: true });
  expect(['C12', 'C13', 'C29'].map((a1) => cell(workbook, a1))).toEqual(['=more', 'theirs', 'Peru']);
  expect(workbook.read(SHEET, 'C12')).toEqual([['=more']]);
});

test('a field that changed meanwhile is answered with both texts, and nothing is written', () => {
  const workbook = open();
  const changes = [change(workbook, 'Goals', 'mine'), change(workbook, 'Challenges', 'also mine')];
  workbook.type(SHEET, 'C10', 'theirs');
  const conflicts = [{ field: 'Goals', mine: 'mine', theirs: 'theirs' }];
  expect(save(workbook, { changes, isReviewed: true })).toEqual({ saved: false, conflicts });
  expect([cell(workbook, 'C10'), cell(workbook, 'C20')]).toEqual(['theirs', '']);
  expect(cell(workbook, 'C11')).not.toBe('also mine');
});

test('the review is of today; a card is found by its name wherever it is, and told when it is gone', () => {
  const workbook = open();
  edit(
    workbook,
    `const sheet = workbook.getSheetByName('${SHEET}');
    sheet.getRange('H5').setValue('${LAURA}');
    sheet.getRange('C5').setValue('Another');`,
  );
  save(workbook, { isReviewed: true });
  expect([cell(workbook, 'H20'), cell(workbook, 'H21'), cell(workbook, 'C20')]).toEqual([
    '11/22/2026',
    '✓ Reviewed 0 days ago',
    '',
  ]);
  expect(() => save(workbook, { name: 'Nobody' })).toThrow('The persona Nobody is no longer on the sheet');
});

test('a label that is gone from the sheet is said, and nothing is written', () => {
  const workbook = open();
  const changes = [change(workbook, 'Goals', 'mine')];
  workbook.type(SHEET, 'B10', 'Aims');
  expect(() => save(workbook, { changes })).toThrow('its labels have changed');
});

test('a new persona takes the first free card; when none is left it is said', () => {
  const workbook = open();
  const name = (after: string): FieldChange[] => [{ field: 'Persona', before: '', after }];
  for (const each of ['F', 'G', 'H']) save(workbook, { name: '', changes: name(each) });
  expect(workbook.display(SHEET, 'F5:H5')).toEqual([['F', 'G', 'H']]);
  expect(start(workbook).hasRoom).toBe(false);
  expect(() => save(workbook, { name: '', changes: name('One more') })).toThrow('no room for one more persona');
});

test('a new persona of a name that is taken asks whose text stays, and writes over nothing', () => {
  const workbook = open();
  const changes = [
    { field: 'Persona', before: '', after: LAURA },
    { field: 'Goals', before: '', after: 'mine' },
  ];
  expect(save(workbook, { name: '', changes })).toMatchObject({ saved: false, conflicts: [{ field: 'Goals' }] });
});

test('two people who save at the same moment both keep theirs', () => {
  const workbook = open();
  const mine = [change(workbook, 'Goals', 'mine')];
  const theirs = [change(workbook, 'Challenges', 'theirs')];
  let refused = '';
  workbook.beforeCall(4, () => {
    try {
      save(workbook, { changes: theirs });
    } catch (error) {
      refused = String(error);
    }
  });
  save(workbook, { changes: mine });
  if (refused !== '') save(workbook, { changes: theirs });
  expect(workbook.display(SHEET, 'C10:C11').flat()).toEqual(['mine', 'theirs']);
});

test('killed at any service call and saved again, a new persona is there once and whole', () => {
  const changes = ['Persona', 'Background', 'Goals', 'Country'].map((field) => ({ field, before: '', after: field }));
  const whole = open();
  whole.serviceCalls();
  save(whole, { name: '', changes, isReviewed: true });
  const calls = whole.serviceCalls();
  atKilledCalls(calls, (at) => {
    const killed = open();
    killed.failAt(at);
    expect(() => save(killed, { name: '', changes, isReviewed: true })).toThrow();
    save(killed, { name: '', changes, isReviewed: true });
    expect(killed.display(SHEET, 'F5:G28')).toEqual(whole.display(SHEET, 'F5:G28'));
  });
});

const lesson: Lesson = { side: 'Sales', persona: LAURA, lesson: '+ trust', change: '-', by: 'Ana' };
const logged = (workbook: Workbook): string[][] =>
  workbook.display(SHEET, 'B45:G244').filter((row) => row.some((text) => text !== ''));

test('what was learnt goes to the first free row with the day; what people typed stays', () => {
  const workbook = open();
  workbook.type(SHEET, 'E45', 'by hand');
  call(workbook, 'addLesson', { ...lesson, language: 'en', earlier: [] });
  call(workbook, 'addLesson', { ...lesson, language: 'en', earlier: [] });
  const row = ['11/22/2026', 'Sales', LAURA, '+ trust', '-', 'Ana'];
  expect(logged(workbook)).toEqual([['', '', '', 'by hand', '', ''], row, row]);
});

test('killed at any service call and added again, a lesson is there once', () => {
  const whole = open();
  whole.serviceCalls();
  call(whole, 'addLesson', { ...lesson, language: 'en', earlier: [] });
  const calls = whole.serviceCalls();
  atKilledCalls(calls, (at) => {
    const killed = open();
    killed.failAt(at);
    expect(() => call(killed, 'addLesson', { ...lesson, language: 'en', earlier: [] })).toThrow();
    call(killed, 'addLesson', { ...lesson, language: 'en', earlier: [lesson] });
    expect(logged(killed)).toHaveLength(1);
  });
});
