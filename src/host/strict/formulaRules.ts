// Scripts must write formulas that every locale reads alike (reference: platform §3).
import { pieces } from '../engine/formulaText';

/**
 * Throws when a formula written by script would break in some locale: `,` as separator, a decimal literal, an array literal.
 *
 * @param formula The text from `=` on; other text passes.
 * @param method The call that wrote it, for the message.
 */
export function checkScriptFormula(formula: string, method: string): void {
  if (!formula.startsWith('=')) return;
  for (const { text, quoted } of pieces(formula)) {
    const fault = quoted ? undefined : faultOf(text);
    if (fault) throw new Error(`${method}: ${fault} in ${formula}`);
  }
}

function faultOf(text: string): string | undefined {
  if (text === '{') return 'array literals differ by locale (use HSTACK or VSTACK):';
  if (text.includes(',')) return '"," does not separate arguments in every locale (use ";"):';
  if (/(^|[^\w.])\d*\.\d/.test(text)) return 'decimal literals differ by locale (write 1/2, 85% or refer to a cell):';
  return undefined;
}
