import type { EvaluatedCell } from '@odoo/o-spreadsheet';
import { runInNewContext } from 'node:vm';
import { googleError, googleMessage, LOADING } from '../../../src/host/engine/errors';
import { isDate, shownText, toScriptValue } from '../../../src/host/engine/values';
import type { Computed } from '../../../src/host/engine/values';
import { createZone } from '../../../src/host/engine/zone';

const zone = createZone('America/Santiago');

// prettier-ignore
test.each<[Computed | undefined, unknown]>([
  [undefined,                                   ''],
  [{ value: undefined },                        ''],
  [{ value: null },                             ''],
  [{ value: '' },                               ''],
  [{ value: 'x' },                              'x'],
  [{ value: 0 },                                0],
  [{ value: false },                            false],
  [{ value: 46348 },                            46348],
  [{ value: 46348, format: '0.00' },            46348],
  // Santiago is three hours behind in November, four in June.
  [{ value: 46348, format: 'd/m/yyyy' },        new Date('2026-11-22T03:00:00Z')],
  [{ value: 46348.5, format: 'd/m/yyyy hh:mm' }, new Date('2026-11-22T15:00:00Z')],
  [{ value: 46188, format: 'd/m/yyyy' },        new Date('2026-06-15T04:00:00Z')],
  [{ value: '46348', format: 'd/m/yyyy' },      '46348'],
  [{ value: true, format: 'd/m/yyyy' },         true],
  [{ value: '#N/A' },                           '#N/A'],
  [{ value: '#REF' },                           '#REF!'],
  [{ value: '#CYCLE' },                         '#REF!'],
  [{ value: '#SPILL!' },                        '#REF!'],
  [{ value: '#BAD_EXPR' },                      '#ERROR!'],
  [{ value: '#ERROR', message: 'boom' },        '#ERROR!'],
  [{ value: '#ERROR', message: LOADING },       'Loading...'],
  [{ value: '#hashtag' },                       '#hashtag'],
])('a cell %j is, to a script, %p', (cell, value) => {
  expect(toScriptValue(cell, zone)).toEqual(value);
});

// prettier-ignore
test.each<[string, string | undefined, string, string]>([
  // engine's code,  its message,               name,        words
  ['#DIV/0!',   'Division by zero',             '#DIV/0!',   'Division by zero'],
  ['#N/A',      'Not found',                    '#N/A',      'Not found'],
  ['#NAME?',    "Unknown function: 'F'.",       '#NAME?',    "Unknown function: 'F'."],
  ['#REF',      'Invalid reference',            '#REF!',     'Invalid reference'],
  ['#CYCLE',    'Circular reference',           '#REF!',     'Circular dependency detected. To resolve with iterative calculation, see File > Settings.'],
  ['#SPILL!',   "Result couldn't be expanded",  '#REF!',     'Result was not automatically expanded, please insert more rows or columns.'],
  ['#SPILL!',   'Array result was not expanded because it would overwrite data.', '#REF!', 'Array result was not expanded because it would overwrite data.'],
  ['#BAD_EXPR', 'Missing closing parenthesis',  '#ERROR!',   'Formula parse error.'],
  ['#BAD_EXPR', 'Invalid formula',              '#NAME?',    'Unknown range name.'],
  ['#ERROR',    "'x' is a text and cannot be coerced to a number", '#VALUE!', "'x' is a text and cannot be coerced to a number"],
  ['#ERROR',    'An array value could not be found.', '#VALUE!', 'An array value could not be found.'],
  ['#ERROR',    'no way',                       '#ERROR!',   'no way'],
])('the engine’s %s, "%s", is %s: "%s"', (code, message, name, words) => {
  expect([googleError(code, message), googleMessage(code, message ?? '')]).toEqual([name, words]);
});

// prettier-ignore
test.each<[Partial<EvaluatedCell>, string]>([
  [{ type: 'number' as const, value: 0.5, formattedValue: '50%' },            '50%'],
  [{ type: 'text' as const, value: '#REF', formattedValue: '#REF' },          '#REF'],
  [{ type: 'error' as const, value: '#REF', formattedValue: '#REF', message: 'x' }, '#REF!'],
  [{ type: 'error' as const, value: '#ERROR', formattedValue: '#ERROR', message: LOADING }, 'Loading...'],
] as [Partial<EvaluatedCell>, string][])('%j is shown as %s', (cell, text) => {
  expect(shownText(cell as EvaluatedCell)).toBe(text); // the rest of a cell says nothing about its text
});

// prettier-ignore
test.each([
  ['a Date',                 new Date(),                              true],
  ['an invalid Date',        new Date(NaN),                           true],
  ['another realm’s Date',   runInNewContext('new Date(0)'),          true],
  ['a number',               0,                                       false],
  ['a text',                 '2026-01-01',                            false],
  ['what looks like one',    { getTime: () => 0 },                    false],
  ['nothing',                null,                                    false],
])('%s is a date: %p', (_, value, is) => {
  expect(isDate(value)).toBe(is);
});
