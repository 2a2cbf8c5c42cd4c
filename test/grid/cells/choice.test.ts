import { toChoice } from '../../../src/grid/cells/choice';
import { reader } from '../../../src/grid/cells/reader';
import { useSpreadsheet } from '../../support/spreadsheet';

beforeEach(() => useSpreadsheet('UTC'));

const read = (cell: unknown) => toChoice(reader('F')('method', cell), ['sequential', 'shapley']);

test.each([
  ['sequential', 'sequential'],
  ['shapley', 'shapley'],
  [' Shapley ', 'shapley'],
  ['SHÁPLEY', 'shapley'],
  ['', 'sequential'],
  [null, 'sequential'],
  [undefined, 'sequential'],
])('%p chooses %s', (cell, choice) => {
  expect(read(cell)).toBe(choice);
});

test.each([
  ['both', '"both"'],
  ['sequential, shapley', '"sequential, shapley"'],
  [1, '1'],
  [true, 'TRUE'],
])('%p is none of the choices, which the message names', (cell, shown) => {
  expect(() => read(cell)).toThrow(new Error(`F: method: ${shown} is none of: sequential, shapley`));
});
