import { fileOrder, guessesOf } from '../../../src/sidebar/import/guesses';
import type { Reading } from '../../../src/sidebar/import/readings';

const date = (order: 'ymd' | 'dmy' | 'mdy', sure = true): Reading => ({ kind: 'date', order, sure, mixed: false });

test('a guess is what fits another reading as well, with what it takes', () => {
  const readings = {
    name: { kind: 'text' },
    created: date('dmy', false),
    won_on: date('mdy'),
    value: { kind: 'number', mark: ',', sure: false },
    fit: { kind: 'percent', mark: '.', sure: true, scale: 100 },
    asked_info: { kind: 'count', mark: '.', sure: false },
  } as const satisfies Record<string, Reading>;
  expect(guessesOf(readings)).toEqual({ created: { order: 'dmy' }, value: { mark: ',' }, asked_info: { mark: '.' } });
});

// prettier-ignore
test.each<[string, Reading[], string | undefined]>([
  ['no dates',                         [{ kind: 'text' }],          undefined],
  ['years first alone',                [date('ymd')],               'ymd'],
  ['days first behind years first',    [date('ymd'), date('dmy')],  'dmy'],
  ['the first of two orders',          [date('mdy'), date('dmy')],  'mdy'],
])('the order of a file with %s', (_, readings, order) => {
  expect(fileOrder(Object.fromEntries(readings.map((reading, at) => [at, reading])))).toBe(order);
});
