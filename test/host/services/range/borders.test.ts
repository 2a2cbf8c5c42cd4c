import { toBorderCommands } from '../../../../src/host/services/range/borders';

const AREA = { sheetId: 'sheet1', top: 0, bottom: 1, left: 2, right: 3 };
const ZONE = { top: 0, bottom: 1, left: 2, right: 3 };

type Sides = [boolean | null, boolean | null, boolean | null, boolean | null, boolean | null, boolean | null];

// prettier-ignore
test.each<[string, Sides, string[]]>([
  // top, left, bottom, right, vertical, horizontal
  ['all',                 [true, true, true, true, true, true],       ['top', 'left', 'bottom', 'right', 'v', 'h']],
  ['the frame',           [true, true, true, true, null, null],       ['top', 'left', 'bottom', 'right']],
  ['a line below',        [null, null, true, null, null, null],       ['bottom']],
  ['lines inside',        [null, null, null, null, true, true],       ['v', 'h']],
  ['drawn and cleared',   [true, false, null, false, false, null],    ['top']],
  ['nothing',             [null, null, null, null, null, null],       []],
  ['all cleared',         [false, false, false, false, false, false], ['clear']],
])('setBorder for %s', (_, sides, positions) => {
  const commands = toBorderCommands(AREA, ...sides);
  expect(commands.map((command) => Reflect.get(Reflect.get(command, 'border'), 'position'))).toEqual(positions);
  for (const command of commands) expect(command).toMatchObject({ sheetId: 'sheet1', target: [ZONE] });
});

// prettier-ignore
test.each([
  [undefined,  undefined,       { color: '#000000', style: 'thin' }],
  [null,       null,            { color: '#000000', style: 'thin' }],
  ['#ABC',     'SOLID',         { color: '#aabbcc', style: 'thin' }],
  ['red',      'SOLID_MEDIUM',  { color: '#ff0000', style: 'medium' }],
  ['#010203',  'SOLID_THICK',   { color: '#010203', style: 'thick' }],
  [null,       'DASHED',        { color: '#000000', style: 'dashed' }],
  [null,       'DOTTED',        { color: '#000000', style: 'dotted' }],
  [null,       'DOUBLE',        { color: '#000000', style: 'thin' }],
])('a border of colour %p and style %p', (colour, style, line) => {
  const [command] = toBorderCommands(AREA, true, null, null, null, null, null, colour, style);
  expect(command).toMatchObject({ type: 'SET_ZONE_BORDERS', border: { position: 'top', ...line } });
});
