// The document both sides sign: what it takes from the other sheets, what it finds too vague, and whether it is signed.
import type { Agreement } from '../../src/gas/forms/sign';
import type { Workbook } from '../../src/host/workbook';
import { call, edit, openSmall, openFilled } from '../support/builtWorkbook';

const read = (workbook: Workbook, at: string) => workbook.read('Agreement', at)[0]?.[0];
const rows = (from: number, to: number) => Array.from({ length: to - from + 1 }, (_, index) => from + index);

/** Commitments of marketing, of sales, of both. */
const COMMITMENTS = [...rows(45, 49), ...rows(51, 57), ...rows(59, 60)];

test('every commitment has an owner, a measure, a consequence and a target in figures from the first day', () => {
  const workbook = openSmall('en');
  for (const row of COMMITMENTS) {
    const [commitment, owner, measure, otherwise, target] = workbook.read('Agreement', `B${row}:F${row}`)[0] ?? [];
    for (const words of [commitment, owner, measure, otherwise])
      expect([row, words]).toEqual([row, expect.any(String)]);
    for (const words of [commitment, owner, measure, otherwise]) expect(words).not.toBe('');
    expect([row, target]).toEqual([row, expect.any(Number)]);
  }
  expect(read(workbook, 'B64')).toMatch(/^✓/);
});

test('targets follow goal, rates and classes; figures and verdicts are those of the Dashboard', () => {
  const workbook = openFilled('en');
  const promised = () => rows(45, 47).map((row) => Number(read(workbook, `F${row}`)));
  const before = promised();
  workbook.type('Goals', 'C6', '240000');
  expect(promised().map((target, index) => target / (before[index] ?? NaN))).toEqual(
    before.map(() => expect.closeTo(2, 1)),
  );
  workbook.type('Settings', 'C12', '80%');
  workbook.type('Settings', 'C28', '1');
  expect(workbook.read('Agreement', 'D52:F52')[0]).toEqual([
    'Within 1 h of open time',
    expect.any(String),
    expect.closeTo(0.8, 9),
  ]);
  expect(read(workbook, 'F51')).toBeCloseTo(0.8, 9);
  expect(read(workbook, 'G45')).toBe(260);
  expect(read(workbook, 'H45')).toMatch(/^[✓✗]/);
  expect(read(workbook, 'G48')).toBe(1);
});

// prettier-ignore
test.each([
  ['2:00', '2',    'Within 2 h of open time'],
  ['48:00', '48',  'Within 48 h of open time'],
  ['0:20', '=1/3', 'Within 0.333'],
])('hours promised as %s are %s hours in the agreement, to every lead and past the sheet', (typed, hours, sentence) => {
  const workbook = openFilled('en');
  workbook.type('Settings', 'C28', hours);
  const promised = (): unknown[] => [
    workbook.read('Agreement', 'B45:H62'),
    workbook.read('Leads', 'H2:Q40'),
    workbook.run('readWarehouseSettings', 'en'),
  ];
  const before = promised();
  workbook.type('Settings', 'C28', typed);
  expect(promised()).toEqual(before);
  expect(read(workbook, 'D52')).toContain(sentence);
});

test('a blank owner and a target in words are named as not specific enough', () => {
  const workbook = openSmall('en');
  workbook.type('Agreement', 'C47', '');
  workbook.type('Agreement', 'F56', 'as many as possible');
  workbook.type('Agreement', 'B61', 'Answer quickly');
  const [first, ...vague] = String(read(workbook, 'B64')).split(/: |; /);
  expect(first).toMatch(/^✗ Not specific enough/);
  expect(vague).toEqual(['Deliver the value agreed', 'Say why a lead is rejected', 'Answer quickly']);
  expect(read(workbook, 'H61')).toMatch(/^–/);
  workbook.type('Agreement', 'C47', 'Ana');
  workbook.type('Agreement', 'F56', '100%');
  for (const [at, text] of Object.entries({ C61: 'Leo', D61: 'Hours', F61: '4', G61: '5' })) {
    workbook.type('Agreement', at, text);
  }
  expect(read(workbook, 'B64')).toMatch(/^✓/);
  expect(read(workbook, 'H61')).toBe('✓ Yes');
});

