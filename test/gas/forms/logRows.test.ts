// Where new rows of a log go, and what is left of attempts that were cut short.
import { placeRows, type Row } from '../../../src/gas/forms/logRows';

const blank: Row = ['', ''];
const [a, b, c]: [Row, Row, Row] = [
  [1, 'a'],
  [2, 'b'],
  [3, 'c'],
];
const placed = (there: readonly Row[], rows: readonly Row[], earlier: readonly (readonly Row[])[] = []) => {
  const writes = placeRows(there, rows, earlier);
  return writes && [...writes];
};

// prettier-ignore
test.each([
  ['an empty log',                        [blank, blank],         [a],    [[0, a]]],
  ['below what is there',                 [a, blank, blank],      [b, c], [[1, b], [2, c]]],
  ['into a gap that takes them all',      [a, blank, blank, b],   [c, c], [[1, c], [2, c]]],
  ['past a gap too small',                [a, blank, b, blank, blank], [c, c], [[3, c], [4, c]]],
  ['past a row of which one cell is typed', [['', 'x'], blank],   [a],    [[1, a]]],
  ['nothing to add, even in a full log',  [a],                    [],     []],
  ['no room',                             [a, blank],             [b, c], undefined],
  ['no rows at all',                      [],                     [a],    undefined],
])('%s', (_, there, rows, writes) => {
  expect(placed(there as Row[], rows as Row[])).toEqual(writes);
});

test('without an earlier attempt an equal row is a row of its own', () => {
  expect(placed([a, blank], [a])).toEqual([[1, a]]);
});

// prettier-ignore
test.each([
  ['is there whole: nothing is written',        [a, b, blank],  [a, b], [[a, b]],      []],
  ['is not there: it is written',               [blank, blank], [a, b], [[a, b]],      [[0, a], [1, b]]],
  ['was changed: its row is written over',      [a, b, blank],  [a, c], [[a, b]],      [[1, c]]],
  ['has fewer rows now: the last is blanked',   [a, b, blank],  [a],    [[a, b]],      [[1, blank]]],
  ['has more rows now: they follow',            [a, b, blank],  [a, b, c], [[a, b]],   [[2, c]]],
  ['equals a row that was there before: the later one is ours', [a, a, blank], [c], [[a]], [[1, c]]],
  ['is known from one of several attempts',     [b, blank],     [c],    [[a], [b]],    [[0, c]]],
])('an attempt that %s', (_, there, rows, earlier, writes) => {
  expect(placed(there as Row[], rows as Row[], earlier as Row[][])).toEqual(writes);
});

test('numbers and texts that read alike are the same cell', () => {
  expect(placed([[46348, '5']], [['46348', 5]], [[[46348, '5']]])).toEqual([]);
});
