// Closing a period: what is kept, what opens, twice, killed at its calls, two sidebars at once, and past periods of old leads.
import { call, edit, everything, openSmall } from '../../support/builtWorkbook';
import builtHash from '../../support/builtHash.cjs';
import { enterLeads } from '../../support/enterLeads';
import type { PeriodClosed, PeriodPreview } from '../../../src/gas/calls';
import type { SheetId } from '../../../src/template/sheetIds';
import type { Workbook } from '../../../src/host/workbook';

const AFTER = '2027-01-04T18:00:00Z';
const PERIOD = { from: '2026-10-01', to: '2026-12-31' };
const NEXT = { from: '2027-01-01', to: '2027-03-31', goal: 150000 };
const ARCHIVE = 'Archive 2026-10-01 – 2026-12-31';

const preview = (workbook: Workbook) => call<PeriodPreview>(workbook, 'planPeriod', 'en');
const close = (workbook: Workbook, next = NEXT) => call<PeriodClosed>(workbook, 'closePeriod', 'en', PERIOD, next);
const past = (workbook: Workbook) => workbook.display('Goals', 'B39:H41');
const period = (workbook: Workbook) => workbook.display('Settings', 'C9:C10').flat();

/** The workbook a few days after its period, with leads of three periods. */
function openOver(last: SheetId = 'agreement'): Workbook {
  const workbook = openSmall('en', last);
  enterLeads(workbook, 'Leads', [
    {
      Name: 'Old',
      Created: '2026-05-05',
      'First contact': '2026-05-05',
      'MQL on': '2026-05-06',
      'Won on': '2026-09-02',
      Value: '900',
    },
    {
      Name: 'Won',
      Created: '2026-10-05',
      'First contact': '2026-10-05',
      'MQL on': '2026-10-06',
      'Won on': '2026-11-02',
      Value: '4000',
    },
    {
      Name: 'Later',
      Created: '2026-11-05',
      'First contact': '2026-11-05',
      'MQL on': '2026-11-06',
      'Won on': '2027-01-02',
    },
    { Name: 'Waits', Created: '2026-12-30' },
  ]);
  workbook.setNow(AFTER);
  workbook.click('Refresh figures');
  return workbook;
}

function sign(workbook: Workbook): void {
  const { fingerprint } = call<{ fingerprint: string }>(workbook, 'readAgreement');
  for (const side of ['Marketing', 'Sales'])
    call(workbook, 'signAgreement', { side, name: `Leader of ${side}`, role: '', fingerprint });
}

test('the preview shows what will be kept and proposes the next period; nothing is written', () => {
  const workbook = openOver();
  const before = everything(workbook);
  const shown = preview(workbook);
  expect(everything(workbook)).toEqual(before);
  expect(shown).toMatchObject({
    period: PERIOD,
    isOver: true,
    results: { leads: 3, mqls: 2, sqls: 1, opportunities: 1, customers: 1, result: 4000 },
    waiting: 1,
    archive: ARCHIVE,
    broken: '',
    next: { from: '2027-01-01', to: '2027-03-31', goal: 4000 },
  });
  expect(shown.earlier.map(({ label, results }) => [label, results.leads, results.result])).toEqual([
    ['2026-04-01 – 2026-06-30', 1, 0],
    ['2026-07-01 – 2026-09-30', 0, 900],
  ]);
});

test('closing keeps results and pages, opens the next period and asks for signatures', () => {
  const workbook = openOver();
  sign(workbook);
  const pages = [...workbook.display('Dashboard', 'B10:H17'), ...workbook.display('Diagnosis', 'B10:H28')];
  const closed = close(workbook);
  expect(closed).toMatchObject({ outcome: 'closed', archive: ARCHIVE });
  expect(closed.undo).toContain('10/1/2026 and 12/31/2026');
  expect(past(workbook)[0]).toEqual(['2026-10-01 – 2026-12-31', '3', '2', '1', '1', '1', '4,000']);
  expect(period(workbook)).toEqual(['1/1/2027', '3/31/2027']);
  expect(workbook.display('Goals', 'C6')).toEqual([['150000']]);
  expect(workbook.display('Agreement', 'B9')).toEqual([['✗ Version 2 is not signed yet by: Marketing, Sales.']]);
  const archived = workbook.display(ARCHIVE, 'B1:J400').map((row) => row.slice(0, 7));
  for (const row of pages) expect(archived).toContainEqual(row);
  expect(archived.flat()).toContain('The agreement as signed: version 1');
  expect(
    edit(workbook, `return workbook.getSheetByName('${ARCHIVE}').getDataRange().getFormulas().flat().join('')`),
  ).toBe('');
  // The lead that waits still does.
  expect(call<{ waiting: { name: string }[] }>(workbook, 'readToday', false).waiting.map(({ name }) => name)).toEqual([
    'Waits',
  ]);
});

