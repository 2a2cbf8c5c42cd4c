import fc from 'fast-check';
import { findDecimalMark, readNumber } from '../../../src/sidebar/import/numbers';

test.each([
  ['1234.5', '.', 1234.5],
  ['1,234.50', '.', 1234.5],
  ['1.234,50', ',', 1234.5],
  ['1234,5', ',', 1234.5],
  ['$1,234.50', '.', 1234.5],
  ['R$ 1.234,50', ',', 1234.5],
  ['1 234,50 €', ',', 1234.5],
  ["1'234.50", '.', 1234.5],
  ['MXN 500', '.', 500],
  ['500 USD', '.', 500],
  ['12 %', '.', 0.12],
  ['12,5%', ',', 0.125],
  ['-300', '.', -300],
  ['-$300', '.', -300],
  ['(300)', '.', -300],
  ['.5', '.', 0.5],
  ['1e3', '.', 1000],
  ['007', '.', 7],
  ['S/ 1,200', '.', 1200],
  ['S/. 1,200.50', '.', 1200.5],
  ['Bs. 1.200,50', ',', 1200.5],
  ['1,200 US$', '.', 1200],
  ['US$1,200', '.', 1200],
  ['MX$ 500', '.', 500],
  ['1.200,00 R$', ',', 1200],
  ['1,200 pesos', '.', 1200],
  ['1,200-', '.', -1200],
  ['($300)', '.', -300],
  ['−300', '.', -300],
  ['500 mil', '.', 500000],
  ['1,5 millones de pesos', ',', 1500000],
  ['R$ 2 milhões', ',', 2000000],
  ['1.5k', '.', 1500],
  ['1.500 bolivianos', ',', 1500],
  ['1,500.00 M.N.', '.', 1500],
  ['1500.-', ',', 1500],
  ['UF 120', ',', 120],
] as const)('readNumber() reads %s with %s', (text, mark, number) => {
  expect(readNumber(text, mark)).toBeCloseTo(number, 9);
});

test.each([
  ['1.234,50', '.'],
  ['1,5', '.'],
  ['1.5', ','],
  ['1.2.3', '.'],
  ['mucho', '.'],
  ['', '.'],
  ['31/12/2025', '.'],
  ['3 of 4', '.'],
] as const)('readNumber() refuses %p with %s', (text, mark) => {
  expect(readNumber(text, mark)).toBeUndefined();
});

test('readNumber() reads back what a locale writes', () => {
  const show = (locale: string, value: number) =>
    new Intl.NumberFormat(locale, { maximumFractionDigits: 2 }).format(value);
  fc.assert(
    fc.property(fc.integer({ min: -1e9, max: 1e9 }), (cents) => {
      expect(readNumber(show('en-US', cents / 100), '.')).toBeCloseTo(cents / 100, 6);
      expect(readNumber(show('pt-BR', cents / 100), ',')).toBeCloseTo(cents / 100, 6);
    }),
  );
});

test.each([
  ['1.234,50', ['1.234,50', '7'], { mark: ',', sure: true }],
  ['1,234.50', ['1,234.50', '7'], { mark: '.', sure: true }],
  ['1,5', ['1,5'], { mark: ',', sure: true }],
  ['whole', ['1', '2', ''], { mark: '.', sure: true }],
  ['1.234', ['1.234', '5.678'], { mark: '.', sure: false }],
])('findDecimalMark() judges a column by all its values: %s', (_, values, found) => {
  expect(findDecimalMark(values, '.')).toEqual(found);
});
