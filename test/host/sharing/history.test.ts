import { History } from '../../../src/host/sharing/history';
import { chain, revision, savedAt, undoOf } from '../support/revisions';

const ids = (revisions: readonly { nextRevisionId: string }[] | undefined) =>
  revisions?.map(({ nextRevisionId }) => nextRevisionId);

test('a revision is added after the last one, and one that is late is not', () => {
  const history = new History(savedAt('a'));
  expect(history.append(revision('b', 'a'))).toBe('added');
  expect(history.append(revision('other', 'a'))).toBe('late');
  expect(history.append(revision('c', 'b'))).toBe('added');
  expect([history.head, ids(history.revisions)]).toEqual(['c', ['b', 'c']]);
});

test('the same revision sent twice is there once', () => {
  const history = new History(savedAt('a'));
  const twice = revision('b', 'a');
  expect([history.append(twice), history.append(twice)]).toEqual(['added', 'late']);
  expect(ids(history.revisions)).toEqual(['b']);
});

test.each([
  ['a', ['b', 'c']],
  ['b', ['c']],
  ['c', []],
  ['x', undefined],
])('what came after %s is %j', (head, expected) => {
  expect(ids(new History(savedAt('a'), chain('a', 'b', 'c')).since(head))).toEqual(expected);
});

test('an undo of what is not told any more is refused, so that nobody has to undo what they never saw', () => {
  const history = new History(savedAt('a'), chain('a', 'b'));
  expect(history.append(undoOf('before', 'c', 'b'))).toBe('unknown');
  expect(history.append(undoOf('b', 'c', 'b'))).toBe('added');
});

test('the workbook as it is takes the place of its history, unless it has changed meanwhile', () => {
  const history = new History(savedAt('a'), chain('a', 'b', 'c'));
  expect(history.compact(savedAt('b'))).toBe(false);
  expect(history.compact(savedAt('c'))).toBe(true);
  expect([history.head, history.revisions, history.since('c')]).toEqual(['c', [], []]);
  expect(history.since('b')).toBeUndefined();
});

test('revisions that the workbook has already are left out when it is read', () => {
  const history = new History(savedAt('b'), chain('a', 'b', 'c'));
  expect(ids(history.revisions)).toEqual(['c']);
});

test('another workbook takes the place of all', () => {
  const history = new History(savedAt('a'), chain('a', 'b'));
  history.replace(savedAt('z'));
  expect([history.head, history.since('b')]).toEqual(['z', undefined]);
});

test('properties are kept without touching those of the user', () => {
  const saved = savedAt('a');
  const history = new History({ ...saved, properties: { ...saved.properties, user: { seen: '1' } } });
  history.keepProperties({ document: { zone: 'x' }, script: {} });
  expect(history.saved.properties).toEqual({ document: { zone: 'x' }, script: {}, user: { seen: '1' } });
});