test('two sidebars that close at once close it once, whatever the second proposes', () => {
  const workbook = openOver();
  const release = workbook.holdLock();
  expect(workbook.run('closePeriod', 'en', PERIOD, NEXT)).toMatchObject({ ok: false });
  release();
  close(workbook);
  const after = everything(workbook);
  expect(close(workbook, { ...NEXT, goal: 1 })).toMatchObject({ outcome: 'before', archive: ARCHIVE });
  expect(everything(workbook)).toEqual(after);
});

test('a period that is not over, or is another by now, is not closed', () => {
  const workbook = openSmall('en');
  expect(preview(workbook).isOver).toBe(false);
  expect(close(workbook).outcome).toBe('running');
  workbook.type('Settings', 'C10', '2026-12-30');
  expect(close(workbook).outcome).toBe('moved');
});

/** Each call with `npm run test:all`; else other ones of them for each state of what is built. */
const STEP = process.env['TEST_ALL'] ? 1 : 8;
const FIRST = 1 + (parseInt(builtHash().slice(0, 8), 16) % STEP);

test.each([
  ['leads', STEP, FIRST],
  ['agreement', STEP * 4, FIRST],
] as const)('killed at a service call and closed again, it ends the same, built up to %s', (last, step, first) => {
  const workbook = openOver(last);
  if (last === 'agreement') sign(workbook);
  workbook.serviceCalls();
  close(workbook);
  const calls = workbook.serviceCalls();
  const ending = comparable(workbook);
  const endings = new Map<string, boolean>();
  const different: number[] = [];
  for (let n = first; n <= calls; n += step) {
    while (workbook.sheets().includes(ARCHIVE)) workbook.undo();
    workbook.failAt(n);
    expect(workbook.run('closePeriod', 'en', PERIOD, NEXT)).toMatchObject({ ok: false });
    const left = comparable(workbook);
    if (!endings.has(left)) {
      close(workbook);
      endings.set(left, comparable(workbook) === ending);
    }
    if (!endings.get(left)) different.push(n);
  }
  expect({ isLong: calls > 50, different }).toEqual({ isLong: true, different: [] });
});

test('old leads fill past periods, each once, and the table grows', () => {
  const workbook = openOver();
  const periods = preview(workbook).earlier.map((each) => ({
    from: each.label.slice(0, 10),
    to: each.label.slice(-10),
  }));
  expect(call(workbook, 'fillPastPeriods', periods)).toEqual({ filled: 2 });
  expect(past(workbook).map(([label, leads, , , , , result]) => [label, leads, result])).toEqual([
    ['2026-04-01 – 2026-06-30', '1', '0'],
    ['2026-07-01 – 2026-09-30', '0', '900'],
    ['', '', ''],
  ]);
  call(workbook, 'fillPastPeriods', periods);
  expect(past(workbook)[2]?.[0]).toBe('');
  expect(preview(workbook).earlier).toEqual([]);
  edit(workbook, `workbook.getSheetByName('Goals').getRange('B41:B50').setValue('Typed').offset(0, 6).setValue(100);`);
  close(workbook);
  expect(workbook.display('Goals', 'B50:H52').map(([label]) => label)).toEqual([ARCHIVE.slice(8), 'Typed', 'Total']);
  expect(workbook.display('Goals', 'H52')).toEqual([['5,900']]);
});

/** All of the workbook but the numbers of new sheets. */
function comparable(workbook: Workbook): string {
  return JSON.stringify(everything(workbook)).replace(/ \d{4,}\\+"/g, '"');
}
