// The page Log a meeting at work on a workbook: what it starts with, what it saves, by two people at once, and cut short.
import type { MeetingRecord, MeetingStart, MeetingToSave, SavedMeeting } from '../../../src/gas/forms/meeting';
import type { Workbook } from '../../../src/host/workbook';
import { buildSettings } from '../../support/buildSettings';
import { build, call, edit, openEmpty } from '../../support/builtWorkbook';
import { atKilledCalls } from '../../support/killedRuns';

const built = openEmpty('es');
build(built, buildSettings('es'), ['settings', 'meetings']);
type(built, { H7: 'Ana', H8: 'Bruno' }, 'Ajustes');
const saved = built.save();

const SHEET = 'Reuniones';

function open(): Workbook {
  return openEmpty('es', { saved });
}

function type(workbook: Workbook, cells: Readonly<Record<string, string>>, sheet = SHEET): void {
  for (const [cell, text] of Object.entries(cells)) workbook.type(sheet, cell, text);
}

const record: MeetingRecord = {
  date: '2026-11-22',
  type: 'Campañas y respuesta',
  attendees: 'Ana, Bruno',
  purpose: 'Ver a tiempo',
  agenda: 'Pendientes\nRitmo',
  decisions: '=HOY()\n- Pausar la campaña',
  actions: [
    { action: '+ llamadas', owner: 'Ana', due: '2026-11-30' },
    { action: '@ Bruno: revisar', owner: '', due: '' },
  ],
};
const meeting: MeetingToSave = { ...record, language: 'es', done: [], earlier: [] };

function save(workbook: Workbook, changes: Partial<MeetingToSave> = {}): SavedMeeting {
  return call(workbook, 'saveMeeting', { ...meeting, ...changes });
}

/** Rows that hold something, as shown. */
function filled(workbook: Workbook, range: string): string[][] {
  return workbook.display(SHEET, range).filter((row) => row.some((cell) => cell !== ''));
}

const logOf = (workbook: Workbook) => filled(workbook, 'B339:G538');
const actionsOf = (workbook: Workbook) => filled(workbook, 'B36:F335');

test('without its sheet there is nothing to start with, and saving says what to do', () => {
  const workbook = openEmpty('es');
  expect(call(workbook, 'startMeeting')).toBeNull();
  expect(() => save(workbook)).toThrow('Aquí no hay hoja de reuniones');
});

test('a meeting begins with its types, the open actions overdue first, and the owners', () => {
  const workbook = open();
  type(workbook, { B36: '2026-11-12', C36: 'Sin fecha' });
  type(workbook, { B37: '2026-11-12', C37: 'A tiempo', D37: 'Ana', E37: '2026-11-30' });
  type(workbook, { B38: '2026-11-12', C38: 'Hecha', D38: 'Ana', E38: '2026-11-01', F38: '2026-11-02' });
  type(workbook, { B39: '2026-11-12', C39: 'Tarde', D39: 'Bruno', E39: '2026-11-21' });
  const start = call<MeetingStart>(workbook, 'startMeeting');
  expect(start).toMatchObject({ today: '2026-11-22', owners: ['Ana', 'Bruno'], offPace: [] });
  expect(start.types.map(({ name }) => name)).toEqual([
    'Reunión rápida (opcional)',
    'Campañas y respuesta',
    'Embudo y cumplimiento',
    'Renegociación del acuerdo',
  ]);
  expect(start.open).toEqual([
    { on: '2026-11-12', action: 'Tarde', owner: 'Bruno', due: '2026-11-21', isOverdue: true },
    { on: '2026-11-12', action: 'A tiempo', owner: 'Ana', due: '2026-11-30', isOverdue: false },
    { on: '2026-11-12', action: 'Sin fecha', owner: '', due: '', isOverdue: false },
  ]);
});

