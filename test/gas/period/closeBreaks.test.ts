// Closing a period when things are not as they should be: no days, no goal, no leads, undone, closed already, rows typed meanwhile.
import { call, edit, everything, openSmall } from '../../support/builtWorkbook';
import { enterLeads } from '../../support/enterLeads';
import type { PeriodClosed, PeriodPreview } from '../../../src/gas/calls';
import type { Workbook } from '../../../src/host/workbook';
import { LANGUAGES } from '../../../src/texts/language';

const PERIOD = { from: '2026-10-01', to: '2026-12-31' };
const NEXT = { from: '2027-01-01', to: '2027-03-31', goal: 150000 };
const BEFORE = { from: '2026-07-01', to: '2026-09-30' };
const ARCHIVE = 'Archive 2026-10-01 – 2026-12-31';

const preview = (workbook: Workbook) => call<PeriodPreview>(workbook, 'planPeriod', 'en');
const close = (workbook: Workbook, period = PERIOD, next = NEXT) =>
  call<PeriodClosed>(workbook, 'closePeriod', 'en', period, next);
const past = (workbook: Workbook) => workbook.display('Goals', 'B39:L40');

function openOver(leads: readonly Readonly<Record<string, string>>[] = []): Workbook {
  const workbook = openSmall('en', 'agreement');
  if (leads.length > 0) enterLeads(workbook, 'Leads', leads);
  workbook.setNow('2027-01-04T18:00:00Z');
  workbook.click('Refresh figures');
  return workbook;
}

const lead = {
  Name: 'Won',
  Created: '2026-10-05',
  'First contact': '2026-10-05',
  'Won on': '2026-11-02',
  Value: '4000',
};
const old = { Name: 'Old', Created: '2026-08-05', 'First contact': '2026-08-05', 'Won on': '2026-09-02', Value: '900' };

test.each([
  ['no first day', '', '2026-12-31'],
  ['no last day', '2026-10-01', ''],
  ['no days', '', ''],
  ['a last day before the first', '2026-12-31', '2026-10-01'],
  ['words for days', 'October', 'December'],
])('a period with %s is neither shown nor closed, and the sentence says what to do', (_, from, to) => {
  const workbook = openOver();
  edit(
    workbook,
    `workbook.getSheetByName('Settings').getRange('C9:C10').clearDataValidations()
       .setValues(${JSON.stringify([[from], [to]])});`,
  );
  const before = everything(workbook);
  const sentence = 'Type the first and the last day of the period in Settings, then come back.';
  expect(workbook.run('planPeriod', 'en')).toEqual({ ok: false, message: sentence });
  for (const period of [
    { from, to },
    { from: '', to: '' },
  ])
    expect([
      { ok: false, message: sentence },
      { ok: true, value: expect.objectContaining({ outcome: 'moved' }) },
    ]).toContainEqual(workbook.run('closePeriod', 'en', period, NEXT));
  expect(everything(workbook)).toEqual(before);
});

test.each([
  ['no days', { from: '', to: '', goal: 1 }],
  ['days in the period that ends', { from: '2026-12-31', to: '2027-03-31', goal: 1 }],
  ['its last day first', { from: '2027-03-31', to: '2027-01-01', goal: 1 }],
  ['no goal', { ...NEXT, goal: NaN }],
])('a next period with %s is refused before anything is written', (_, next) => {
  const workbook = openOver();
  const before = everything(workbook);
  expect(workbook.run('closePeriod', 'en', PERIOD, next)).toMatchObject({ ok: false });
  expect(everything(workbook)).toEqual(before);
});

test('without leads and without a goal a period closes too, with nothing reached', () => {
  const workbook = openOver();
  workbook.type('Goals', 'C6', '');
  expect(preview(workbook)).toMatchObject({ goal: 0, results: { leads: 0, result: 0 }, next: { goal: 0 } });
  const { outcome, undo } = close(workbook);
  expect(outcome).toBe('closed');
  expect(undo).toContain('in Goals – as the goal');
  expect(past(workbook)[0]).toEqual(['2026-10-01 – 2026-12-31', '0', '0', '0', '0', '0', '0', '', '', '', '']);
});

