// The bytes of a chosen file as text, whichever program saved them.

export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252';

/** Why a file holds no text: empty, a workbook, a PDF, or any other binary file. */
export type FileProblem = 'emptyFile' | 'excelFile' | 'pdfFile' | 'binaryFile';

export type Decoded = { readonly text: string; readonly encoding: Encoding } | { readonly problem: FileProblem };

/**
 * Decodes a text file: byte order mark, else UTF-8 when every byte fits, else Windows-1252.
 *
 * @param bytes The whole file.
 */
export function decode(bytes: Uint8Array): Decoded {
  if (bytes.length === 0) return { problem: 'emptyFile' };
  const signature = SIGNATURES.find(({ starts }) => starts.every((byte, index) => bytes[index] === byte));
  if (signature !== undefined) return { problem: signature.problem };
  const encoding = encodingOf(bytes);
  const text = new TextDecoder(encoding).decode(bytes);
  if (text.includes('\0')) return { problem: 'binaryFile' };
  return text.trim() === '' ? { problem: 'emptyFile' } : { text, encoding };
}

const SIGNATURES = [
  { problem: 'excelFile', starts: [0x50, 0x4b, 0x03, 0x04] },
  { problem: 'excelFile', starts: [0xd0, 0xcf, 0x11, 0xe0] },
  { problem: 'pdfFile', starts: [0x25, 0x50, 0x44, 0x46] },
] as const;

function encodingOf(bytes: Uint8Array): Encoding {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return isUtf8(bytes) ? 'utf-8' : 'windows-1252';
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}
