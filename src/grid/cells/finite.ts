import { fail } from '../fail';
import type { Reader } from './reader';

/** The number itself; throws when the arithmetic went beyond what a cell can hold. */
export function finite(read: Reader, name: string, value: number): number {
  if (!Number.isFinite(value)) fail(read(name, value), 'tooLarge');
  return value;
}
