import fc from 'fast-check';
import { LEADSCORE } from '../../src/functions/leadscore';
import { LEADSTAGE } from '../../src/functions/leadstage';
import { column, dateCell, useSpreadsheet } from '../support/spreadsheet';

beforeEach(() => useSpreadsheet('America/Santiago'));

// Source: crms.es, four actions of 5, 10, 15 and 20 points.
test('LEADSCORE() adds up the points of what a lead did, as published', () => {
  expect(LEADSCORE([['x', 'x', 'x', 'x']], column(5, 10, 15, 20))).toEqual([[50]]);
  expect(LEADSCORE([['x', 'x', 'x', 'x']], [[5, 10, 15, 20]])).toEqual([[50]]);
});

// prettier-ignore
test.each([
  [true, 10],   ['x', 10],     ['sí', 10],     ['nope', 10],  ['November', 10],  ['2026-03-01', 10],
  [false, 0],   [0, 0],        ['no', 0],      ['No', 0],     [' NÃO ', 0],      ['nao', 0],
  [3, 30],      ['3', 30],     [2.5, 25],      ['0', 0],      ['FALSE', 0],      ['falso', 0],
  ['', ''],     [null, ''],    [undefined, ''], ['fin', 10],  ['-', 0],          ['1,5', 10],
])('LEADSCORE() of a cell with %j at 10 points is %j', (cell, points) => {
  expect(LEADSCORE(cell, 10)).toBe(points);
  expect(LEADSCORE([[cell]], [[10]])).toEqual([[points]]);
});

test('LEADSCORE() counts no action more often than its rule allows', () => {
  const rules = [
    [10, 2],
    [5, ''],
  ];
  expect(
    LEADSCORE(
      [
        [1, 9],
        [2, 0],
        [7, ''],
        ['', ''],
      ],
      rules,
    ),
  ).toEqual([[55], [20], [20], ['']]);
});

test('LEADSCORE() scores a named lead without actions 0', () => {
  expect(
    LEADSCORE(
      [
        ['', ''],
        ['', ''],
        ['x', ''],
      ],
      column(1, 2),
      '',
      column('Ana', '', ''),
    ),
  ).toEqual([[0], [''], [1]]);
});

// Source: leadvibe-docs scoring/half-life (the second, published as about 2.5, is 2.26).
test.each([
  [14, 5],
  [30, 2.26431],
  [0, 10],
  [-3, 10],
])('LEADSCORE() of 10 points %d days ago with a half-life of 14 days is %d', (days, points) => {
  const rule = [[10, '', 14]];
  const at = 46_101;
  expect(LEADSCORE('2026-03-20', rule, at + days)).toBeCloseTo(points, 5);
  expect(LEADSCORE(dateCell('2026-03-20'), rule, at + days)).toBeCloseTo(points, 5);
});

test('LEADSCORE() counts age between Dates in real time', () => {
  // A clock change within the age: 14 days and an hour.
  expect(LEADSCORE(dateCell('2026-03-25'), [[10, '', 14]], dateCell('2026-04-08'))).toBeCloseTo(
    10 * 0.5 ** (337 / 336),
    12,
  );
});

test('LEADSCORE() leaves what is no date undecayed', () => {
  expect(
    LEADSCORE(
      [['x', 2, true]],
      [
        [1, '', 1],
        [1, '', 1],
        [1, '', 1],
      ],
      '2026-03-20',
    ),
  ).toEqual([[4]]);
});

test('LEADSCORE() takes open-ended ranges on both sides', () => {
  expect(
    LEADSCORE(
      [['x'], ['']],
      [
        [5, '', ''],
        ['', '', ''],
      ],
    ),
  ).toEqual([[5], ['']]);
});

