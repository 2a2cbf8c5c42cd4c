import type { CollaborationMessage } from '@odoo/o-spreadsheet';
import { LedgerTransport } from '../../../../src/host/page/sharing/transport';
import type { Ledger } from '../../../../src/host/page/sharing/ledger';
import type { Revision } from '../../../../src/host/sharing/frames';
import { chain, revision } from '../../support/revisions';

function transportAt(head: string, missed: Revision[] | 'unknown' = []) {
  const appended: string[] = [];
  const told: string[] = [];
  const got: string[] = [];
  const answers: Revision[][] = [];
  const nothing = async () => undefined;
  const ledger: Ledger = {
    open: () => Promise.reject(new Error('not opened here')),
    listen: () => undefined,
    append: ({ nextRevisionId, serverRevisionId }) => appended.push(`${nextRevisionId} after ${serverRevisionId}`),
    since: async () => answers.shift() ?? (missed === 'unknown' ? undefined : missed),
    tell: ({ type }) => told.push(type),
    keepProperties: nothing,
    replace: nothing,
    compact: nothing,
  };
  const lost = jest.fn();
  const transport = new LedgerTransport(ledger, head, { changed: () => undefined, lost });
  const listen = (deliver?: (message: CollaborationMessage) => void) => {
    transport.onNewMessage('ana', (message) => {
      if ('nextRevisionId' in message) got.push(message.nextRevisionId);
      deliver?.(message);
    });
    return transport.catchUp();
  };
  return { transport, listen, appended, told, got, answers, lost };
}

test('revisions that follow are handed over, one that is there already is not', async () => {
  const { transport, listen, got } = transportAt('a');
  await listen();
  for (const next of [...chain('a', 'b', 'c'), revision('c', 'b')]) transport.received(next);
  expect([got, transport.revision]).toEqual([['b', 'c'], 'c']);
});

test('what came while the workbook was opening is asked for', async () => {
  const { listen, got } = transportAt('a', chain('a', 'b', 'c'));
  await listen();
  expect(got).toEqual(['b', 'c']);
});

test('after a gap everything missed is asked for and handed over in order', async () => {
  const { transport, listen, got, answers } = transportAt('a');
  await listen();
  answers.push(chain('a', 'b', 'c'));
  transport.received(revision('c', 'b'));
  await transport.catchUp();
  expect(got).toEqual(['b', 'c']);
});

test('a revision that comes while the missed ones are asked for is asked for too', async () => {
  const { transport, listen, got, answers } = transportAt('a');
  answers.push(chain('a', 'b'), chain('b', 'c'));
  const listening = listen();
  transport.received(revision('c', 'b'));
  await listening;
  expect(got).toEqual(['b', 'c']);
});

test('a change is kept once it comes back, and is not sent twice while everything is connected', async () => {
  const { transport, listen, appended } = transportAt('a');
  await listen();
  await transport.sendMessage(revision('b', 'a'));
  expect([transport.isKept, appended]).toEqual([false, ['b after a']]);
  const kept = transport.kept();
  transport.received(revision('b', 'a'));
  await kept;
  expect([transport.isKept, appended]).toEqual([true, ['b after a']]);
});

test('a change that got lost on the way is sent again when the connection is back', async () => {
  const { transport, listen, appended } = transportAt('a');
  await listen();
  await transport.sendMessage(revision('b', 'a'));
  await transport.catchUp();
  expect(appended).toEqual(['b after a', 'b after a']);
});

test('a change whose answer got lost is not sent again: it is among what was missed', async () => {
  const { transport, listen, appended, answers } = transportAt('a');
  await listen();
  await transport.sendMessage(revision('b', 'a'));
  answers.push(chain('a', 'b'));
  await transport.catchUp();
  expect([transport.isKept, appended]).toEqual([true, ['b after a']]);
});

test('a change that the engine makes while it is handed one is sent after that one', async () => {
  const { transport, listen, appended } = transportAt('a');
  await listen((message) => {
    if ('nextRevisionId' in message && message.nextRevisionId === 'b') void transport.sendMessage(revision('x', 'b'));
  });
  transport.received(revision('b', 'a'));
  expect([transport.isKept, appended]).toEqual([false, ['x after b']]);
});

test('a workbook that was replaced is lost to this page', async () => {
  const { transport, listen, lost } = transportAt('a', 'unknown');
  await listen();
  await transport.catchUp();
  expect(lost).toHaveBeenCalled();
});

test('cursors are told, and snapshots of the engine are not', async () => {
  const { transport, told, appended } = transportAt('a');
  await transport.sendMessage({ type: 'CLIENT_LEFT', clientId: 'ana', version: 1 });
  expect([told, appended]).toEqual([['CLIENT_LEFT'], []]);
});
