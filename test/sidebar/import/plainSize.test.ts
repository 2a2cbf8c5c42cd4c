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
  ['11-50 y más cosas', '11-50 y más cosas'],
  ['51 a 200', '51-200'],
  ['de 51 a 200 trabajadores', '51-200'],
  ['Entre 51 y 200', '51-200'],
  ['51 até 200 funcionários', '51-200'],
  ['1K-5K', '1000-5000'],
  ['1 001-5 000', '1001-5000'],
  ['500 o más', '500+'],
  ['500 ou mais', '500+'],
  ['10k+', '10000+'],
  ['>= 500', '500+'],
  ['más de 500', '501+'],
  ['More than 500', '501+'],
  ['menos de 10', '1-9'],
  ['hasta 10', '1-10'],
  ['<10', '1-9'],
])('plainSize() writes %s as %s', (text, plain) => {
  expect(plainSize(text)).toBe(plain);
});
