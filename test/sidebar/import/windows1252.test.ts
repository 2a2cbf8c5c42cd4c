import { decodeWindows1252 } from '../../../src/sidebar/import/windows1252';

const decoded = (...bytes: number[]): string => decodeWindows1252(Uint8Array.from(bytes));

// prettier-ignore
test.each([
  ['letters of ASCII',        [0x41, 0x7e],                   'A~'],
  ['accents',                 [0xe1, 0xf1, 0xc7, 0xff],       'áñÇÿ'],
  ['a currency and a dash',   [0x80, 0x20, 0x96, 0x97],       '€ –—'],
  ['quotation marks',         [0x91, 0x92, 0x93, 0x94],       '‘’“”'],
  ['dots and a trade mark',   [0x85, 0x99],                   '…™'],
  ['letters among the signs', [0x8a, 0x9a, 0x8e, 0x9e, 0x9f], 'ŠšŽžŸ'],
  ['what is nothing',         [0x81, 0x9d],                   '\u0081\u009d'],
  ['no bytes',                [],                             ''],
])('%s', (_, bytes, text) => {
  expect(decoded(...bytes)).toBe(text);
});

test('every byte is one letter, and no two are the same', () => {
  const all = decoded(...Array.from({ length: 256 }, (_, byte) => byte));
  expect(new Set(all).size).toBe(256);
});