test('promises marked as not kept on the Dashboard are told with their figures', () => {
  const workbook = open();
  edit(
    workbook,
    `const sheet = workbook.insertSheet('Otra');
    sheet.getRange('B1:F2').setValues([['Prospectos', 'Marketing', 60, 20, 12], ['Clientes', 'Ventas', 9, 3, 4]]);
    sheet.getRange('H1:H2').setValues([['✗ Atrás'], ['✓ Sí']]);
    const names = { Promised: 'D1:D2', Due_now: 'E1:E2', Delivered: 'F1:F2', Kept: 'H1:H2' };
    for (const name in names) workbook.setNamedRange(name, sheet.getRange(names[name]));`,
  );
  const { offPace } = call<MeetingStart>(workbook, 'startMeeting');
  expect(offPace).toEqual([{ label: 'Prospectos', delivered: '12', due: '20' }]);
});

test('a meeting is one row of the log and a row for each action; signs that begin formulas stay text', () => {
  const workbook = open();
  save(workbook);
  const { type: name, attendees, purpose, agenda, decisions } = record;
  expect(logOf(workbook)).toEqual([['22/11/2026', name, attendees, purpose, agenda, decisions]]);
  expect(actionsOf(workbook)).toEqual([
    ['22/11/2026', '+ llamadas', 'Ana', '30/11/2026', ''],
    ['22/11/2026', '@ Bruno: revisar', '', '', ''],
  ]);
  expect(workbook.read(SHEET, 'G36:G37').flat()).toEqual(['– Pendiente', '– Pendiente']);
});

test('it takes few calls, whatever the number of actions', () => {
  const workbook = open();
  workbook.serviceCalls();
  save(workbook, { actions: new Array(20).fill(record.actions[0]) });
  expect(workbook.serviceCalls()).toBeLessThanOrEqual(22);
  expect(actionsOf(workbook)).toHaveLength(20);
});

test('what people typed is never written over: the first free rows that take all actions', () => {
  const workbook = open();
  type(workbook, { F36: '2026-11-01', D38: 'Ana', B339: '2026-11-01', G341: 'a mano' });
  save(workbook);
  save(workbook, { actions: [] });
  expect(workbook.display(SHEET, 'C36:C40').flat()).toEqual(['', '', '', '+ llamadas', '@ Bruno: revisar']);
  expect(workbook.display(SHEET, 'G339:G342').flat()).toEqual(['', record.decisions, 'a mano', record.decisions]);
});

test('rows and columns that people inserted and moved are followed', () => {
  const workbook = open();
  edit(
    workbook,
    `const sheet = workbook.getSheetByName('${SHEET}');
    sheet.insertRowsBefore(30, 2);
    sheet.insertRowsBefore(40, 3);
    sheet.insertColumnsBefore(5, 1);
    sheet.insertColumnsBefore(1, 1);`,
  );
  save(workbook, { done: [] });
  expect(workbook.display(SHEET, 'C38:H38')).toEqual([['22/11/2026', '+ llamadas', 'Ana', '', '30/11/2026', '']]);
  expect(workbook.display(SHEET, 'C344:I344')).toEqual([
    ['22/11/2026', record.type, record.attendees, '', record.purpose, record.agenda, record.decisions],
  ]);
});

test('an action is done on the day of the meeting, wherever its row is by now; one that is gone is told', () => {
  const workbook = open();
  type(workbook, { B36: '2026-11-12', C36: 'Primera', E36: '2026-11-20' });
  type(workbook, { B37: '2026-11-12', C37: 'Segunda', D37: 'Ana' });
  type(workbook, { B38: '2026-11-12', C38: 'Tercera', F38: '2026-11-15' });
  const { open: done } = call<MeetingStart>(workbook, 'startMeeting');
  edit(workbook, `workbook.getSheetByName('${SHEET}').insertRowsBefore(36, 1)`);
  const gone = { on: '', action: 'Borrada', owner: '', due: '' };
  const third = { on: '2026-11-12', action: 'Tercera', owner: '', due: '' };
  const { missing } = save(workbook, { done: [...done, third, gone], actions: [] });
  expect(missing).toEqual(['Borrada']);
  expect(workbook.display(SHEET, 'F37:F39').flat()).toEqual(['22/11/2026', '22/11/2026', '15/11/2026']);
});

test('a full log is said, and nothing is written', () => {
  const workbook = open();
  const tooMany = new Array(301).fill(record.actions[0]);
  expect(() => save(workbook, { actions: tooMany })).toThrow('Ya no cabe en la hoja Reuniones. Inserta filas');
  expect(logOf(workbook)).toEqual([]);
  edit(workbook, `workbook.getSheetByName('${SHEET}').insertRowsAfter(335, 1)`);
  save(workbook, { actions: tooMany });
  expect(filled(workbook, 'B36:F336')).toHaveLength(301);
});

