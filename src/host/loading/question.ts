// What a custom function is asked, as one text: Google keeps an answer by the function's name and the values of its arguments.

import { LOADING } from '../engine/errors';

/** The function and the values it is given, kinds told apart. */
export function questionOf(name: string, args: readonly unknown[]): string {
  return `${name}(${textOf(args)})`;
}

/** Whether any of the values is still loading. */
export function isLoadingIn(args: readonly unknown[]): boolean {
  return args.some((arg) => (Array.isArray(arg) ? isLoadingIn(arg) : arg === LOADING));
}

/** Values as they travel. */
export function textOf(values: readonly unknown[]): string {
  return JSON.stringify(values, tellDates);
}

/** JSON makes a date a text; `this` is what holds it still as it was. */
function tellDates(this: unknown, key: string, value: unknown): unknown {
  if (typeof value !== 'string') return value;
  const holder: unknown = this;
  const original: unknown = Object(holder)[key];
  return typeof original === 'string' ? value : { date: value };
}
