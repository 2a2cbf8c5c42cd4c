// A number, or a band of numbers as forms offer it: 51-200, 10,000+, 1,200.

import { numberOf } from './number';

export interface Band {
  readonly low: number;
  /** Infinity where the band is open above. */
  readonly high: number;
}

const NUMBER = '(\\d{1,3}(?:,\\d{3})+|\\d+(?:\\.\\d+)?)';
/** A band, in lower case: its lower number, its upper one, or a plus. */
export const BAND = new RegExp(`^${NUMBER}(?:\\s*(?:[-–—]|to|a)\\s*${NUMBER}|\\s*(\\+))?$`);

/** The smallest and the largest number that a value may stand for; undefined when it is none. */
export function bandOf(value: unknown): Band | undefined {
  const number = numberOf(value);
  if (!Number.isNaN(number)) return { low: number, high: number };
  const [, low, high, plus] = (typeof value === 'string' && BAND.exec(value.trim().toLowerCase())) || [];
  if (low === undefined) return undefined;
  return { low: plain(low), high: plus === undefined ? plain(high ?? low) : Infinity };
}

function plain(text: string): number {
  return Number(text.replace(/,/g, ''));
}
