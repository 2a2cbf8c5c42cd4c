// Formulas as text: a spreadsheet shows them with its own separators, spaces and case.

/** A formula without what a spreadsheet may change about it. */
export function bareFormula(formula: string): string {
  return formula
    .replace(/[\s$]/g, '')
    .replace(/[;,\\]/g, ';')
    .replace(/'([^']+)'!/g, '$1!')
    .toUpperCase();
}

/** Whether two formulas are the same but for spaces, case and the separators of a locale. */
export function sameFormula(a: string, b: string): boolean {
  return bareFormula(a) === bareFormula(b);
}
