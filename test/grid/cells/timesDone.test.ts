import { timesDone } from '../../../src/grid/cells/timesDone';

// prettier-ignore
test.each<[unknown, number]>([
  [true, 1],  [3, 3],      [0.5, 0.5],  ['12', 12], ['x', 1],   ['Sí', 1],  ['webinar', 1], ['2026-03-02', 1], [new Date(0), 1],
  ['2026-03-02 10:00', 1], ['next week', 1], ['Nina', 1], ['norte', 1], ['No. 5 guide', 1], ['visited', 1], ['-x-', 1],
  ['/pricing', 1], ['✓', 1], ['éxito', 1],
])('%p is done %d times', (cell, times) => {
  expect(timesDone(cell)).toBe(times);
});

test.each(
  `no No NÃO não false FALSO 0 - -- — – n/a N/A NA null NULL none Ninguna ninguno nenhum nenhuma never Nunca nunca. jamás s/d
   $- Unchecked 0000-00-00 ✗ ❌ … ? (none) vacío false`.split(/\s+/),
)('%j is an action never done', (text) => {
  expect(timesDone(text)).toBe(0);
});

test.each([
  [' no '],
  ['no aplica'],
  ['não informado'],
  ['sin datos'],
  ['not yet'],
  ['todavía no'],
  ['No asistió'],
  ['No-show'],
  ['no, canceló'],
  ['Never came'],
  ['Não compareceu'],
])('%j is an action never done', (text) => {
  expect(timesDone(text)).toBe(0);
});

test.each([[-1], [NaN], [Infinity], ['-3'], ['#N/A'], [{}], [new Date(NaN)]])(
  '%p says nothing of an action',
  (cell) => {
    expect(timesDone(cell)).toBeNaN();
  },
);
