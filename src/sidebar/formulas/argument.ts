// What people type for an argument, as a formula writes it: references and numbers as they are, anything else as text.

export interface Notation {
  /** Between arguments as the spreadsheet's locale shows them: `,` or `;`. */
  readonly separator: ',' | ';';
  readonly decimal: Mark;
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

/** `2,5` as `25/10`, `20%` as `20/100`; undefined when it is no number. */
function numberText(text: string, decimal: Mark): string | undefined {
  const [, sign = '', figures = '', percent = ''] = /^(-?)([\d.,\s’']*\d)\s*(%?)$/.exec(text) ?? [];
  const at = decimalAt(figures, decimal);
  const [whole, fraction] = [withoutGroups(figures.slice(0, at)), figures.slice(at + 1)];
  if (figures === '' || whole === undefined || !/^\d*$/.test(fraction)) return undefined;
  const digits = `${whole}${fraction}`.replace(/^0+(?=\d)/, '');
  const zeros = fraction.length + (percent === '' ? 0 : 2);
  return zeros === 0 ? `${sign}${digits}` : `${sign}${digits}/1${'0'.repeat(zeros)}`;
}

type Mark = '.' | ',';

/** Where the decimals begin: at the last mark if both kinds stand there, at a single one if it is the locale's; else at the end. */
function decimalAt(figures: string, decimal: Mark): number {
  const marks = figures.match(/[.,]/g) ?? [];
  const last = marks.at(-1);
  if (last === undefined || (marks.length > 1 && marks.every((mark) => mark === last))) return figures.length;
  return marks.length > 1 || last === decimal ? figures.lastIndexOf(last) : figures.length;
}

/** Digits in threes, whatever stands between them. */
const GROUPED = /^[1-9]\d{0,2}(?:([.,\s’'])\d{3})(?:\1\d{3})*$/;

function withoutGroups(figures: string): string | undefined {
  if (GROUPED.test(figures)) return figures.replace(/\D/g, '');
  return /^\d*$/.test(figures) ? figures : undefined;
}
