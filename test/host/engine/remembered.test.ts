import type { Arg } from '@odoo/o-spreadsheet';
import { remembered } from '../../../src/host/engine/remembered';

const column = (): Arg => [[{ value: 1 }, { value: 2 }]];

/** How often the work is done for some questions asked one after the other. */
function timesWorked(...questions: readonly (readonly [name: string, args: readonly Arg[]])[]): number {
  let times = 0;
  for (const [name, args] of questions) remembered(name, args, () => ({ value: ++times }));
  return times;
}

const [one, other] = [column(), column()];

// prettier-ignore
test.each<[string, number, (readonly [string, readonly Arg[]])[]]>([
  ['the same twice',                        1, [['SUM', [one]], ['SUM', [one]]]],
  ['another function',                      2, [['SUM', [column(), { value: 1 }]], ['MAX', [one, { value: 1 }]]]],
  ['an array of the same contents',         2, [['LEN', [column()]], ['LEN', [column()]]]],
  ['another second array',                  2, [['A', [one, one]], ['A', [one, other]]]],
  ['the arrays the other way round',        2, [['B', [one, other]], ['B', [other, one]]]],
  ['a cell of the same value',              1, [['C', [one, { value: 5 }]], ['C', [one, { value: 5 }]]]],
  ['a cell of another value',               2, [['D', [one, { value: 5 }]], ['D', [one, { value: 6 }]]]],
  ['a number and its text',                 2, [['E', [one, { value: 5 }]], ['E', [one, { value: '5' }]]]],
  ['a blank and ""',                        2, [['F', [one, { value: null }]], ['F', [one, { value: '' }]]]],
  ['a cell of another format',              2, [['G', [one, { value: 5 }]], ['G', [one, { value: 5, format: '0%' }]]]],
  ['an error of another message',           2, [['H', [one, { value: '#N/A', message: 'a' }]], ['H', [one, { value: '#N/A', message: 'b' }]]]],
  ['an argument left out',                  2, [['I', [one, { value: null }]], ['I', [one, undefined]]]],
  ['cells that could run together',         2, [['J', [one, { value: '1 2' }]], ['J', [one, { value: '1' }, { value: '2' }]]]],
  ['cells alone',                           2, [['K', [{ value: 1 }]], ['K', [{ value: 1 }]]]],
])('%s: worked out %p times', (_, times, questions) => {
  expect(timesWorked(...questions)).toBe(times);
});

test('the answer of the first time is given again', () => {
  const answers = [1, 2, 3].map((value) => remembered('ANSWER', [one], () => ({ value })));
  expect(answers).toEqual([{ value: 1 }, { value: 1 }, { value: 1 }]);
});
