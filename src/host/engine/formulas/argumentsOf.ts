// Which arguments of a function take a range, by how many it is given: the engine knows, and does not tell.
import { registries } from '@odoo/o-spreadsheet';
import type { FunctionDescription } from '@odoo/o-spreadsheet';

/** For each argument given, whether it may be a range; throws where the engine would refuse the call. */
export function rangeArguments(name: string, given: number): boolean[] {
  const description = registries.functionRegistry.get(name);
  const { args, nbrArgRepeating: repeating, minArgRequired, maxArgPossible, nbrOptionalNonRepeatingArgs } = description;
  const beyond = given - minArgRequired;
  const groups = repeating > 0 ? Math.max(0, Math.floor(beyond / repeating)) : 0;
  const optional = beyond - groups * repeating;
  const isMisplaced = repeating > 1 && optional > nbrOptionalNonRepeatingArgs;
  if (beyond < 0 || given > maxArgPossible || isMisplaced) throw new Error('left to the engine');
  return placesOf(args, { repeating, groups, optional });
}

/** How many arguments repeat together, how often beyond the first time, and how many that may be left out were not. */
interface Given {
  repeating: number;
  groups: number;
  optional: number;
}

function placesOf(args: readonly Argument[], { repeating, groups, optional }: Given): boolean[] {
  let left = optional;
  return args.flatMap((arg, index): boolean[] => {
    if (arg.repeating === true) {
      if (args[index - 1]?.repeating === true) return []; // with the first of them
      const group = args.slice(index, index + repeating).map(takesRange);
      return Array.from({ length: groups + (arg.optional === true ? 0 : 1) }, () => group).flat();
    }
    const mayBeLeftOut = arg.optional === true || arg.default === true;
    return mayBeLeftOut && left-- <= 0 ? [] : [takesRange(arg)];
  });
}

type Argument = FunctionDescription['args'][number];

function takesRange(arg: Argument): boolean {
  return arg.type.some((type) => type.startsWith('RANGE'));
}
