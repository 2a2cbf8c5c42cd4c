// A formula from its arguments: as a script writes it, and as the spreadsheet will show it.

import type { FormulaHelp } from '../../gas/calls';
import { argumentText, type Notation } from './argument';

/**
 * The formula with `;` between arguments; optional ones at the end that were left empty are left out.
 *
 * @param typed What was typed for each argument, in order.
 */
export function formulaOf({ name, params }: FormulaHelp, typed: readonly string[], notation: Notation): string {
  const texts = params.map((_, index) => argumentText(typed[index] ?? '', notation));
  while (texts.length > 0 && texts[texts.length - 1] === '') texts.pop();
  return `=${name}(${texts.join('; ')})`;
}

/** The formula as the sheet shows it: with the locale's separator. */
export function shownFormula(formula: string, { separator }: Notation): string {
  const parts = formula.split(/("(?:[^"]|"")*")/);
  return parts.map((part, index) => (index % 2 === 1 ? part : part.replace(/;/g, separator))).join('');
}

/** The names of required arguments still empty. */
export function missingArguments({ params }: FormulaHelp, typed: readonly string[]): string[] {
  return params.flatMap(({ name, isOptional }, index) => (isOptional || typed[index]?.trim() ? [] : [name]));
}
