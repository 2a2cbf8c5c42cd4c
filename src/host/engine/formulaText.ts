// Formulas as people and scripts write them ↔ the engine's own form (English names, comma between arguments, point in decimals).
import type { Locale } from '@odoo/o-spreadsheet';

/** One piece of a formula: quoted text, or a run of everything else, with the brackets it stands in. */
interface Piece {
  text: string;
  quoted: boolean;
  inArray: boolean;
}

/**
 * A formula typed in a locale, as the engine stores it. Semicolons separate arguments in every locale, as in Sheets.
 *
 * @param formula The text from `=` on.
 * @param locale The workbook's locale.
 */
export function toEngineFormula(formula: string, locale: Locale): string {
  const comma = locale.decimalSeparator === ',';
  return join(pieces(formula.replace(/#REF!/g, '#REF')), ({ text, inArray }) => {
    const decimals = comma ? text.replace(/(\d),(\d)/g, '$1.$2').replace(/(^|[^\d\w]),(\d)/g, '$1.$2') : text;
    return inArray ? decimals.replace(/\\/g, ',') : decimals.replace(/;/g, ',');
  });
}

/** An engine formula as Sheets would show it in the workbook's locale. */
export function toLocalFormula(engineFormula: string, locale: Locale): string {
  const formula = engineFormula.replace(/#REF(?!!)/g, '#REF!');
  if (locale.decimalSeparator !== ',') return formula;
  return join(pieces(formula), ({ text, inArray }) =>
    text.replace(/(\d)\.(\d)|,/g, (match, left, right) =>
      match === ',' ? (inArray ? '\\' : ';') : `${left},${right}`,
    ),
  );
}

/** Splits a formula at quotes and brackets; sheet names in single quotes count as quoted. */
export function pieces(formula: string): Piece[] {
  const found: Piece[] = [];
  const brackets: string[] = [];
  for (const [text] of formula.matchAll(/"(?:[^"]|"")*"?|'(?:[^']|'')*'?|[{}()]|[^"'{}()]+/g)) {
    found.push({ text, quoted: /^["']/.test(text), inArray: brackets.at(-1) === '{' });
    if (text === '{' || text === '(') brackets.push(text);
    if (text === '}' || text === ')') brackets.pop();
  }
  return found;
}

function join(parts: Piece[], change: (piece: Piece) => string): string {
  return parts.map((piece) => (piece.quoted ? piece.text : change(piece))).join('');
}
