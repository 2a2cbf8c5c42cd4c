import { appendFileSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { historyFile } from '../../../src/host/server/historyFile';
import { History } from '../../../src/host/sharing/history';
import { chain, revision, savedAt } from '../support/revisions';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'acuerdo-history-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

test('a workbook that was never kept is not there', () => {
  expect(historyFile(folder, 'none').read()).toBeUndefined();
});

test('what was written and what was added since is read again, in order', () => {
  const file = historyFile(folder, 'book');
  file.write(new History(savedAt('a'), chain('a', 'b')));
  file.add(revision('c', 'b'));
  const read = historyFile(folder, 'book').read();
  expect(read?.saved).toEqual(savedAt('a'));
  expect(read?.revisions).toEqual(chain('a', 'b', 'c'));
});

test('a line that was cut off when the machine stopped is left out', () => {
  const file = historyFile(folder, 'book');
  file.write(new History(savedAt('a'), chain('a', 'b')));
  appendFileSync(path.join(folder, 'book.changes.jsonl'), '{"type":"REMOTE_REV');
  expect(file.read()?.head).toBe('b');
});

test('a line damaged in the middle is an error, not a loss in silence', () => {
  const file = historyFile(folder, 'book');
  file.write(new History(savedAt('a')));
  appendFileSync(path.join(folder, 'book.changes.jsonl'), `{"broken\n${JSON.stringify(revision('b', 'a'))}\n`);
  expect(() => file.read()).toThrow(SyntaxError);
});

test('changes of before the workbook was written anew are not made twice', () => {
  const file = historyFile(folder, 'book');
  file.write(new History(savedAt('a')));
  for (const change of chain('a', 'b', 'c')) file.add(change);
  // As if the machine stopped after the workbook and before its changes were replaced.
  historyFile(folder, 'copy').write(new History(savedAt('b')));
  for (const change of chain('a', 'b', 'c')) historyFile(folder, 'copy').add(change);
  expect(historyFile(folder, 'copy').read()?.revisions).toEqual(chain('b', 'c'));
});

test('writing leaves nothing else in the folder', () => {
  historyFile(folder, 'book').write(new History(savedAt('a')));
  expect(readdirSync(folder).sort()).toEqual(['book.changes.jsonl', 'book.json']);
});
