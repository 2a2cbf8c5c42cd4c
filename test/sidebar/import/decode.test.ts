import { decode } from '../../../src/sidebar/import/decode';

const bytes = (...values: number[]): Uint8Array => Uint8Array.from(values);
const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const latin1 = (text: string): Uint8Array => Uint8Array.from([...text].map((letter) => letter.charCodeAt(0)));

test.each([
  ['UTF-8', utf8('Año;Peña'), 'Año;Peña', 'utf-8'],
  ['UTF-8 with a byte order mark', utf8('\uFEFFAño'), 'Año', 'utf-8'],
  ['Latin-1', latin1('Año;Peña'), 'Año;Peña', 'windows-1252'],
  ['UTF-16, little end first', bytes(0xff, 0xfe, 0x41, 0, 0xf1, 0), 'Añ', 'utf-16le'],
  ['UTF-16, big end first', bytes(0xfe, 0xff, 0, 0x41, 0, 0xf1), 'Añ', 'utf-16be'],
  ['UTF-16 without its mark', bytes(0x41, 0, 0xf1, 0, 0x6f, 0), 'Año', 'utf-16le'],
  ['UTF-16, big end first, without its mark', bytes(0, 0x41, 0, 0xf1, 0, 0x6f), 'Año', 'utf-16be'],
  ['Mac Roman', bytes(0x4a, 0x6f, 0x73, 0x8e, 0x3b, 0x50, 0x65, 0x96, 0x61), 'José;Peña', 'macintosh'],
])('decode() reads %s', (_, file, text, encoding) => {
  expect(decode(file)).toEqual({ text, encoding, badLines: [] });
});

test.each([
  ['no byte', bytes(), 'emptyFile'],
  ['blanks only', utf8(' \r\n\t\n'), 'emptyFile'],
  ['an .xlsx file', bytes(0x50, 0x4b, 0x03, 0x04, 0x14), 'excelFile'],
  ['an .xls file', bytes(0xd0, 0xcf, 0x11, 0xe0, 0xa1), 'excelFile'],
  ['a PDF', utf8('%PDF-1.7'), 'pdfFile'],
  ['any other binary file', bytes(0x89, 0x41, 0x00, 0x01, 0xff), 'binaryFile'],
])('decode() tells %s from text', (_, file, problem) => {
  expect(decode(file)).toEqual({ problem });
});

test('decode() reads one stray byte as the letter it is in Windows-1252, the rest as UTF-8, and says in which line', () => {
  const file = Uint8Array.from([...utf8('José\nPeña '), 0xe9, ...utf8('\nÑandú')]);
  expect(decode(file)).toEqual({ text: 'José\nPeña é\nÑandú', encoding: 'utf-8', badLines: [2] });
});

test('decode() takes the encoding it is told', () => {
  expect(decode(latin1('Peña'), 'macintosh')).toEqual({ text: 'PeÒa', encoding: 'macintosh', badLines: [] });
  expect(decode(utf8('Peña'), 'windows-1252')).toEqual({ text: 'PeÃ±a', encoding: 'windows-1252', badLines: [] });
});

test('decode() keeps the signs of Windows-1252 that other encodings have elsewhere', () => {
  const bytes = Uint8Array.from([0x93, 0xd1, 0x61, 0x94, 0x20, 0x80, 0x35]);
  expect(decode(bytes)).toMatchObject({ text: '“Ña” €5', encoding: 'windows-1252' });
});
