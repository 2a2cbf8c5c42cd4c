import { LEADGRADE } from '../../src/functions/leadgrade';
import { PERSONA_FIT } from '../../src/functions/personaFit';
import { column, useSpreadsheet } from '../support/spreadsheet';

beforeEach(() => useSpreadsheet('UTC'));

const PERSONAS = [
  ['', 'Industry', 'Size', 'Role'],
  ['Ana', 'SaaS, Fintech', '>=50', ''],
  ['Luis', '*', '10-49', '!student'],
  ['', '', '', ''],
];

// prettier-ignore
test.each([
  [['saas', 80, 'owner'],      'Ana', 1],
  [['FINTECH', '20', 'owner'], 'Luis', 1],
  [['Fintech', 5, 'Student'],  'Ana', 0.5],
  [['Retail', 20, 'owner'],    'Luis', 1],
  [['Retail', 5, 'student'],   '', 0],
  [['', '', ''],               '', ''],
])('PERSONA_FIT() of %j is %j at %j', (profile, name, fit) => {
  expect(PERSONA_FIT([profile], PERSONAS)).toEqual([[name, fit]]);
});

test('PERSONA_FIT() gives a tie to the first persona', () => {
  expect(
    PERSONA_FIT('x', [
      ['', 'a'],
      ['first', 'x'],
      ['second', 'x'],
    ]),
  ).toEqual([['first', 1]]);
});

test('PERSONA_FIT() weighs attributes', () => {
  const personas = [
    ['', 'a', 'b'],
    ['p', 'x', 'y'],
  ];
  expect(
    PERSONA_FIT(
      [
        ['x', 'z'],
        ['z', 'y'],
      ],
      personas,
      [[3, 1]],
    ),
  ).toEqual([
    ['p', 0.75],
    ['p', 0.25],
  ]);
  expect(PERSONA_FIT([['x', 'z']], personas, column(3, ''))).toEqual([['p', 0.75]]);
});

// prettier-ignore
test.each([
  ['>50', 50, 0],     ['>50', 51, 1],      ['<=50', '50', 1],  ['<50', 50, 0],      ['=50', 50, 1],
  ['50-200', 200, 1], ['50 - 200', 49, 0], ['50-200', '50-200', 1], ['50', '50.0', 1], [50, 50, 1],
  ['México', 'mexico', 1], ['!x, y', 'Y', 0], ['!x, y', 'z', 1], ['!x', '', 1],     [true, true, 1],
  ['>=50', 'many', 0], ['1-9, >100', 500, 1], ['*', 'x', 0],
])('the criterion %j of %j fits %d', (criterion, value, fit) => {
  const [, share] = PERSONA_FIT([[value, 'known']], [['', 'a', 'b'], ['p', criterion, '']])[0] ?? [];
  expect(share).toBe(fit);
});

// prettier-ignore
test.each<[unknown[], string]>([
  [['x', [['', 'a', 'b'], ['p', 'x', 'y']]],  'personas: 3 columns; a name and 1 criteria are wanted'],
  [['x', [['', 'a']]],                        'personas: a heading row and at least one persona are wanted'],
  [['x', [['', 'a'], ['', 'x']]],             'row 2, column 1 of personas: a value is wanted, and it is blank'],
  [['x', [['', 'a'], ['p', '>=many']]],       'row 2, column 2 of personas: ">=many" is not a criterion such as SaaS, Fintech or >=50 or 50-200 or !student'],
  [['x', [['', 'a'], ['p', '>=1,000']]],      'row 2, column 2 of personas: ">=1,000" is not a criterion such as SaaS, Fintech or >=50 or 50-200 or !student'],
  [['x', [['', 'a'], ['p', new Date(0)]]],    'row 2, column 2 of personas: 1/1/1970 is not a criterion such as SaaS, Fintech or >=50 or 50-200 or !student'],
  [['#REF!', [['', 'a'], ['p', 'x']]],        'profiles: "#REF!" is an error in that cell; mend it first'],
  [['x', [['', 'a'], ['p', 'x']], column(1, 2)], 'weights: 2 names; 1 are wanted'],
  [['x', [['', 'a'], ['p', 'x']], -1],        'weights: -1 is negative; 0 or more is wanted'],
])('PERSONA_FIT(%j) is refused', (args, message) => {
  const [profiles, personas, weights] = args;
  expect(() => PERSONA_FIT(profiles, personas, weights)).toThrow(new Error(`PERSONA_FIT: ${message}`));
});

// prettier-ignore
test.each([
  [1,    100, 'A1'],
  [0.75, 75,  'A1'],
  [0.74, 74,  'B2'],
  [0.5,  25,  'B3'],
  [0.25, 24,  'C4'],
  [0,    -5,  'D4'],
  ['',   80,  'D1'],
  [1,    '',  'A4'],
  ['',   '',  ''],
])('LEADGRADE() of a fit of %j and %j points is %j', (fit, score, grade) => {
  expect(LEADGRADE(column(fit, ''), column(score, ''))).toEqual([[grade], ['']]);
});

test('LEADGRADE() takes cuts of its own, highest first', () => {
  expect(LEADGRADE(0.6, 40, column(0.6, 0.4, 0.2), [[60, 40, 20]])).toBe('A2');
  expect(() => LEADGRADE(0.6, 40, column(0.2, 0.4, 0.6))).toThrow(
    new Error('LEADGRADE: row 2 of fit_cuts: 0.4 is more than the cut before it; highest first is wanted'),
  );
  expect(() => LEADGRADE(0.6, 40, '', column(1, 2))).toThrow(
    new Error('LEADGRADE: score_cuts: 2 cuts; three are wanted, highest first'),
  );
});
