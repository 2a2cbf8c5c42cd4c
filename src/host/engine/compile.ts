import { CompiledFormula } from '@odoo/o-spreadsheet';
import { compileToClosures } from './formulas/cache';
import { pieces } from './formulaText';
import { expandLet } from './let';
import { isReadStrictly } from './strictReading/strictModels';
import { withSingleCells } from './strictReading/singleCells';

/** Teaches the engine's compiler, which the page's editor uses too, what Sheets accepts beyond it: `;` in every locale, and LET. */
export function extendCompiler(): void {
  const compile = compileToClosures();
  CompiledFormula.Compile = (formula, sheetId, getters) =>
    compile(prepare(formula, isReadStrictly(getters)), sheetId, getters);
}

function prepare(formula: string, isStrict: boolean): string {
  try {
    const plain = expandLet(withCommas(formula.replace(/#REF!/g, '#REF')));
    return isStrict ? withSingleCells(plain) : plain;
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
