// What people type for an argument, as a formula writes it: references and numbers as they are, anything else as text.

export interface Notation {
  /** Between arguments as the spreadsheet's locale shows them: `,` or `;`. */
  readonly separator: ',' | ';';
  readonly decimal: '.' | ',';
  /** Named ranges of the spreadsheet. */
  readonly names: readonly string[];
}

const SHEET = /(?:'(?:[^']|'')+'|[\p{L}\p{N}_]+)!/u.source;
const CELLS = /\$?[A-Za-z]{1,3}\$?\d*(?::\$?[A-Za-z]{1,3}\$?\d*)?/.source;
const REFERENCE = new RegExp(`^(?:${SHEET})?(?:${CELLS})$`, 'u');
const CELL = /\d|:/;

/**
 * An argument as a script writes it in a formula: decimals as fractions, because a script's decimals depend on the locale.
 *
 * @returns '' when nothing was typed.
 */
export function argumentText(typed: string, { decimal, names }: Notation): string {
  const text = typed.trim();
  if (text === '') return '';
  if (/^".*"$/.test(text) || /^(TRUE|FALSE)$/i.test(text) || /^[A-Z_.]+\(.*\)$/i.test(text)) return text;
  if (names.some((name) => name.toLowerCase() === text.toLowerCase())) return text;
  const number = numberText(text, decimal);
  if (number !== undefined) return number;
  const isReference = REFERENCE.test(text) && CELL.test(text.slice(text.lastIndexOf('!') + 1));
  return isReference ? text : `"${text.replace(/"/g, '""')}"`;
}

/** Digits in threes, after the sign and before any decimals. */
const THOUSANDS = /^-?[1-9]\d{0,2}(?:([, ])\d{3})(?:\1\d{3})*(?=$|\.|\s*%)/;

/** Points and commas in each other's place. */
function swapped(text: string): string {
  return text.replace(/[.,]/g, (mark) => (mark === ',' ? '.' : ','));
}

/** `2,5` as `25/10`, `20%` as `20/100`; undefined when it is no number. */
function numberText(text: string, decimal: '.' | ','): string | undefined {
  const plain = (decimal === ',' ? swapped(text) : text).replace(THOUSANDS, (grouped) => grouped.replace(/[, ]/g, ''));
  const [, whole = '', fraction = '', percent = ''] = /^(-?\d*)(?:\.(\d+))?\s*(%?)$/.exec(plain) ?? [];
  if (whole.replace('-', '') === '' && fraction === '') return undefined;
  const digits = `${whole}${fraction}`.replace(/^(-?)0+(?=\d)/, '$1');
  const zeros = fraction.length + (percent === '' ? 0 : 2);
  return zeros === 0 ? digits : `${digits}/1${'0'.repeat(zeros)}`;
}
