// How the spreadsheet's locale writes formulas.

import { tagOf } from '../formats';
import type { Notation } from './argument';

/** A locale with a decimal comma parts arguments with `;`, any other with `,`. */
export function notationOf(locale: string, names: readonly string[]): Notation {
  const decimal = new Intl.NumberFormat(tagOf(locale)).format(1.5).includes(',') ? ',' : '.';
  return { decimal, separator: decimal === ',' ? ';' : ',', names };
}
