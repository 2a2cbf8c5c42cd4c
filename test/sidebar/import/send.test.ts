import type { ImportRequest } from '../../../src/gas/import/importTypes';
import { sendRows, startOf } from '../../../src/sidebar/import/send';
import type { Progress, Sending } from '../../../src/sidebar/import/send';
import { importStart } from '../../support/importStart';

function sendingOf(count: number, changes: Partial<Sending> = {}) {
  const requests: ImportRequest[] = [];
  const reported: Progress[] = [];
  const merged = {
    rows: Array.from({ length: count }, (_, index) => ({ number: index + 2, cells: [`L${index}`] })),
    merged: 0,
    ids: ['L0'],
    sharedEmails: [],
  };
  const sending: Sending = {
    prepared: { keys: ['id'], dateKeys: [], fillKeys: [] },
    merged,
    start: importStart,
    language: 'es',
    send: async (request) => {
      requests.push(request);
      return { added: request.rows.length, updated: 0, unchanged: 0 };
    },
    isCancelled: () => false,
    onProgress: (progress) => reported.push(progress),
    ...changes,
  };
  return { sending, merged, requests, reported };
}

test('sendRows() sends every row once, in order, and says how many are to come', async () => {
  const { sending, merged, requests, reported } = sendingOf(20000);
  const end = await sendRows(sending, startOf(merged));
  expect(requests.map(({ rows, rowsToCome }) => [rows.length, rowsToCome])).toEqual([
    [10000, 10000],
    [10000, 0],
  ]);
  expect(requests.flatMap(({ rows }) => rows.map(([id]) => id))).toEqual(merged.rows.map(({ cells }) => cells[0]));
  expect(end).toEqual({ done: 20000, total: 20000, added: 20000, updated: 0, unchanged: 0 });
  expect(reported.map(({ done }) => done)).toEqual([10000, 20000]);
});

test.each([
  [2000, [667, 667, 666]],
  [5000, [5000]],
  [10000, [10000]],
])(
  'sendRows() sends %d rows in parts of %j: a small file shows steps, a large one costs few calls',
  async (rows, parts) => {
    const { sending, merged, requests } = sendingOf(rows);
    await sendRows(sending, startOf(merged));
    expect(requests.map((request) => request.rows.length)).toEqual(parts);
  },
);

test('sendRows() sends a small file in one call', async () => {
  const { sending, merged, requests } = sendingOf(150);
  await sendRows(sending, startOf(merged));
  expect(requests).toHaveLength(1);
});

test('sendRows() stops between two chunks when cancelled', async () => {
  const { sending, merged, requests } = sendingOf(30000, { isCancelled: () => requests.length === 2 });
  const end = await sendRows(sending, startOf(merged));
  expect([requests.length, end.done]).toEqual([2, 20000]);
});

test('sendRows() goes on after a failure from the chunk that failed', async () => {
  let calls = 0;
  const flaky: Sending['send'] = async ({ rows }) => {
    if (++calls === 3) throw new Error('no network');
    return { added: rows.length, updated: 0, unchanged: 0 };
  };
  const { sending, merged, reported } = sendingOf(30000, { send: flaky });
  await expect(sendRows(sending, startOf(merged))).rejects.toThrow('no network');
  const last = reported.at(-1) ?? startOf(merged);
  expect(last.done).toBe(20000);
  expect(await sendRows(sending, last)).toMatchObject({ done: 30000, added: 30000 });
});
