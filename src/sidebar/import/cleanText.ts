// What programs leave around a value and nobody typed.

/** Spaces that are not the space: no-break, thin, ideographic. */
const SPACES = /[\t\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]/g;

/** Letters without a shape: zero-width, soft hyphen, marks of direction, control codes; not what joins an emoji. */
const SHAPELESS =
  /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u00ad\u200b\u200c\u200e\u200f\u202a-\u202e\u2060\ufeff]|\u200d(?!\p{Extended_Pictographic})/gu;

/** What web forms write for signs of their own. */
const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  '#39': "'",
  '#039': "'",
  nbsp: ' ',
};

/**
 * A cell without outer and doubled spaces, without line ends of another system and letters that cannot be seen, and without
 * the guards of exports: `="00123"` is 00123, `'=1+1` is =1+1, `'0045` is 0045, `R&amp;D` is R&D.
 */
export function cleanText(text: string): string {
  const plain = text
    .replace(/\r\n?/g, '\n')
    .replace(/&(amp|lt|gt|quot|apos|nbsp|#0?39);/g, (_, name: string) => ENTITIES[name] ?? '')
    .replace(SPACES, ' ')
    .replace(SHAPELESS, '')
    .replace(/ {2,}/g, ' ')
    .replace(/ ?\n ?/g, '\n')
    .trim();
  return unguarded(plain);
}

/** The text on one line. */
export function oneLine(text: string): string {
  return text.replace(/\n+/g, ' ');
}

function unguarded(text: string): string {
  const [, kept] = /^="((?:[^"]|"")*)"$/.exec(text) ?? [];
  return kept === undefined ? text.replace(/^'(?=[=+\-@\d])/, '') : kept.replace(/""/g, '"').trim();
}
