import { fail } from '../fail';

/** The number itself; throws when the arithmetic went beyond what a cell can hold. */
export function finite(caller: string, name: string, value: number): number {
  if (!Number.isFinite(value)) fail({ caller, name }, 'tooLarge');
  return value;
}
