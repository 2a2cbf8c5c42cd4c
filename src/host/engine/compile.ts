import { CompiledFormula } from '@odoo/o-spreadsheet';
import { pieces } from './formulaText';
import { expandLet } from './let';

/** Teaches the engine's compiler, which the page's editor uses too, what Sheets accepts beyond it: `;` in every locale, and LET. */
export function extendCompiler(): void {
  const compile = CompiledFormula.Compile;
  CompiledFormula.Compile = (formula, sheetId, getters) =>
    compile.call(CompiledFormula, prepare(formula), sheetId, getters);
}

function prepare(formula: string): string {
  try {
    return expandLet(withCommas(formula));
  } catch {
    return formula; // the engine says what is wrong with it
  }
}

function withCommas(formula: string): string {
  if (!formula.includes(';')) return formula;
  return pieces(formula)
    .map(({ text, quoted, inArray }) => (quoted || inArray ? text : text.replace(/;/g, ',')))
    .join('');
}
