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

/** What is left of a formula when texts, references and lists, which differ by language and place, are taken out of it. */
export function formulaBones(formula: string): string {
  return bareFormula(
    formula
      .replace(/"(?:[^"]|"")*"/g, '""')
      .replace(/\{\w+(?:\.\w+(?::\w+)?|#)\}/g, '§')
      .replace(/\{""\}/g, '""')
      .replace(/(?:'(?:[^']|'')*'!|[\p{L}\w.]+!)?\$?\b[A-Z]{1,3}\$?\d+\b(?::\$?[A-Z]{1,3}\$?\d*)?/gu, '§'),
  );
}
