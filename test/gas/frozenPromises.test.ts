// What a lead was promised while it waited is kept at every stamp of the clock, and nothing noted after its answer moves it.
import { columnLetters } from '../../src/template/a1';
import { freeze } from '../../src/gas/frozenPromises';
import { sheetSpecs } from '../../src/template/specs';
import { call, edit, openSmall } from '../support/builtWorkbook';
import { enterLeads } from '../support/enterLeads';

const [early, late] = [new Date('2026-11-20T15:00:00Z'), new Date('2026-11-23T15:00:00Z')];

// prettier-ignore
test.each<[string, unknown, string, unknown, unknown]>([
  ['a lead that waits, none kept yet',      early, 'pending', '',    early],
  ['one at risk',                           early, 'risk',    '',    early],
  ['one overdue',                           early, 'overdue', '',    early],
  ['an earlier promise takes its place',    early, 'pending', late,  early],
  ['a later one does not',                  late,  'pending', early, early],
  ['a lead that was answered',              early, 'met',     '',    ''],
  ['what is kept of a lead answered late',  late,  'late',    early, early],
  ['a lead that nothing is promised',       '',    '',        '',    ''],
])('%s', (_, deadline, state, before, after) => {
  const kept = [[before]];
  expect(freeze([[deadline, '', state]], kept)).toBe(before !== after);
  expect(kept).toEqual([[after]]);
});

describe('on the sheet', () => {
  const workbook = openSmall('en');
  const column = (key: string) => columnLetters(sheetSpecs().leads.columns.findIndex((each) => each.key === key) + 1);
  const shown = (key: string) => workbook.display('Leads', `${column(key)}2:${column(key)}3`).flat();
  const stamp = (now: string) => {
    workbook.setNow(now);
    call(workbook, 'stampClock');
  };

  beforeAll(() => {
    enterLeads(workbook, 'Leads', [
      { Name: 'Waits', Created: '2026-11-20 10:00' },
      { Name: 'Answered', Created: '2026-11-20 10:00', 'First contact': '2026-11-20 11:00' },
    ]);
    stamp('2026-11-23T18:00:00Z');
  });

  test('the first stamp keeps the deadline of the lead that waits', () => {
    expect(shown('frozen')).toEqual([shown('deadline')[0], '']);
  });

  test('points noted after a late answer do not make it one in time', () => {
    const promised = shown('frozen')[0];
    stamp('2026-11-26T18:00:00Z');
    workbook.type('Leads', `${column('asked_advice')}2`, '2026-11-26');
    workbook.type('Leads', `${column('first_contact')}2`, '2026-11-26 12:00');
    stamp('2026-11-27T18:00:00Z');
    expect([shown('state')[0], shown('deadline')[0], shown('frozen')[0]]).toEqual(['late', promised, promised]);
  });

  test('a second stamp writes nothing into Leads', () => {
    const writes = edit(
      workbook,
      `const kept = workbook.getRangeByName('Deadline_frozen');
       const of = (range) => JSON.stringify(range.getValues());
       return of(kept.getSheet().getRange(1, kept.getColumn(), 60, 1));`,
    );
    stamp('2026-11-27T19:00:00Z');
    expect(
      edit(
        workbook,
        `const kept = workbook.getRangeByName('Deadline_frozen');
         return JSON.stringify(kept.getSheet().getRange(1, kept.getColumn(), 60, 1).getValues());`,
      ),
    ).toEqual(writes);
  });

  test('no column of people is read as one of theirs: a file fills every typed column but that one', () => {
    const fields = call<{ fields: readonly { key: string }[] }>(workbook, 'startImport', 'en').fields.map(
      ({ key }) => key,
    );
    expect(fields).toContain('first_contact');
    expect(fields).not.toContain('frozen');
  });
});
