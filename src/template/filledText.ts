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

/** A day as text, written as where the spreadsheet is, without a pattern that a locale could read its own way. */
export function dayText(cell: string): string {
  return filledText('date.day', ...partsOfDay(cell));
}

/** A moment as text, to the minute. */
export function momentText(cell: string): string {
  const time = `${twoDigits(`HOUR(${cell})`)}&":"&${twoDigits(`MINUTE(${cell})`)}`;
  return filledText('date.moment', ...partsOfDay(cell), time);
}

/** The texts of both by the pattern of a day, such as `m/d/yyyy`. */
export function dateTexts(pattern: string): Pick<Record<TextKey, string>, 'date.day' | 'date.moment'> {
  const places: Partial<Record<string, string>> = { yyyy: '{1}', mm: '{2}', dd: '{3}', m: '{4}', d: '{5}' };
  const day = pattern.replace(/yyyy|mm?|dd?/g, (part) => places[part] ?? part);
  return { 'date.day': day, 'date.moment': `${day} {6}` };
}

function partsOfDay(cell: string): string[] {
  const [month, day] = [`MONTH(${cell})`, `DAY(${cell})`];
  return [`YEAR(${cell})`, twoDigits(month), twoDigits(day), month, day];
}

/** A number of one or two digits as two. */
export function twoDigits(part: string): string {
  return `RIGHT("0"&${part};2)`;
}

/** A difference with its sign always shown, −1,200 or +300. */
export function signedText(difference: string): string {
  return `IF(${difference}<0;"−";"+")&${figureText(`ABS(${difference})`)}`;
}