// prettier-ignore
test.each([
  ['Agreement', 'F48', '0',    'H48', '– Not set: give it a target above 0'],
  ['Agreement', 'F48', 'all',  'H48', '– Not set: give it a target above 0'],
  ['Settings',  'C28', '',     'H52', '– Not set: hours of each class in Settings'],
  ['Settings',  'C12', '',     'H51', '– Not set: share on time in Settings'],
  ['Goals',     'C6',  '0',    'H59', '– Not set: '],
  ['Settings',  'C16', '',     'H51', '– Not set: '],
])('%s!%s %j: %s says %j, for nothing promised is not kept', (sheet, a1, typed, verdict, sentence) => {
  const workbook = openSmall('en');
  workbook.type(sheet, a1, typed);
  expect(read(workbook, verdict)).toContain(sentence);
  expect(workbook.display('Agreement', 'B44:H62').flat().filter((cell) => /^#[A-Z]/.test(cell))).toEqual([]);
});

test('meetings are counted by the weeks in which there was one, and before a week is over none is due', () => {
  const workbook = openSmall('en');
  ['2026-10-01', '2026-10-02', '2026-10-07', '2026-10-20', '2026-11-22'].forEach((day, row) =>
    workbook.type('Meetings', `B${339 + row}`, day),
  );
  expect(workbook.read('Agreement', 'F60:G60')).toEqual([[7, 2]]);
  expect(read(workbook, 'H60')).toBe('✗ No');
  workbook.type('Settings', 'C11', '2026-10-05 12:00');
  expect(read(workbook, 'H60')).toBe('– Not due yet');
});

test('an own commitment that was not reached is broken', () => {
  const workbook = openSmall('en');
  for (const [at, text] of Object.entries({ B62: 'Two stories', F62: '2', G62: '1' }))
    workbook.type('Agreement', at, text);
  expect(read(workbook, 'H62')).toBe('✗ No');
});

test('definitions and hand-off are those of Definitions, reasons those of Settings', () => {
  const workbook = openSmall('en');
  workbook.type('Definitions', 'D8', 'Asked for a price.');
  workbook.type('Definitions', 'C24', '45');
  workbook.type('Definitions', 'C30', '12');
  workbook.type('Settings', 'K7', 'Wrong country');
  expect(read(workbook, 'D34')).toBe('Asked for a price.');
  expect(read(workbook, 'C36')).toContain('45 points');
  expect(read(workbook, 'C38')).toContain('Hours sales has to answer: 12.');
  expect(read(workbook, 'C40')).toMatch(/^Wrong country · /);
});

test('the agreement is signed once both sides signed the version in force', () => {
  const workbook = openSmall('en');
  const sign = (row: number, version: number) =>
    edit(
      workbook,
      `workbook.getSheetByName('Agreement').getRange('C${row}:F${row}').setValues([['Ana', 'Leader', new Date(2026, 9, 1), ${version}]])`,
    );
  expect(read(workbook, 'B9')).toBe('✗ Version 1 is not signed yet by: Marketing, Sales.');
  sign(82, 1);
  expect(read(workbook, 'B9')).toBe('✗ Version 1 is not signed yet by: Sales.');
  sign(83, 1);
  expect(read(workbook, 'B9')).toBe('✓ Version 1 is signed by both sides.');
  workbook.type('Agreement', 'F6', '2');
  expect(read(workbook, 'B9')).toBe('✗ Version 2 is not signed yet by: Marketing, Sales.');
});

test('the Dashboard says which version is in force, and asks to sign again once a commitment was changed', () => {
  const workbook = openSmall('en');
  const says = () => workbook.read('Dashboard', 'B4')[0]?.[0];
  edit(workbook, `workbook.getSheetByName('Leads').getRange('A2').setValue('Somebody')`);
  expect(says()).toBe('✗ Version 1 is not signed yet by: Marketing, Sales.');
  const { fingerprint, sides } = call<Agreement>(workbook, 'readAgreement');
  for (const side of sides) call(workbook, 'signAgreement', { side, name: `Of ${side}`, role: 'Leader', fingerprint });
  expect(says()).toBe('✓ Version 1 is signed by both sides.');
  workbook.type('Agreement', 'C45', 'Nobody in particular');
  expect(says()).toMatch(/^✗ Version 1 of the agreement is in force, but a commitment changed/);
});

test('a review that is due says so', () => {
  const workbook = openSmall('en');
  expect(workbook.display('Agreement', 'F8:G8')).toEqual([['12/30/2026', '']]);
  workbook.type('Agreement', 'C8', '2026-08-01');
  expect(workbook.display('Agreement', 'F8:G8')).toEqual([['10/30/2026', '← review due']]);
});

test('it prints on one page across', () => {
  const workbook = openSmall('en');
  const width = edit(
    workbook,
    `const sheet = workbook.getSheetByName('Agreement');
     return [1, 2, 3, 4, 5, 6, 7, 8].reduce((sum, column) => sum + sheet.getColumnWidth(column), 0)`,
  );
  expect(width).toBeLessThanOrEqual(900);
});
