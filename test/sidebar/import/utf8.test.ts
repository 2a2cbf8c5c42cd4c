import fc from 'fast-check';
import { decodeUtf8 } from '../../../src/sidebar/import/utf8';

const bytes = (...parts: (string | number[])[]): Uint8Array =>
  Uint8Array.from(parts.flatMap((part) => (typeof part === 'string' ? [...new TextEncoder().encode(part)] : part)));

test('what is UTF-8 is read as it is', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      fc.pre(!text.startsWith('\uFEFF'));
      expect(decodeUtf8(bytes(text))).toEqual({ text, good: 0, badLines: [] });
    }),
  );
});

// prettier-ignore
test.each([
  ['a letter of Windows-1252',            bytes('a', [0xe9], 'b'),                   'aéb',    0, [1]],
  ['one between letters that fit',        bytes('ñ', [0xe9], 'ñ'),                   'ñéñ',    2, [1]],
  ['one a line',                          bytes('a\nb', [0xf3], '\n\n', [0xfa]),     'a\nbó\n\nú', 0, [2, 4]],
  ['two on a line',                       bytes([0xe1, 0x20, 0xe9]),                 'á é',    0, [1, 1]],
  ['a letter cut at the end',             bytes('a', [0xc3]),                        'aÃ',     0, [1]],
  ['three bytes of which one is missing', bytes([0xe2, 0x82], 'x'),                  'â‚x',    0, [1, 1]],
  ['four bytes that fit beside one that does not', bytes('👍', [0xe9]),              '👍é',    1, [1]],
  ['a byte that follows nothing',         bytes('a', [0x80]),                        'a€',     0, [1]],
])('%s is read by itself, and its line is known', (_, file, text, good, badLines) => {
  expect(decodeUtf8(file)).toEqual({ text, good, badLines });
});

test('no byte is lost, whatever the file', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 40 }), (file) => {
      const { text, badLines } = decodeUtf8(file);
      const lines = file.filter((byte) => byte === 0x0a).length + 1;
      expect(badLines.every((line) => line >= 1 && line <= lines)).toBe(true);
      expect(text.length > 0 || file.length === 0 || file[0] === 0xef).toBe(true);
    }),
  );
});
