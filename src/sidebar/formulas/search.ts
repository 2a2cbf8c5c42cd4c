// Finding a function by its name or by what it tells, without regard to case or accents.

import type { FormulaHelp } from '../../gas/calls';

/** The functions that hold every word of a search; all of them when it is empty. */
export function foundIn(formulas: readonly FormulaHelp[], search: string): readonly FormulaHelp[] {
  const texts = new Map(formulas.map((formula) => [formula, textOf(formula)]));
  return wordsOf(search).reduce<readonly FormulaHelp[]>((found, word) => {
    // An abbreviation such as ANS is part of many a word.
    const whole = word.length > 3 ? [] : formulas.filter((formula) => texts.get(formula)?.includes(` ${word} `));
    const holds = (formula: FormulaHelp): boolean => holdsWord(texts.get(formula) ?? '', word);
    return found.filter((formula) => (whole.length > 0 ? whole.includes(formula) : holds(formula)));
  }, formulas);
}

function textOf({ name, keywords, summary, params }: FormulaHelp): string {
  const parts = [name, keywords, summary, ...params.map((param) => `${param.name} ${param.help}`)];
  return ` ${folded(parts.join(' ')).replace(/[^\p{L}\p{N}]+/gu, ' ')} `;
}

function holdsWord(text: string, word: string): boolean {
  return text.includes(word) || text.includes(singular(word));
}

/** What a search looks for; little words between them say nothing. */
function wordsOf(search: string): string[] {
  const words = folded(search)
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);
  const telling = words.filter((word) => !LITTLE.has(word));
  return telling.length > 0 ? telling : words;
}

const LITTLE = new Set(
  'a al con da das de del do dos e el em en for in la las lo los no o of os para por the to y'.split(' '),
);

/** One of what is searched for: deadlines, comisiones, comissões. */
function singular(word: string): string {
  return word
    .replace(/oes$/, 'ao')
    .replace(/([lnr])es$/, '$1')
    .replace(/s$/, '');
}

function folded(text: string): string {
  return text.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '').replace(/_/g, ' ');
}
