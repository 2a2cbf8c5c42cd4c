// How single cells are read: numbers, dates, flags, error texts.

import { reader } from '../../../src/grid/cells/reader';
import { toFlag } from '../../../src/grid/cells/flag';
import { folded } from '../../../src/words/folded';
import { isBlank } from '../../../src/grid/cells/isBlank';
import { isDate } from '../../../src/grid/cells/isDate';
import { isErrorText } from '../../../src/grid/cells/isErrorText';
import { isoTextToWallMs, wallMsToText } from '../../../src/grid/dates/isoText';
import { numberOf } from '../../../src/grid/cells/number';
import { serialToWallMs, wallMsToSerial } from '../../../src/calendar/serial';

// prettier-ignore
test.each<[unknown, number]>([
  [12, 12],       ['12', 12],      ['12.5', 12.5],  [' -3 ', -3],    ['+.5', 0.5],    ['0.125', 0.125], ['1e3', 1000],
  ['1.23456', 1.23456], ['1234.567', 1234.567],
])('%j is the number %d', (cell, value) => {
  expect(numberOf(cell)).toBe(value);
});

test.each([
  ['1,5'],
  ['1.234'],
  ['-12.500'],
  ['1 000'],
  ['0x10'],
  ['Infinity'],
  ['1e999'],
  ['12 %'],
  [' '],
  [''],
  [true],
  [NaN],
  [Infinity],
  [null],
  [new Date(0)],
])('%j is no number, or not surely', (cell) => {
  expect(numberOf(cell)).toBeNaN();
});

// prettier-ignore
test.each([
  ['2026-03-23',                '2026-03-23'],
  ['2026-03-23 16:30',          '2026-03-23 16:30'],
  ['2026-03-23 9:05',           '2026-03-23 09:05'],
  ['2026-03-23T16:30:07',       '2026-03-23 16:30:07'],
  ['2026-03-23T16:30:07.25',    '2026-03-23 16:30:07.250'],
  [' 2024-02-29 ',              '2024-02-29'],
  ['1000-01-01',                '1000-01-01'],
  ['9999-12-31 23:59:59',       '9999-12-31 23:59:59'],
])('%j is the moment %s', (text, shown) => {
  expect(wallMsToText(isoTextToWallMs(text), 'sv')).toBe(shown);
});

test.each([
  ['2026-02-29'],
  ['2026-13-01'],
  ['2026-00-10'],
  ['2026-04-31'],
  ['2026-12-32'],
  ['2026-3-1'],
  ['23/03/2026'],
  ['2026-03-23 24:00'],
  ['2026-03-23 10:60'],
  ['2026-03-23T10:00Z'],
  ['2026'],
  [''],
])('%j is no ISO date', (text) => {
  expect(isoTextToWallMs(text)).toBeNaN();
});

// prettier-ignore
test.each([
  [0,           '1899-12-30'],
  [25_569,      '1970-01-01'],
  [46_104.6875, '2026-03-23 16:30'],
  [-1.5,        '1899-12-28 12:00'],
])('serial %d is %s and back', (serial, shown) => {
  expect(wallMsToText(serialToWallMs(serial), 'sv')).toBe(shown);
  expect(wallMsToSerial(serialToWallMs(serial))).toBe(serial);
});

test('only "", null and undefined are blank', () => {
  expect(['', null, undefined].every(isBlank)).toBe(true);
  expect([' ', 0, false, NaN, []].some(isBlank)).toBe(false);
});

test('a Date is told by its class, not by its looks', () => {
  expect(isDate(new Date(NaN))).toBe(true);
  expect([{ getTime: () => 0 }, 0, '2026-03-23', null, undefined].some(isDate)).toBe(false);
});

test.each([
  ['#N/A'],
  ['#REF!'],
  ['#VALUE!'],
  ['#DIV/0!'],
  ['#NAME?'],
  ['#NUM!'],
  ['#ERROR!'],
  ['#¡REF!'],
  ['#¿NOMBRE?'],
  ['#N/D'],
])('%s is an error cell', (text) => {
  expect(isErrorText(text)).toBe(true);
});

test.each([['#1'], ['#hashtag'], ['N/A'], ['#'], ['']])('%j is no error cell', (text) => {
  expect(isErrorText(text)).toBe(false);
});

test('text compares without case, accents and space around it', () => {
  expect(folded('  SÁBADO ')).toBe(folded('sabado'));
  expect(folded('São João')).toBe('sao joao');
});

test.each([
  [true, true],
  ['VERDADERO', true],
  ['sí', true],
  [1, true],
  [false, false],
  ['Não', false],
  ['0', false],
  ['', true],
  [undefined, true],
])('the flag %j is %j', (cell, flag) => {
  expect(toFlag(reader('F')('flag', cell), true)).toBe(flag);
});
