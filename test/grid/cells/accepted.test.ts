import { accepted } from '../../../src/grid/cells/accepted';
import { isNothing } from '../../../src/grid/cells/isNothing';

// prettier-ignore
test.each<[unknown, unknown]>([
  [true, true],            [1, true],     ['Sí', true],         ['2026-03-02', true], [new Date(0), true],
  [false, false],          [0, false],    ['Rechazado', false], ['No', false],
  ['', undefined],         [null, undefined], ['n/a', undefined],
  [2, 'unclear'],          [NaN, 'unclear'], ['Reunión agendada', 'unclear'], [new Date(NaN), 'unclear'], [{}, 'unclear'],
])('accepted(%p) is %p', (cell, answer) => {
  expect(accepted(cell)).toBe(answer);
});

test('a cell is nothing when it is blank or says so, and no number, Date or flag ever is', () => {
  expect(['', null, undefined, '-', 'N/A', 'ninguna'].every(isNothing)).toBe(true);
  expect([0, false, NaN, new Date(0), 'x', '#N/A'].some(isNothing)).toBe(false);
});
