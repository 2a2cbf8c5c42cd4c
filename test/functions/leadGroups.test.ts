import fc from 'fast-check';
import { LEAD_GROUPS } from '../../src/functions/leadGroups';

const column = (...cells: unknown[]) => cells.map((cell) => [cell]);
const numbers = (groups: unknown, counted?: unknown) => LEAD_GROUPS(groups, counted).map(([number]) => number);

test('LEAD_GROUPS() numbers the largest group first, and of equal ones the first met', () => {
  expect(numbers(column('a', 'b', 'c', 'b', 'c', 'c', 'd'))).toEqual([3, 2, 1, 2, 1, 1, 4]);
});

test('LEAD_GROUPS() takes names that differ in case, accents and spaces as one', () => {
  expect(numbers(column('Referencia', ' referéncia', 'REFERENCIA ', 'Web'))).toEqual([1, 1, 1, 2]);
});

test.each(['<unknown>', 'Ads*', '>5', '~a?', '=1', 'constructor', '__proto__'])(
  'LEAD_GROUPS() takes %s as a name like any other',
  (name) => {
    expect(numbers(column(name, 'Ads', name, 'Ads', name))).toEqual([1, 2, 1, 2, 1]);
  },
);

test('LEAD_GROUPS() gives blanks and errors no number', () => {
  expect(numbers(column('', null, undefined, '#N/A', 'a'))).toEqual(['', '', '', '', 1]);
});

test('LEAD_GROUPS() sizes groups by the rows that count and numbers the others too', () => {
  expect(numbers(column('a', 'a', 'a', 'b', 'c'), column('', '', '', 46000, ''))).toEqual([2, 2, 2, 1, 3]);
});

test('LEAD_GROUPS() numbers each column by itself', () => {
  expect(
    LEAD_GROUPS([
      ['a', 1],
      ['b', 2],
      ['b', 2],
    ]),
  ).toEqual([
    [2, 2],
    [1, 1],
    [1, 1],
  ]);
});

test('LEAD_GROUPS() refuses columns of different lengths', () => {
  expect(() => LEAD_GROUPS(column('a', 'b'), column(1, 2, 3))).toThrow('LEAD_GROUPS');
});

test('LEAD_GROUPS(): rows have one number exactly when they have one name, and a group is never smaller than the next', () => {
  const names = fc.array(fc.constantFrom('a', 'A', 'b', 'c', ''), { minLength: 1, maxLength: 30 });
  fc.assert(
    fc.property(names, (all) => {
      const found = numbers(column(...all));
      all.forEach((one, i) =>
        all.forEach((other, j) => expect(found[i] === found[j]).toBe(one.toLowerCase() === other.toLowerCase())),
      );
      const size = (number: number) => found.filter((each) => each === number).length;
      const most = Math.max(0, ...found.map(Number));
      for (let n = 1; n < most; n++) expect(size(n)).toBeGreaterThanOrEqual(size(n + 1));
    }),
  );
});
