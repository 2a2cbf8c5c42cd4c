// A number of people as a band that personas compare: 51-200, 10000+.

import { folded } from '../../words/folded';

const NUMBER = '(\\d{1,3}(?:[., ]\\d{3})+|\\d+)(k?)';
const LEAST = new RegExp(`^${NUMBER} ?(?:\\+|(?:o|ou|y|e|or|and) (?:mas|mais|more|over|above|up)|plus)$`);
const ABOVE = new RegExp(`^(?:mas de|mais de|more than|over|above|acima de|>(=?)) ?${NUMBER}$`);
const BELOW = new RegExp(`^(?:(?:up to|hasta|ate|<=) ?|(less than|under|fewer than|menos de|abaixo de|<) ?)${NUMBER}$`);
const BETWEEN = new RegExp(`^(?:de |from |entre |between )?${NUMBER} ?(?:[-–—]|a|to|y|e|and|ate|hasta) ?${NUMBER}$`);
const ALONE = new RegExp(`^${NUMBER}$`);
const PEOPLE = / ?(?:employees|people|empleados|trabajadores|personas|funcionarios|pessoas|colaboradores)$/;

/**
 * A number of people without separators of thousands and words: `1.001 a 5.000 empleados` is 1001-5000, `más de 500` is 501+.
 *
 * @returns The text as it was when it is no number of people.
 */
export function plainSize(text: string): string {
  const plain = folded(text).replace(PEOPLE, '');
  return alone(plain) ?? least(plain) ?? between(plain) ?? below(plain) ?? text;
}

function alone(plain: string): string | undefined {
  const [, digits, k] = ALONE.exec(plain) ?? [];
  return digits === undefined ? undefined : String(people(digits, k));
}

function least(plain: string): string | undefined {
  const [, digits, k] = LEAST.exec(plain) ?? [];
  if (digits !== undefined) return `${people(digits, k)}+`;
  const [, orEqual, above, thousand] = ABOVE.exec(plain) ?? [];
  return above === undefined ? undefined : `${people(above, thousand) + (orEqual === '=' ? 0 : 1)}+`;
}

function between(plain: string): string | undefined {
  const [, low, lowK, high, highK] = BETWEEN.exec(plain) ?? [];
  return low === undefined || high === undefined ? undefined : `${people(low, lowK)}-${people(high, highK)}`;
}

function below(plain: string): string | undefined {
  const [, isBelow, digits, k] = BELOW.exec(plain) ?? [];
  return digits === undefined ? undefined : `1-${people(digits, k) - (isBelow === undefined ? 0 : 1)}`;
}

function people(digits: string, thousand = ''): number {
  return Number(digits.replace(/\D/g, '')) * (thousand === '' ? 1 : 1000);
}
