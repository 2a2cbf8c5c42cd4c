// IF and IFS work out what they choose and nothing else, as in Sheets; the engine gives them everything.
import { isWide } from '../matrix';
import { apply } from './parts';
import type { Part, Run, Value } from './parts';

/** The part for a function that chooses; undefined for any other. */
export function choice(name: string, parts: readonly Part[]): Part | undefined {
  const [condition, yes, no] = parts;
  if (name === 'IF' && condition && yes) return (run) => chosen(run, condition, yes, no);
  if (name === 'IFS' && parts.length > 0 && parts.length % 2 === 0) return (run) => firstTrue(run, parts);
  return undefined;
}

/** Stand for what was not worked out yet. */
const YES = Object.freeze({ value: 'yes' });
const NO = Object.freeze({ value: 'no' });

function chosen(run: Run, condition: Part, yes: Part, no: Part | undefined): Value {
  const given = condition(run);
  // Of many conditions some are true and some are not.
  if (isWide(given)) return apply(run, 'IF', given, yes(run), ...(no ? [no(run)] : []));
  const picked = apply(run, 'IF', given, YES, NO);
  if (picked === YES) return apply(run, 'IF', given, yes(run));
  return picked === NO && no ? apply(run, 'IF', given, YES, no(run)) : apply(run, 'IF', given, YES);
}

function firstTrue(run: Run, parts: readonly Part[]): Value {
  for (let index = 0; index < parts.length; index += 2) {
    const [condition, ...rest] = parts.slice(index);
    const given = condition?.(run);
    if (isWide(given)) return apply(run, 'IFS', given, ...rest.map((part) => part(run)));
    const picked = apply(run, 'IFS', given, YES, { value: true }, NO);
    if (picked === YES) return apply(run, 'IFS', given, rest[0]?.(run));
    if (picked !== NO) return picked; // an error
  }
  return apply(run, 'IFS', { value: false }, YES);
}
