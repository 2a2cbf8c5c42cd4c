// What a persona asks of an attribute, and which attributes are that.

import { toArgument } from '../../../src/grid/cells/argument';
import { maybeCriterion, maybeCriterionParts } from '../../../src/grid/cells/criterion';
import { reader } from '../../../src/grid/cells/reader';
import { useSpreadsheet } from '../../support/spreadsheet';

beforeEach(() => useSpreadsheet('UTC'));

const table = (cell: unknown) => toArgument(reader('F')('persona', [[cell]]));
const isMet = (criterion: unknown, value: unknown) => maybeCriterion(table(criterion), 0, 0)?.(value);

test.each<[criterion: unknown, met: readonly unknown[], unmet: readonly unknown[]]>([
  ['SaaS', ['SaaS', 'saas', ' SAAS '], ['SaaSy', 'Fintech', '', null, 7]],
  ['SaaS, Fintech', ['SaaS', 'fintech'], ['SaaS, Fintech', 'Retail']],
  ['Educación', ['educacion', 'EDUCACIÓN'], ['educador']],
  ['!student', ['teacher', 7], ['student', 'Student']],
  ['!student, teacher', ['nurse'], ['student', 'teacher']],
  ['50', [50, '50', '50.0'], [49, 51, 'fifty']],
  [50, [50, '50'], [49]],
  [true, [true, 'TRUE', 'true'], [false, 1]],
  ['>50', [50.1, 51, '51-200', '10,000+'], [50, 49, '50-200', 'many']],
  ['>=50', [50, '50-200', '51+'], [49.9, '49-200']],
  ['<50', [49, 0, '1-49'], [50, '1-50', '10+']],
  ['<=50', [50, '1-50'], [50.1, '1-51', '50+']],
  ['=50', [50, '50-50'], [49, 51, '50-51']],
  ['50-200', [50, 200, 100, '50-200', '60 – 70'], [49, 201, '40-60', '150-250', '50+']],
  ['50 – 200', [50, 200], [201]],
  ['<10, >100', [9, 101], [10, 50, 100]],
  ['!>=50', [49, 'Retail'], [50, '51-200']],
])('%j asks for some values and not for others', (criterion, met, unmet) => {
  expect(met.map((value) => isMet(criterion, value))).toEqual(met.map(() => true));
  expect(unmet.map((value) => isMet(criterion, value))).toEqual(unmet.map(() => false));
});

test('a blank meets nothing and is not even what is not asked for', () => {
  expect(['', null, undefined].map((value) => isMet('SaaS', value))).toEqual([false, false, false]);
  expect(['', null, undefined].map((value) => isMet('!SaaS', value))).toEqual([true, true, true]);
});

test('a blank criterion and a star ask for nothing', () => {
  expect(['', null, undefined, '*', ' * '].map((cell) => maybeCriterion(table(cell), 0, 0))).toEqual(
    Array.from({ length: 5 }, () => undefined),
  );
});

test('a criterion is taken apart into words and limits', () => {
  expect(maybeCriterionParts(table('!SaaS, >=50, <7, 10-20'), 0, 0)).toEqual({
    isNot: true,
    tests: [
      { word: 'saas', isNumeric: false, low: null, high: null, isOpen: false },
      { word: null, isNumeric: true, low: 50, high: null, isOpen: false },
      { word: null, isNumeric: true, low: null, high: 7, isOpen: true },
      { word: '10-20', isNumeric: true, low: 10, high: 20, isOpen: false },
    ],
  });
  expect(maybeCriterionParts(table('=7, 8'), 0, 0)?.tests).toEqual([
    { word: null, isNumeric: true, low: 7, high: 7, isOpen: false },
    { word: '8', isNumeric: true, low: 8, high: 8, isOpen: false },
  ]);
});

test.each(['>', '>=many', '<ten', '=', 'a,,b', ',', '!', '1,200', '>1,200'])('%j is no criterion', (cell) => {
  expect(() => maybeCriterionParts(table(cell), 0, 0)).toThrow(/^F: persona: .* is not a criterion such as SaaS/);
});

test('an error in the cell is to be mended first', () => {
  expect(() => maybeCriterionParts(table('#N/A'), 0, 0)).toThrow(
    'F: persona: "#N/A" is an error in that cell; mend it first',
  );
});

test('the cell of a table is the one named', () => {
  const two = toArgument(
    reader('F')('persona', [
      ['a', 'b'],
      ['c', '>d'],
    ]),
  );
  expect(() => maybeCriterionParts(two, 1, 1)).toThrow(/row 2.*column 2|R2C2|B2/);
});
