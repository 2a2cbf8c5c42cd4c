// The stage of a lead, by what it reached, else by points and fit.

import { LEADSTAGE } from '../../src/functions/leadstage';
import { column, dateCell, useSpreadsheet } from '../support/spreadsheet';

beforeEach(() => useSpreadsheet('UTC'));

const X = 'x';

test('LEADSTAGE() goes by what was reached, and by points only where nothing was', () => {
  const reached = [
    ['', '', '', ''],
    [X, '', '', ''],
    ['', dateCell('2026-03-02'), '', ''],
    ['', '', '2026-03-02', ''],
    ['', '', '', true],
    [X, X, '', 'no'],
    ['n/a', false, 'nunca', 0],
    [46_000, '', '', ''],
  ];
  expect(LEADSTAGE(60, 0.75, 50, 0.5, reached)).toEqual(
    column('SQL', 'MQL', 'SQL', 'Opportunity', 'Customer', 'SQL', 'SQL', 'MQL'),
  );
  const scores = column('', '', '', '', '', 5, '', 60);
  expect(LEADSTAGE(scores, '', 50, 0.5, reached)).toEqual(
    column('', 'MQL', 'SQL', 'Opportunity', 'Customer', 'SQL', '', 'MQL'),
  );
});

test('LEADSTAGE() takes fewer columns, MQL first, and one lead', () => {
  expect(LEADSTAGE(0, 0, 50, 0.5, [[X, X]])).toBe('SQL');
  expect(LEADSTAGE(0, 0, 50, 0.5, 'x')).toBe('MQL');
  expect(LEADSTAGE(column(0, 60), 0, 50, 0.5, column(X, ''))).toEqual(column('MQL', 'MQL'));
});

// prettier-ignore
test.each<[unknown[], string]>([
  [[60, 75, 50, 0.5],                        'fits: 75 is more than a fit can be, 1; write 30 % as 30% or 0.3'],
  [[60, 0.75, 50, 50],                       'sql_fit: 50 is more than a fit can be, 1; write 30 % as 30% or 0.3'],
  [[60, 0.5, 50, 0.5, [[X, X, X, X, X]]],    'reached: 5 columns; MQL, SQL, opportunity and customer are wanted'],
  [[60, 0.5, 50, 0.5, [[X, '#REF!']]],       'row 1, column 2 of reached: "#REF!" is an error in that cell; mend it first'],
  [[60, 0.5, 50, 0.5, [[{}]]],               'reached: [object Object] is not a date or mark of a stage'],
  [[column(1, 2), 0.5, 50, 0.5, column(X, X, X)], 'scores: 2 rows, but reached has 3; give both the same rows, or one cell for all'],
])('LEADSTAGE(%j) is refused', ([scores, fits, mql, sql, reached], message) => {
  expect(() => LEADSTAGE(scores, fits, mql, sql, reached)).toThrow(new Error(`LEADSTAGE: ${message}`));
});
