// Numbers as people write them: 1.234,50 and 1,234.50, with a currency or a percent sign.

export type DecimalMark = ',' | '.';

/**
 * Which mark separates decimals in a column.
 *
 * @param values The cells as text; blanks and other text do not count.
 * @param usual The mark to take when the values fit both.
 * @returns The mark, and whether it is a guess.
 */
export function findDecimalMark(values: readonly string[], usual: DecimalMark): { mark: DecimalMark; sure: boolean } {
  const numbers = values.map(bare).filter((value) => SHAPE.test(value));
  const fits = (mark: DecimalMark): number => numbers.filter((value) => readNumber(value, mark) !== undefined).length;
  const [comma, point] = [fits(','), fits('.')];
  if (comma === point) return { mark: usual, sure: !numbers.some((value) => /[.,]/.test(value)) };
  return { mark: comma > point ? ',' : '.', sure: true };
}

/**
 * A number from text, or undefined when it is not one.
 *
 * @param text For example `R$ 1.234,50`, `1,200 US$`, `500 mil`, `12 %` (0.12), `(300)` and `300-` (−300).
 * @param mark What separates decimals; the other mark, spaces and apostrophes separate thousands.
 */
export function readNumber(text: string, mark: DecimalMark): number | undefined {
  const times = MULTIPLES.find(({ word }) => word.test(bare(text)));
  const value = bare(text).replace(times?.word ?? '', '');
  const grouped = mark === ',' ? COMMA_NUMBER : POINT_NUMBER;
  if (!grouped.test(value)) return undefined;
  const number = Number(value.replace(mark === ',' ? /\./g : /,/g, '').replace(',', '.')) * (times?.by ?? 1);
  return text.includes('%') ? number / 100 : number;
}

const MULTIPLES = [
  { word: /(?:mil|k)$/i, by: 1000 },
  { word: /(?:mill[oó]n(?:es)?|milh(?:ão|ao|ões|oes)|millions?)$/i, by: 1_000_000 },
];

const SHAPE = /^[-+]?[\d.,]*\d[\d.,]*$/;
const COMMA_NUMBER = /^[-+]?(\d+|\d{1,3}(\.\d{3})+)?(,\d+)?(e[-+]?\d+)?$/i;
const POINT_NUMBER = /^[-+]?(\d+|\d{1,3}(,\d{3})+)?(\.\d+)?(e[-+]?\d+)?$/i;

/** `$`, `€`, `US$`, `R$`, `MXN`, `S/`, `S/.`, `Bs.`, `Gs`, `Q`, `pesos`, `M.N.`; `mil` is none. */
const MONEY = '(?:pesos|d[oó]lar(?:e?s)?|soles|bolivianos|rea(?:les|is|l)|euros?)';
const CURRENCY = `(?:[A-Z]{0,3}\\p{Sc}[A-Z]{0,2}|[SB]\\/\\.?|Bs\\.?[SF]?\\.?|Gs\\.?|[QL]\\.?|UF|M\\.?N\\.?|(?!mil)[A-Z]{3}|${MONEY})`;
const BEFORE = new RegExp(`^([-+]?)${CURRENCY}([-+]?)`, 'iu');
const AFTER = new RegExp(`(?:(?<!\\p{L})${CURRENCY}|de${MONEY})$`, 'iu');

/** Without the currency, the percent sign and spaces; negative by a sign in front. */
function bare(text: string): string {
  const value = text
    .trim()
    .replace(/^\((.*)\)$/, '-$1')
    .replace(/[\s'’%]/g, '')
    .replace(/[−–]/g, '-')
    .replace(BEFORE, '$1$2')
    .replace(AFTER, '')
    .replace(/[.,]-$/, '')
    .replace(/^([\d.,]+)-$/, '-$1')
    .replace(/^--/, '-');
  return /\d/.test(value) ? value : '?';
}
