import { toHex } from '../../../../src/host/services/range/colour';

// prettier-ignore
test.each([
  ['#ffffff',  '#ffffff'],
  ['#ABCDEF',  '#abcdef'],
  ['#abc',     '#aabbcc'],
  ['#0F8',     '#00ff88'],
  ['white',    '#ffffff'],
  ['Green',    '#008000'],
  ['GREY',     '#808080'],
  ['',         ''],
  [null,       ''],
])('the colour %p is %p', (colour, hex) => {
  expect(toHex(colour)).toBe(hex);
});

test.each(['#ff', '#ffff', '#gggggg', 'fff', 'rgb(0,0,0)', 'nocolour', '#1234567', ' #ffffff'])(
  'the colour %p is refused, not taken for none',
  (colour) => {
    expect(() => toHex(colour)).toThrow(`Not imitated: colour "${colour}"`);
  },
);
