// Which leads were won.

import { reader } from '../../../src/grid/cells/reader';
import { toOutcomes } from '../../../src/grid/rows/outcomes';
import { column, useSpreadsheet } from '../../support/spreadsheet';

const won = (...cells: unknown[]) => toOutcomes(reader('F'), column(...cells));

beforeEach(() => useSpreadsheet('UTC'));

// prettier-ignore
test.each<[unknown]>([
  [true], [1], ['1'], ['yes'], ['Sí'], ['sim'], ['Won'], ['closed won'], ['Closed - Won'], ['ganado'], ['Cerrada ganada'],
  ['Ganho'], ['fechado - ganho'], ['2026-03-23'], ['2026-03-23 16:30'], [new Date(0)],
])('%j is won', (cell) => {
  expect(won(cell, cell).isWon(1)).toBe(true);
});

// prettier-ignore
test.each<[unknown]>([
  [false], [0], [''], [null], [undefined], ['no'], ['Não'], ['lost'], ['Closed lost'], ['perdido'], ['Perdida'], ['-'], ['n/a'],
])('%j is not', (cell) => {
  expect(won(cell, cell).isWon(1)).toBe(false);
});

test('one cell holds for every lead', () => {
  expect([0, 1, 7].map((row) => toOutcomes(reader('F'), true).isWon(row))).toEqual([true, true, true]);
});

// prettier-ignore
test.each<[string, unknown, string]>([
  ['a word for neither',   'perhaps',       '"perhaps" is not an outcome'],
  ['a number of times',    2,               '2 is not an outcome'],
  ['an error',             '#N/A',          '"#N/A" is an error in that cell'],
  ['a Date that is none',  new Date(NaN),   'Invalid Date is not an outcome'],
])('%s is refused with its row', (_, cell, sentence) => {
  expect(() => won(true, cell)).toThrow(`F: row 2 of won: ${sentence}`);
});