test('undone as the sentence says and closed again, it ends the same', () => {
  const workbook = openOver([lead]);
  const { undo } = close(workbook);
  const ending = comparable(workbook);
  expect(undo).toContain('type 10/1/2026 and 12/31/2026');
  workbook.type('Settings', 'C9', '10/1/2026');
  workbook.type('Settings', 'C10', '12/31/2026');
  workbook.type('Goals', 'C6', '120000');
  workbook.type('Agreement', versionCell(workbook), '1');
  edit(
    workbook,
    `workbook.getSheetByName('Goals').getRange('B39:L39').clearContent();
     workbook.deleteSheet(workbook.getSheetByName('${ARCHIVE}'));`,
  );
  expect(preview(workbook)).toMatchObject({ period: PERIOD, isOver: true, isBegun: false });
  expect(close(workbook)).toMatchObject({ outcome: 'closed', archive: ARCHIVE });
  expect(comparable(workbook)).toEqual(ending);
});

test('only the days set back, it is closed into the same sheet and row', () => {
  const workbook = openOver([lead]);
  close(workbook);
  const sheets = workbook.sheets().length;
  workbook.type('Settings', 'C9', '2026-10-01');
  workbook.type('Settings', 'C10', '2026-12-31');
  expect(close(workbook).outcome).toBe('closed');
  expect([workbook.sheets().length, past(workbook).map(([label]) => label)]).toEqual([
    sheets,
    ['2026-10-01 – 2026-12-31', ''],
  ]);
});

test('earlier periods that are closed or typed meanwhile are not written over', () => {
  const workbook = openOver([lead, old]);
  expect(preview(workbook).earlier.map(({ label }) => label)).toEqual(['2026-07-01 – 2026-09-30']);
  edit(
    workbook,
    `workbook.getSheetByName('Goals').getRange('B39:H39')
       .setValues([['2026-07-01 – 2026-09-30', 80, 40, 20, 10, 5, 70000]]);`,
  );
  expect(call(workbook, 'fillPastPeriods', [BEFORE])).toEqual({ filled: 0 });
  expect(past(workbook)[0]?.slice(0, 7)).toEqual(['2026-07-01 – 2026-09-30', '80', '40', '20', '10', '5', '70,000']);
  edit(workbook, `workbook.getSheetByName('Goals').getRange('C39:H39').clearContent();`);
  expect(call(workbook, 'fillPastPeriods', [BEFORE])).toEqual({ filled: 1 });
  expect(past(workbook)[0]?.[6]).toBe('900');
  expect(workbook.run('fillPastPeriods', [{ from: '', to: '' }])).toMatchObject({ ok: true, value: { filled: 0 } });
});

test('old leads that come after a period was closed leave what was kept of it', () => {
  const workbook = openOver([lead]);
  close(workbook);
  const kept = past(workbook)[0];
  enterLeads(workbook, 'Leads', [lead, { ...lead, Name: 'Late', Value: '7000' }]);
  expect(preview(workbook).earlier).toEqual([]);
  call(workbook, 'fillPastPeriods', [PERIOD]);
  expect(past(workbook)[0]).toEqual(kept);
});

test.each(LANGUAGES)('in %s a second sidebar, of whatever language, finds the period closed', (language) => {
  const workbook = openSmall(language);
  workbook.setNow('2027-01-01T05:59:00Z');
  expect(call(workbook, 'closePeriod', language, PERIOD, NEXT)).toMatchObject({ outcome: 'running' });
  workbook.setNow('2027-01-01T06:01:00Z');
  const { archive, undo } = call<PeriodClosed>(workbook, 'closePeriod', language, PERIOD, NEXT);
  expect(undo).toContain(archive);
  const after = everything(workbook);
  for (const other of LANGUAGES)
    expect(call(workbook, 'closePeriod', other, PERIOD, { ...NEXT, goal: 7 })).toEqual({
      outcome: 'before',
      archive,
      undo: '',
    });
  expect(everything(workbook)).toEqual(after);
});

function versionCell(workbook: Workbook): string {
  return String(edit(workbook, `return workbook.getRangeByName('Agreement_version').getA1Notation()`));
}

/** All of the workbook but the numbers of new sheets. */
function comparable(workbook: Workbook): string {
  return JSON.stringify(everything(workbook)).replace(/ \d{4,}\\+"/g, '"');
}
