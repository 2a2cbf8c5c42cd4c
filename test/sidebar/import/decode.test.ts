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
])('decode() reads %s', (_, file, text, encoding) => {
  expect(decode(file)).toEqual({ text, encoding });
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
