// The instant of a Date, of this realm or another.

import vm from 'node:vm';
import { dateMs } from '../../../src/grid/dates/dateMs';

test('a Date of this realm and one of another', () => {
  expect(dateMs(new Date(12_345))).toBe(12_345);
  expect(dateMs(vm.runInNewContext('new Date(67890)'))).toBe(67_890);
});

test('an invalid Date is no instant', () => {
  expect(dateMs(new Date(NaN))).toBeNaN();
});

test.each([[46_348], ['2026-11-22'], [''], [null], [undefined], [true], [{}], [[]], [{ getTime: () => 5 }]])(
  '%j is no Date',
  (value) => {
    expect(dateMs(value)).toBeNaN();
  },
);