test('two people who save at the same moment both keep theirs', () => {
  const workbook = open();
  workbook.serviceCalls();
  save(workbook);
  const calls = workbook.serviceCalls();
  for (const at of [1, 2, 5, Math.floor(calls / 2), calls - 1]) {
    const both = open();
    let refused = '';
    both.beforeCall(at, () => {
      try {
        save(both, { attendees: 'Carla' });
      } catch (error) {
        refused = String(error);
      }
    });
    save(both);
    // Who comes while the other writes is told to try again, and then has a row of their own.
    if (refused !== '') save(both, { attendees: 'Carla' });
    expect(
      logOf(both)
        .map((row) => row[2])
        .sort(),
    ).toEqual(['Ana, Bruno', 'Carla']);
    expect(actionsOf(both)).toHaveLength(4);
  }
});

test('while somebody else holds the lock a save waits, then says so, and writes nothing', () => {
  const workbook = open();
  const release = workbook.holdLock();
  expect(() => save(workbook)).toThrow();
  expect(logOf(workbook)).toEqual([]);
  release();
  save(workbook);
  expect(logOf(workbook)).toHaveLength(1);
});

test.each([
  ['any service call and saved again as it was', {}, Infinity],
  ['any write and saved again otherwise', { decisions: 'Otra cosa', actions: record.actions.slice(1) }, 7],
])('killed at %s, the meeting is there once', (_, changes, last) => {
  const before = open();
  type(before, { B36: '2026-11-12', C36: 'Abierta' });
  const done = call<MeetingStart>(before, 'startMeeting').open;
  const start = before.save();
  const whole = openEmpty('es', { saved: start });
  whole.serviceCalls();
  save(whole, { ...changes, done });
  const calls = whole.serviceCalls();
  expect(calls).toBeGreaterThan(8);
  const tried = Math.min(last, calls);
  atKilledCalls(tried, (call) => {
    const killed = openEmpty('es', { saved: start });
    killed.failAt(calls - tried + call);
    expect(() => save(killed, { done })).toThrow();
    save(killed, { ...changes, done, earlier: [record] });
    expect(logOf(killed)).toEqual(logOf(whole));
    expect(actionsOf(killed).sort()).toEqual(actionsOf(whole).sort());
  });
});

test('an answer lost on the way and saved again leaves one meeting', () => {
  const workbook = open();
  save(workbook);
  save(workbook, { earlier: [record] });
  expect([logOf(workbook).length, actionsOf(workbook).length]).toEqual([1, 2]);
});

// prettier-ignore
test.each([
  ['Cada día hábil',   '2026-11-02 09:15', '45'],
  ['Cada semana',      '2026-11-03 16:00', ''],
  ['Cada dos semanas', '2026-11-03 16:00', '90'],
  ['Cada mes',         '2026-10-30 10:50', '45'],
  ['Cada tres meses',  '2026-10-06 23:30', '60'],
  ['',                 '2026-12-06 10:00', '60'],
])('the event of the next meeting is the one the sheet links: %s from %s, %s minutes', (often, first, minutes) => {
  const workbook = open();
  type(workbook, { G22: 'Q&A, 100% #1 + más', G23: often, G24: 'Más ventas & menos ruido', G27: minutes, G28: first });
  const { calendar } = save(workbook, { type: 'Q&A, 100% #1 + más' });
  const getters = workbook.host.document.read();
  const sheetId = getters.getSheetIdByName(SHEET) ?? '';
  const linked = new URL(getters.getEvaluatedCell({ sheetId, col: 6, row: 30 }).link?.url ?? '');
  const ours = new URL(calendar);
  expect(ours.origin + ours.pathname).toBe(linked.origin + linked.pathname);
  expect(Object.fromEntries(ours.searchParams)).toEqual(Object.fromEntries(linked.searchParams));
});

test('a meeting that is not in the cadence has no next event', () => {
  expect(save(open(), { type: 'Otra' })).toEqual({ missing: [], calendar: '' });
});
