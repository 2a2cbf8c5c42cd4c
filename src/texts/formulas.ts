// The help of the custom functions in the other two languages; English is in their doc comments.

import type { FormulaTexts } from './formulas.es';
import { formulasEs } from './formulas.es';
import { formulasPt } from './formulas.pt';

/** Per function its `summary`, and the help of each argument under the argument's name. */
export function formulaTexts(language: 'es' | 'pt'): FormulaTexts {
  return { es: formulasEs, pt: formulasPt }[language];
}
