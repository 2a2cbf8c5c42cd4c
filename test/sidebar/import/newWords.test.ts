import type { ImportCell, ListWords } from '../../../src/gas/import/importTypes';
import { newWords, spelledAsListed } from '../../../src/sidebar/import/newWords';
import type { Prepared } from '../../../src/sidebar/import/prepare';

const lists: ListWords = { owner: ['Laura', 'José'], source: [] };
const prepared = (...rows: ImportCell[][]): Prepared => ({
  keys: ['name', 'owner', 'source', 'office'],
  dateKeys: [],
  fillKeys: [],
  rejections: [],
  rows: rows.map((cells, at) => ({ number: at + 2, cells })),
});

test('words are spelled as the lists spell them, whatever their case and accents; other columns stay', () => {
  const { rows } = spelledAsListed(prepared(['laura', 'LAURA', '', ''], ['x', 'jose', 'Fair', 'laura']), lists);
  expect(rows.map(({ cells }) => cells)).toEqual([
    ['laura', 'Laura', '', ''],
    ['x', 'José', 'Fair', 'laura'],
  ]);
});

test('what a list lacks is told once, as first written, in the order of the file', () => {
  const rows: ImportCell[][] = [
    ['a', 'Tom', 'Fair', 'Lima'],
    ['b', 'tom', '', 'Quito'],
    ['c', 'laura', 'fair', ''],
    ['d', 'Eva', 'Ad', ''],
  ];
  expect(newWords(prepared(...rows), lists)).toEqual({ owner: ['Tom', 'Eva'], source: ['Fair', 'Ad'] });
});

test('a list that is gone is given nothing, and one that lacks nothing is not named', () => {
  expect(newWords(prepared(['a', 'Laura', '', 'Lima']), lists)).toEqual({});
});
