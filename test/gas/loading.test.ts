// The sidebar's flows while Google calculates: no figure is read, kept or signed before it is there.

import type { Agreement, Today } from '../../src/gas/calls';
import { createDirectServer } from '../../src/sidebar/server';
import type { Workbook } from '../../src/host/workbook';
import { call, openSampled } from '../support/builtWorkbook';

function open(customCalls: 'synchronous' | 'asynchronous'): Workbook {
  const workbook = openSampled('en', 'agreement', { customCalls });
  if (customCalls === 'asynchronous') workbook.customCalls();
  workbook.type('Settings', 'C16', '08:00-18:00');
  return workbook;
}

const [now, later] = [open('synchronous'), open('asynchronous')];

test('Today asks again until its figures are there, and shows those of a workbook that calculates at once', () => {
  expect(call(later, 'readToday', true)).toEqual({ pending: true });
  const answered = createDirectServer(later.run)('readToday', true);
  expect(answered).toEqual(call<Today>(now, 'readToday', true));
  expect(answered).toMatchObject({ before: null });
});

test('what a stamp sets calculating is waited for', () => {
  for (const workbook of [now, later]) workbook.setNow('2026-11-24T18:00:00Z');
  expect(call(later, 'readToday', true)).toEqual({ pending: true });
  const [answered, wanted] = [createDirectServer(later.run)('readToday', true), call<Today>(now, 'readToday', true)];
  expect(answered).toEqual(wanted);
  expect(answered?.before?.asOf).toBe('2026-11-22 12:00');
});

test('a meeting and the agreement wait too', () => {
  for (const workbook of [now, later]) workbook.setNow('2026-11-25T18:00:00Z');
  const server = createDirectServer(later.run);
  expect(call(later, 'startMeeting')).toEqual({ pending: true });
  expect(server('startMeeting')).toEqual(call(now, 'startMeeting'));
  expect(server('readAgreement')).toEqual(call<Agreement>(now, 'readAgreement'));
});

test('nobody signs what is still being calculated', () => {
  for (const workbook of [now, later]) workbook.setNow('2026-11-26T18:00:00Z');
  const { fingerprint, sides } = call<Agreement>(now, 'readAgreement');
  const signing = { side: sides[0] ?? '', name: 'Ana', role: 'CMO', fingerprint };
  call(later, 'stampClock');
  later.type('Settings', 'C16', '10:00-18:00');
  expect(call(later, 'signAgreement', signing)).toEqual({ pending: true });
  later.type('Settings', 'C16', '08:00-18:00');
  expect(createDirectServer(later.run)('signAgreement', signing)).toMatchObject({ signed: true });
});
