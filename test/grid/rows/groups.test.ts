// A column of names turned into groups.

import { toColumn } from '../../../src/grid/cells/argument';
import { reader } from '../../../src/grid/cells/reader';
import { Groups } from '../../../src/grid/rows/groups';
import { column, useSpreadsheet } from '../../support/spreadsheet';

const groups = (...cells: unknown[]) => new Groups(toColumn(reader('F')('groups', column(...cells))));

beforeEach(() => useSpreadsheet('UTC'));

test('text that differs only in case or accents is one group, shown as first met', () => {
  const known = groups('Búsqueda', 'busqueda', 'Web', ' BÚSQUEDA ');
  expect([0, 1, 2, 3].map((row) => known.of(row).index)).toEqual([0, 0, 1, 0]);
  expect(known.of(3).label).toBe('Búsqueda');
});

test('a blank is a group of its own, and stands last', () => {
  const known = groups('', 'b', null, 'A', undefined);
  expect([0, 1, 2, 3, 4].map((row) => known.of(row).index)).toEqual([0, 1, 0, 2, 0]);
  expect(known.sorted().map(({ label }) => label)).toEqual(['A', 'b', '']);
});

test('numbers and dates stand before text, each in order', () => {
  const [first, second] = [new Date('2026-01-01'), new Date('2026-01-02')];
  const known = groups('b', 10, 'a', 9, second, first);
  for (let row = 0; row < 6; row++) known.of(row);
  expect(known.sorted().map(({ label }) => label)).toEqual([9, 10, first, second, 'a', 'b']);
});

test('two cells of the same moment are one group', () => {
  const known = groups(new Date(5000), new Date(5000));
  expect([known.of(0).index, known.of(1).index]).toEqual([0, 0]);
});

test('TRUE is a name too, and 1 another', () => {
  const known = groups(true, 1);
  expect([0, 1].map((row) => known.of(row).index)).toEqual([0, 1]);
});

test('an error is no group', () => {
  expect(() => groups('Web', '#N/A').of(1)).toThrow(
    new Error('F: row 2 of groups: "#N/A" is an error in that cell; mend it first'),
  );
});

test('only what was asked for is there', () => {
  const known = groups('a', 'b', 'c');
  known.of(1);
  expect(known.all.map(({ label }) => label)).toEqual(['b']);
});
