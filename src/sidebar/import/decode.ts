// The bytes of a chosen file as text, whichever program saved them.

import { decodeUtf8 } from './utf8';
import { decodeWindows1252 } from './windows1252';

/** In the order the page offers them. */
export const ENCODINGS = ['utf-8', 'windows-1252', 'macintosh', 'utf-16le', 'utf-16be'] as const;

export type Encoding = (typeof ENCODINGS)[number];

/** Why a file holds no text: empty, a workbook, a PDF, or any other binary file. */
export type FileProblem = 'emptyFile' | 'excelFile' | 'pdfFile' | 'binaryFile';

export interface DecodedText {
  readonly text: string;
  readonly encoding: Encoding;
  /** The lines, counted from 1, with a byte that does not fit the encoding and was read by itself. */
  readonly badLines: readonly number[];
}

export type Decoded = DecodedText | { readonly problem: FileProblem };

/**
 * Decodes a text file: byte order mark, else UTF-16 when every other byte is 0, else UTF-8 unless most of what is not
 * ASCII does not fit it, else the one of Windows-1252 and Mac Roman that gives more letters of our languages.
 *
 * @param bytes The whole file.
 * @param chosen The encoding the user says it has; found when omitted.
 */
export function decode(bytes: Uint8Array, chosen?: Encoding): Decoded {
  if (bytes.length === 0) return { problem: 'emptyFile' };
  const signature = SIGNATURES.find(({ starts }) => starts.every((byte, index) => bytes[index] === byte));
  if (signature !== undefined) return { problem: signature.problem };
  const decoded = chosen === undefined ? decodeFound(bytes) : decodeAs(bytes, chosen);
  if (chosen === undefined && decoded.text.includes('\0')) return { problem: 'binaryFile' };
  return decoded.text.trim() === '' ? { problem: 'emptyFile' } : decoded;
}

const SIGNATURES = [
  { problem: 'excelFile', starts: [0x50, 0x4b, 0x03, 0x04] },
  { problem: 'excelFile', starts: [0xd0, 0xcf, 0x11, 0xe0] },
  { problem: 'pdfFile', starts: [0x25, 0x50, 0x44, 0x46] },
] as const;

const LETTERS = /[áéíóúñüçãõâêôàÁÉÍÓÚÑÜÇÃÕÂÊÔÀ¿¡ºª]/g;

function decodeFound(bytes: Uint8Array): DecodedText {
  const wide = utf16Of(bytes);
  if (wide !== undefined) return decodeAs(bytes, wide);
  const { text, good, badLines } = decodeUtf8(bytes);
  if (good >= badLines.length) return { text, encoding: 'utf-8', badLines: unique(badLines) };
  const [windows, mac] = [decodeAs(bytes, 'windows-1252'), decodeAs(bytes, 'macintosh')];
  return letters(mac.text) > letters(windows.text) ? mac : windows;
}

function decodeAs(bytes: Uint8Array, encoding: Encoding): DecodedText {
  if (encoding === 'windows-1252') return { text: decodeWindows1252(bytes), encoding, badLines: [] };
  if (encoding !== 'utf-8') return { text: new TextDecoder(encoding).decode(bytes), encoding, badLines: [] };
  const { text, badLines } = decodeUtf8(bytes);
  return { text, encoding, badLines: unique(badLines) };
}

function utf16Of(bytes: Uint8Array): Encoding | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  const start = bytes.subarray(0, 4096);
  const zeros = [0, 0];
  start.forEach((byte, index) => {
    if (byte === 0) zeros[index % 2] = (zeros[index % 2] ?? 0) + 1;
  });
  const [even = 0, odd = 0] = zeros.map((count) => count / Math.ceil(start.length / 2));
  if (Math.max(even, odd) < 0.4 || Math.min(even, odd) > 0.05) return undefined;
  return odd > even ? 'utf-16le' : 'utf-16be';
}

function letters(text: string): number {
  return text.match(LETTERS)?.length ?? 0;
}

function unique(lines: readonly number[]): number[] {
  return [...new Set(lines)];
}
