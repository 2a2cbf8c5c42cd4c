// Windows-1252 as browsers read it: some versions of Node leave its signs, such as € and “, as control codes.

const decoder = new TextDecoder('windows-1252');

/** What the bytes 0x80 to 0x9f are; five of them are nothing. */
const SIGNS = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

/** Decodes bytes, each of which is a letter. */
export function decodeWindows1252(bytes: Uint8Array): string {
  return decoder.decode(bytes).replace(/[\u0080-\u009f]/g, (code) => SIGNS[code.charCodeAt(0) - 0x80] ?? code);
}