// prettier-ignore
test.each<[string, unknown[], string]>([
  ['en', [[['x', -1]], column(1, 2)],               'row 1, column 2 of actions: -1 is negative; 0 or more is wanted'],
  ['es', [column('x', -1), 1],                      'fila 2 de actions: -1 es negativo; se espera 0 o más'],
  ['pt', [column('x', '-1'), 1],                    'linha 2 de actions: "-1" é negativo; espera-se 0 ou mais'],
  ['en', [column('x', '#N/A'), 1],                  'row 2 of actions: "#N/A" is an error in that cell; mend it first'],
  ['en', [1],                                      'rules: a value is wanted, and it is blank'],
  ['es', [column('x', '#¡REF!'), 1],                'fila 2 de actions: "#¡REF!" es un error de esa celda; corrígela primero'],
  ['en', [new Date(NaN), 1],                        'actions: Invalid Date is not TRUE, FALSE, a text, a date or a number of times'],
  ['en', [[['x', 'x']], column(1, 2, 3)],           'rules: 3 rules for 2 columns of actions; one rule per action is wanted'],
  ['pt', [[['x', 'x']], column(1)],                 'rules: 1 regras para 2 colunas de ações; espera-se uma regra por ação'],
  ['en', ['x', [[1, 2, 3, 4]]],                     'rules: 4 columns; points, most times counted and half-life are wanted'],
  ['en', ['x', 'ten'],                              'rules: "ten" is not a number'],
  ['en', ['x', [[1, -1]]],                          'row 1, column 2 of rules: -1 is negative; 0 or more is wanted'],
  ['en', ['x', [[1, '', 0]], '2026-03-20'],         'row 1, column 3 of rules: 0 is not more than 0'],
  ['en', ['x', [[1, '', 7]]],                       'as_of: a date is wanted, because rules has a half-life'],
  ['en', ['x', 1, column('2026-03-20', '')],        'as_of: one cell is wanted, not 2 rows × 1 columns'],
  ['en', [column(1, 2), 1, '', column(1, 2, 3)],    'actions: 2 rows, but leads has 3; give both the same rows, or one cell for all'],
  ['en', [column('', ''), 1, '', column('Ana', '#REF!')], 'row 2 of leads: "#REF!" is an error in that cell; mend it first'],
  ['en', [[[1e308, 1e308]], column(10, 1)],         'row 1, column 1 of actions: the result is too large a number'],
])('LEADSCORE() says in %s why %j is refused', (locale, args, message) => {
  useSpreadsheet('America/Santiago', locale);
  const [actions, rules, asOf, leads] = args;
  expect(() => LEADSCORE(actions, rules, asOf, leads)).toThrow(new Error(`LEADSCORE: ${message}`));
});

test('LEADSCORE() does not mutate what it is given', () => {
  const frozen = (rows: unknown[][]) => Object.freeze(rows.map((row) => Object.freeze(row)));
  expect(
    LEADSCORE(
      frozen([['x', 2]]),
      frozen([
        [5, 1, ''],
        [1, '', 7],
      ]),
      '2026-03-20',
    ),
  ).toEqual([[7]]);
});

test('LEADSCORE() of all columns is the sum over the columns', () => {
  const cell = fc.oneof(
    fc.boolean(),
    fc.integer({ min: 0, max: 9 }),
    fc.constantFrom('x', 'no', '2026-02-01'),
    fc.date({ min: new Date('2026-01-01'), max: new Date('2026-03-01'), noInvalidDate: true }),
  );
  const rule = fc.tuple(fc.integer({ min: -20, max: 20 }), fc.constantFrom('', 1, 3), fc.constantFrom('', 7, 30));
  fc.assert(
    fc.property(fc.array(fc.tuple(cell, rule), { minLength: 1, maxLength: 8 }), (columns) => {
      const cells = columns.map(([value]) => value);
      const rules = columns.map(([, value]) => value);
      const alone = columns.map(([value, points]) => Number(LEADSCORE(value, [points], '2026-03-20')));
      const score = [LEADSCORE([cells], rules, '2026-03-20')].flat(2)[0];
      expect(score).toBeCloseTo(
        alone.reduce((sum, points) => sum + points, 0),
        9,
      );
    }),
    { seed: 4, numRuns: 200 },
  );
});

// prettier-ignore
test.each([
  [50,   0.5,  'SQL'],
  [50,   0.49, 'MQL'],
  [49.9, 1,    'Lead'],
  ['60', '1',  'SQL'],
  ['',   1,    'Lead'],
  [80,   '',   'MQL'],
  ['',   '',   ''],
])('LEADSTAGE() of %j points and a fit of %j is %j', (score, fit, stage) => {
  expect(LEADSTAGE(column(score, ''), column(fit, ''), 50, 0.5)).toEqual([[stage], ['']]);
});

// prettier-ignore
test.each<[unknown[], string]>([
  [['x', 1, 50, 0.5],                          'scores: "x" is not a number'],
  [[column(1, 2), column(1, '1,5'), 50, 0.5],  'row 2 of fits: "1,5" is not a number'],
  [[1, 1, '', 0.5],                            'mql_score: a value is wanted, and it is blank'],
  [[1, 1, 50, '#DIV/0!'],                      'sql_fit: "#DIV/0!" is an error in that cell; mend it first'],
])('LEADSTAGE(%j) is refused', (args, message) => {
  const [scores, fits, mqlScore, sqlFit] = args;
  expect(() => LEADSTAGE(scores, fits, mqlScore, sqlFit)).toThrow(new Error(`LEADSTAGE: ${message}`));
});
