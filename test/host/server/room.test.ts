import { Room } from '../../../src/host/server/room';
import type { Visitor } from '../../../src/host/server/room';
import type { HistoryFile } from '../../../src/host/server/historyFile';
import type { KeeperFrame, PageFrame } from '../../../src/host/sharing/frames';
import { History } from '../../../src/host/sharing/history';
import { chain, revision, savedAt, undoOf } from '../support/revisions';

function roomWith(history?: History) {
  const written: string[] = [];
  const file: HistoryFile = {
    read: () => history,
    add: ({ nextRevisionId }) => written.push(`add ${nextRevisionId}`),
    write: ({ head }) => written.push(`write ${head}`),
  };
  const room = new Room(file);
  const visit = () => {
    const heard: KeeperFrame[] = [];
    const visitor: Visitor = { send: (frame) => heard.push(frame) };
    room.enter(visitor);
    return { heard, say: (frame: PageFrame) => room.receive(visitor, frame), leave: () => room.leave(visitor) };
  };
  return { room, written, visit };
}

const open: PageFrame = { kind: 'open', seed: savedAt('a') };

test('the first to open makes the workbook, and whoever comes later finds that one with its changes', () => {
  const { visit, written } = roomWith();
  const ana = visit();
  ana.say(open);
  ana.say({ kind: 'append', revision: revision('b', 'a') });
  const luis = visit();
  luis.say({ kind: 'open', seed: savedAt('other') });
  expect(written).toEqual(['write a', 'add b']);
  expect(luis.heard).toEqual([
    { kind: 'opened', opened: { saved: savedAt('a'), revisions: chain('a', 'b'), isAlone: false } },
  ]);
});

test('a change is kept before anybody hears of it, the sender too', () => {
  const { visit, written } = roomWith(new History(savedAt('a')));
  const [ana, luis] = [visit(), visit()];
  ana.say({ kind: 'append', revision: revision('b', 'a') });
  const news = { kind: 'revision', revision: revision('b', 'a') };
  expect([written, ana.heard, luis.heard]).toEqual([['add b'], [news], [news]]);
});

test('of two changes made at once the second waits for its sender to join it to the first', () => {
  const { visit, written } = roomWith(new History(savedAt('a')));
  const [ana, luis] = [visit(), visit()];
  ana.say({ kind: 'append', revision: revision('b', 'a') });
  luis.say({ kind: 'append', revision: revision('x', 'a') });
  expect(written).toEqual(['add b']);
  luis.say({ kind: 'append', revision: revision('x', 'b') });
  expect(written).toEqual(['add b', 'add x']);
});

test('cursors reach the others and are not kept', () => {
  const { visit, written } = roomWith(new History(savedAt('a')));
  const [ana, luis] = [visit(), visit()];
  const frame: PageFrame = { kind: 'passing', message: { type: 'CLIENT_LEFT', clientId: 'ana', version: 1 } };
  ana.say(frame);
  expect([ana.heard, luis.heard, written]).toEqual([[], [frame], []]);
});

test('whoever was away asks for what was missed; for what is not known there is no answer', () => {
  const { visit } = roomWith(new History(savedAt('a'), chain('a', 'b', 'c')));
  const ana = visit();
  ana.say({ kind: 'since', head: 'b' });
  ana.say({ kind: 'since', head: 'z' });
  expect(ana.heard).toEqual([{ kind: 'since', revisions: chain('b', 'c') }, { kind: 'since' }]);
});

test('an undo that some could not follow sends its page to load again', () => {
  const { visit } = roomWith(new History(savedAt('a')));
  const ana = visit();
  ana.say({ kind: 'append', revision: undoOf('before', 'b', 'a') });
  expect(ana.heard).toEqual([{ kind: 'reload' }]);
});

test('a workbook put in place of another sends the other pages to load it', () => {
  const { visit, written } = roomWith(new History(savedAt('a')));
  const [ana, luis] = [visit(), visit()];
  ana.say({ kind: 'replace', saved: savedAt('z') });
  expect([ana.heard, luis.heard, written]).toEqual([[{ kind: 'replaced' }], [{ kind: 'reload' }], ['write z']]);
});

test('the history is shortened only while one page has it open', () => {
  const { visit, written } = roomWith(new History(savedAt('a'), chain('a', 'b')));
  const [ana, luis] = [visit(), visit()];
  ana.say({ kind: 'compact', saved: savedAt('b') });
  expect(written).toEqual([]);
  luis.leave();
  ana.say({ kind: 'compact', saved: savedAt('b') });
  expect(written).toEqual(['write b']);
});

test('properties are kept and told', () => {
  const { visit, written } = roomWith(new History(savedAt('a')));
  const [ana, luis] = [visit(), visit()];
  const frame: PageFrame = { kind: 'properties', properties: { document: { zone: 'x' }, script: {} } };
  ana.say(frame);
  expect([luis.heard, written]).toEqual([[frame], ['write a']]);
});

test('a change of a workbook that is not there sends its page to load again', () => {
  const { visit } = roomWith();
  const ana = visit();
  ana.say({ kind: 'append', revision: revision('b', 'a') });
  expect(ana.heard).toEqual([{ kind: 'reload' }]);
});

test('a room is empty when the last page is gone', () => {
  const { room, visit } = roomWith();
  const ana = visit();
  expect(room.isEmpty).toBe(false);
  ana.leave();
  expect(room.isEmpty).toBe(true);
});
