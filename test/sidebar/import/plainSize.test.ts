import { plainSize } from '../../../src/sidebar/import/plainSize';

test.each([
  ['1,200', '1200'],
  ['1.200', '1200'],
  ['1,001-5,000', '1001-5000'],
  ['1.001 – 5.000 empleados', '1001-5000'],
  ['10,000+', '10000+'],
  ['51-200', '51-200'],
  ['200', '200'],
  ['Mediana', 'Mediana'],
])('plainSize() writes %s as %s', (text, plain) => {
  expect(plainSize(text)).toBe(plain);
});
