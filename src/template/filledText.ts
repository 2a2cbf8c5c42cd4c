// Sentences with figures in them: a text of the template whose places {1}, {2}… are filled by formulas.

import type { TextKey } from '../texts/workbook';

/** A text with its places filled, to stand in a formula: the first part for {1}, the second for {2}, and so on. */
export function filledText(key: TextKey, ...parts: readonly string[]): string {
  return `{"${key}"}${parts.length === 0 ? '' : `(${parts.join(';')})`}`;
}

/** A text with a number in it, or the one that is said of a single thing. */
export function countedText(one: TextKey, many: TextKey, count: string): string {
  return `IF(${count}=1;{"${one}"};${filledText(many, count)})`;
}

/** A figure as a sentence writes it: whole, thousands apart. */
export function wholeText(figure: string): string {
  return `TEXT(${figure};"#,##0")`;
}

/** An amount in the goal's own unit as a sentence writes it: a goal of 2.5 or 0.05 as it is, large ones whole. */
export function figureText(amount: string): string {
  return `IF(ABS(${amount})<100;ROUND(${amount};2)&"";${wholeText(amount)})`;
}

/** A share as a sentence writes it. */
export function percentText(share: string): string {
  return `TEXT(${share};"0%")`;
}

/** A day as text, without a pattern that a locale could read its own way. */
export function isoDay(cell: string): string {
  return `YEAR(${cell})&"-"&${twoDigits(`MONTH(${cell})`)}&"-"&${twoDigits(`DAY(${cell})`)}`;
}

/** A number of one or two digits as two. */
export function twoDigits(part: string): string {
  return `RIGHT("0"&${part};2)`;
}

/** A difference with its sign always shown, −1,200 or +300. */
export function signedText(difference: string): string {
  return `IF(${difference}<0;"−";"+")&${figureText(`ABS(${difference})`)}`;
}
