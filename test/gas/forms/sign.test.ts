// Signing the agreement: both sides, what changes afterwards, versions, two people at once, a signing cut short.
import { isDeepStrictEqual } from 'node:util';
import { call, openSmall } from '../../support/builtWorkbook';
import { killAtEachCall } from '../../support/killedRuns';
import type { Agreement } from '../../../src/gas/calls';
import type { Workbook } from '../../../src/host/workbook';

const read = (workbook: Workbook) => call<Agreement>(workbook, 'readAgreement');
const says = (workbook: Workbook) => workbook.display('Agreement', 'B9:B10').flat();

function sign(workbook: Workbook, side: string, name: string, fingerprint = read(workbook).fingerprint) {
  return call<{ signed: boolean; agreement?: Agreement }>(workbook, 'signAgreement', {
    side,
    name,
    role: 'Leader',
    fingerprint,
  });
}

test('signing needs both sides; then the version is in force', () => {
  const workbook = openSmall('en');
  expect(read(workbook)).toMatchObject({ version: 1, sides: ['Marketing', 'Sales'], signatures: [], changed: [] });
  expect(sign(workbook, 'Marketing', 'Ana')).toMatchObject({ signed: true, agreement: { version: 1 } });
  expect(says(workbook)[0]).toBe('✗ Version 1 is not signed yet by: Sales.');
  sign(workbook, 'Sales', 'Luis');
  expect(says(workbook)).toEqual(['✓ Version 1 is signed by both sides.', '']);
  const { signatures, fingerprint, lines } = read(workbook);
  expect(signatures).toEqual([
    { side: 'Marketing', name: 'Ana', role: 'Leader', on: '2026-11-22', version: 1, fingerprint, lines },
    { side: 'Sales', name: 'Luis', role: 'Leader', on: '2026-11-22', version: 1, fingerprint, lines },
  ]);
});

test('a commitment changed afterwards is named, asks for a new version, and leaves the earlier one readable', () => {
  const workbook = openSmall('en');
  sign(workbook, 'Marketing', 'Ana');
  sign(workbook, 'Sales', 'Luis');
  const before = read(workbook);
  workbook.type('Goals', 'C6', '500000');
  workbook.type('Settings', 'C12', '80%');
  const after = read(workbook);
  expect(after.fingerprint).not.toBe(before.fingerprint);
  expect(after.changed).toContainEqual({ name: 'Reach the shared goal', before: '120000', now: '500000' });
  expect(after.changed).toContainEqual(expect.objectContaining({ before: '90%', now: '80%' }));
  expect(says(workbook)[1]).toMatch(/^✗ Changed since signed: .*Reach the shared goal/);

  expect(sign(workbook, 'Sales', 'Luis')).toMatchObject({ signed: true, agreement: { version: 2, changed: [] } });
  expect(says(workbook)).toEqual(['✗ Version 2 is not signed yet by: Marketing.', '']);
  const versions = read(workbook).signatures.map(({ version, lines }) => [version, lines]);
  expect(versions).toEqual([
    [1, before.lines],
    [1, before.lines],
    [2, after.lines],
  ]);
});

test('commitments stand under the side that makes them, with targets as people write them', () => {
  const { commitments, lines } = read(openSmall('en'));
  expect(commitments.map(({ title }) => title)).toEqual([
    'Marketing promises sales',
    'Sales promises marketing',
    'Both promise',
  ]);
  expect(commitments.flatMap((side) => side.commitments)).toHaveLength(lines.length);
  const [goal] = commitments[2]?.commitments ?? [];
  expect(goal).toMatchObject({ name: 'Reach the shared goal', target: '120,000' });
});

test('what the clock alone moves is no change', () => {
  const workbook = openSmall('en');
  sign(workbook, 'Marketing', 'Ana');
  sign(workbook, 'Sales', 'Luis');
  workbook.setNow('2026-12-15T18:00:00Z');
  workbook.click('Refresh figures');
  expect(read(workbook).changed).toEqual([]);
  expect(says(workbook)).toEqual(['✓ Version 1 is signed by both sides.', '']);
});

test('nobody signs what somebody changed while they were reading', () => {
  const workbook = openSmall('en');
  const { fingerprint } = read(workbook);
  workbook.type('Settings', 'C12', '0.8');
  expect(sign(workbook, 'Sales', 'Luis', fingerprint)).toEqual({ signed: false });
  expect(read(workbook).signatures).toEqual([]);
});

test('both sides signing at the same moment both keep their signature', () => {
  const workbook = openSmall('en');
  const { fingerprint } = read(workbook);
  const release = workbook.holdLock();
  expect(workbook.run('signAgreement', { side: 'Sales', name: 'Luis', role: '', fingerprint })).toMatchObject({
    ok: false,
  });
  release();
  sign(workbook, 'Marketing', 'Ana', fingerprint);
  sign(workbook, 'Sales', 'Luis', fingerprint);
  expect(read(workbook).signatures.map(({ name }) => name)).toEqual(['Ana', 'Luis']);
});

test('a signing cut short at any service call and made again leaves one signature', () => {
  const workbook = openSmall('en');
  const { fingerprint } = read(workbook);
  const before = workbook.inspect('Agreement').contents;
  sign(workbook, 'Marketing', 'Ana', fingerprint);
  const wanted = read(workbook).signatures;
  const calls = killAtEachCall({
    workbook,
    restore() {
      while (!isDeepStrictEqual(workbook.inspect('Agreement').contents, before)) workbook.undo();
    },
    run: () => workbook.run('signAgreement', { side: 'Marketing', name: 'Ana', role: 'Leader', fingerprint }),
    sheets: ['Agreement'],
    again() {
      sign(workbook, 'Marketing', 'Ana', fingerprint);
      expect(read(workbook).signatures).toEqual(wanted);
    },
  });
  expect(calls).toBeGreaterThan(10);
});

test('a name that looks like a formula stays a name, and more signatures than lines make room', () => {
  const workbook = openSmall('en');
  sign(workbook, 'Sales', '=1+1');
  expect(read(workbook).signatures[0]?.name).toBe('=1+1');
  for (let version = 2; version <= 13; version++) {
    workbook.type('Settings', 'C12', String(0.5 + version / 100));
    sign(workbook, 'Sales', `Luis ${version}`);
  }
  expect(read(workbook).signatures).toHaveLength(13);
  expect(read(workbook).version).toBe(13);
});
