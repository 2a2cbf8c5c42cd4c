// What may cross google.script.run, in either direction.
import { isDate } from '../engine/values';
import { isService } from './service';

/**
 * A copy of a value as google.script.run passes it: numbers, booleans, text, null, and arrays and objects of them.
 *
 * @param value What is passed.
 * @param what `argument` or `return value`, for the message.
 */
export function passLegally(value: unknown, what: string): unknown {
  if (value === undefined) return undefined;
  return copy(value, what, new Set());
}

function copy(value: unknown, what: string, parents: Set<unknown>): unknown {
  if (value === undefined || value === null) return null;
  if (typeof value === 'number') return Number.isFinite(value) ? value : null;
  if (typeof value === 'string' || typeof value === 'boolean') return value;
  if (typeof value !== 'object') return refuse(what, typeof value);
  if (isDate(value)) return refuse(what, 'Date');
  if (isService(value)) return refuse(what, 'service object');
  if (parents.has(value)) return refuse(what, 'circular object');
  const within = new Set(parents).add(value);
  if (Array.isArray(value)) return value.map((item) => copy(item, what, within));
  const tag = Object.prototype.toString.call(value).slice(8, -1);
  if (tag !== 'Object') return refuse(what, tag);
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, item]) => (item === undefined ? [] : [[key, copy(item, what, within)]])),
  );
}

function refuse(what: string, kind: string): never {
  throw new TypeError(`Failed due to illegal value in property or ${what}: ${kind}`);
}
