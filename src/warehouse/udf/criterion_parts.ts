import { reader } from '../../grid/cells/reader';
import { toArgument } from '../../grid/cells/argument';
import { maybeCriterionParts } from '../../grid/cells/criterion';
import { wireEnvironment } from '../../grid/environment';

interface Parts {
  readonly is_not: boolean;
  readonly tests: readonly {
    readonly word: string | null;
    readonly is_numeric: boolean;
    readonly low: number | null;
    readonly high: number | null;
    readonly is_open: boolean;
  }[];
}

/**
 * A persona's criterion as SQL can test it; null where it asks for nothing.
 *
 * @throws Error in the language of the locale when the criterion cannot be read.
 */
export function main(persona: string, criterion: string | null, locale: string): Parts | null {
  wireEnvironment({ timeZone: () => 'UTC', locale: () => locale, scriptTimeZone: () => '' });
  const parts = maybeCriterionParts(toArgument(reader('PERSONA_FIT')(persona, criterion ?? '')), 0, 0);
  if (parts === undefined) return null;
  const tests = parts.tests.map(({ word, isNumeric, low, high, isOpen }) => ({
    word,
    is_numeric: isNumeric,
    low,
    high,
    is_open: isOpen,
  }));
  return { is_not: parts.isNot, tests };
}
