// Finding a function by its name or by what it tells, without regard to case or accents.

import type { FormulaHelp } from '../../gas/calls';
import { keywordsOf } from '../../texts/formulaKeywords';

/** The functions that hold every word of a search; all of them when it is empty. */
export function foundIn(formulas: readonly FormulaHelp[], search: string): readonly FormulaHelp[] {
  const words = folded(search).split(/\s+/).filter(Boolean);
  return formulas.filter(({ name, summary, params }) => {
    const text = folded(
      [name, keywordsOf(name), summary, ...params.map((param) => `${param.name} ${param.help}`)].join(' '),
    );
    return words.every((word) => text.includes(word));
  });
}

function folded(text: string): string {
  return text.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '').replace(/_/g, ' ');
}
