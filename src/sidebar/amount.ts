// An amount typed into a form.

import { readNumber } from './import/numbers';
import { usualOf } from './import/readings';

/** A number typed with either decimal mark; the locale's goes first. NaN when it is none. */
export function readAmount(text: string, locale: string): number {
  const { mark } = usualOf(locale);
  return readNumber(text, mark) ?? readNumber(text, mark === ',' ? '.' : ',') ?? NaN;
}
