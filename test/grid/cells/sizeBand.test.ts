import { bandOf } from '../../../src/grid/cells/sizeBand';

test.each([
  [200, { low: 200, high: 200 }],
  ['200', { low: 200, high: 200 }],
  ['1,200', { low: 1200, high: 1200 }],
  ['51-200', { low: 51, high: 200 }],
  ['1,001 – 5,000', { low: 1001, high: 5000 }],
  ['10,000+', { low: 10000, high: Infinity }],
  ['Retail', undefined],
  ['', undefined],
])('bandOf() reads %p', (value, band) => {
  expect(bandOf(value)).toEqual(band);
});
