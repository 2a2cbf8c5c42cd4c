import { isAwaited, isBlankCell } from '../../../src/sidebar/import/blankCell';

test.each([
  ['', 'n/a', '—', '$ -', '0000-00-00'],
  ['#N/A', '#REF!', '#¡VALOR!', '#DIV/0!', '#NAME?', '#¿NOMBRE?'],
  ['1900-01-00', '0001-01-01T00:00:00Z', '01/01/0001 00:00:00', '1899-12-30', '30/12/1899'],
  ['USD -', 'mxn –', 'R$ -', '[]', '{ }'],
])('isBlankCell() finds nothing in %p', (...texts) => {
  expect(texts.filter((text) => !isBlankCell(text))).toEqual([]);
});

test.each(['0', '#1', '# 12', '1900-01-01', 'USD 0', '[1]', 'x', 'no', 'Sin presupuesto'])(
  'isBlankCell() finds something in %p',
  (text) => {
    expect(isBlankCell(text)).toBe(false);
  },
);

test.each([
  ['no', 'FALSE', 'pending', 'TBD', 'not contacted', 'No contact yet', 'to be defined'],
  ['pendiente', 'sin contactar', 'por definir', 'todavía sin fecha', 'desconocido', 'esperando'],
  ['não contatado', 'ainda sem resposta', 'a definir', 'sem data', 'aguardando'],
])('isAwaited() reads that there is none yet in %p', (...texts) => {
  expect(texts.filter((text) => !isAwaited(text))).toEqual([]);
});

test.each(['ayer', 'yes', 'x', 'Noviembre', 'nov 3', '0', 'mucho', 'Sinaloa'])(
  'isAwaited() leaves %p alone',
  (text) => {
    expect(isAwaited(text)).toBe(false);
  },
);
