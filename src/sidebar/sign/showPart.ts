// A part of a commitment's line as it was signed: numbers as people write them.

import { showNumber } from '../formats';

/** `120000` as the locale shows it; other text as it is, and a dash for none. */
export function showPart(part: string, locale: string): string {
  const [, number, percent = ''] = /^(-?\d+(?:\.\d+)?)(%?)$/.exec(part) ?? [];
  if (number === undefined) return part || '–';
  return `${showNumber(Number(number), locale)}${percent}`;
}
