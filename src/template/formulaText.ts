// Formulas compared: a spreadsheet shows them with its own separators, spaces and case.

import { rewritten, type Token } from './formula';

/** A formula without what a spreadsheet may change about it. */
export function bareFormula(formula: string): string {
  return rewritten(formula, bareWord);
}

/** Whether two formulas are the same but for spaces, case and the separators of a locale. */
export function sameFormula(a: string, b: string): boolean {
  return bareFormula(a) === bareFormula(b);
}

/** What is left of a formula when texts and references, which differ by language and place, are taken out of it. */
export function formulaSkeleton(formula: string): string {
  return rewritten(formula, (token) => {
    if (token.kind === 'text' || token.kind === 'words' || token.kind === 'link') return '""';
    return PLACES.includes(token.kind) ? '§' : bareWord(token);
  });
}

/** What differs by where things are. */
const PLACES: readonly Token['kind'][] = ['column', 'heading', 'cell', 'place', 'reference'];

function bareWord(token: Token): string {
  if (token.kind === 'space') return '';
  if (token.kind === 'separator') return ';';
  if (token.kind === 'text') return token.text;
  return token.text
    .replace(/^'(.*)'!/, (_, name: string) => `${name.replace(/''/g, "'")}!`)
    .replace(/\$/g, '')
    .toUpperCase();
}
