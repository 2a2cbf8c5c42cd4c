// UTF-8 with a stray byte or two: what fits is read as it is, what does not as the letter it is in Windows-1252.

import { decodeWindows1252 } from './windows1252';

export interface Utf8Text {
  readonly text: string;
  /** How many letters take several bytes and fit. */
  readonly good: number;
  /** The line, counted from 1, of each byte that does not fit. */
  readonly badLines: readonly number[];
}

/**
 * Decodes bytes as UTF-8.
 *
 * @param bytes The whole file.
 */
export function decodeUtf8(bytes: Uint8Array): Utf8Text {
  const strict = decodeStrict(bytes);
  if (strict !== undefined) return { text: strict, good: 0, badLines: [] };
  const parts: string[] = [];
  const badLines: number[] = [];
  let [start, line, good] = [0, 1, 0];
  const utf8 = new TextDecoder('utf-8');
  for (let at = 0; at < bytes.length;) {
    if (bytes[at] === 0x0a) line++;
    const length = sequenceLength(bytes, at);
    if (length > 1) good++;
    if (length === 0) {
      parts.push(utf8.decode(bytes.subarray(start, at)), decodeWindows1252(bytes.subarray(at, at + 1)));
      badLines.push(line);
      start = at + 1;
    }
    at += Math.max(1, length);
  }
  parts.push(utf8.decode(bytes.subarray(start)));
  return { text: parts.join(''), good, badLines };
}

function decodeStrict(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** How many bytes the letter at a place takes; 0 when they are none. */
function sequenceLength(bytes: Uint8Array, at: number): number {
  const first = bytes[at] ?? 0;
  if (first < 0x80) return 1;
  const length =
    first >= 0xf0 && first < 0xf5 ? 4 : first >= 0xe0 && first < 0xf0 ? 3 : first >= 0xc2 && first < 0xe0 ? 2 : 0;
  const isWhole = Array.from({ length: length - 1 }, (_, next) => (bytes[at + 1 + next] ?? 0) >> 6 === 2).every(
    Boolean,
  );
  return isWhole ? length : 0;
}
