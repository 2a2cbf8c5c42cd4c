// The help of the custom functions in the language of the moment, for the page Formulas.

import formulas from 'acuerdo:formulas';
import type { FormulaHelp as FunctionHelp } from 'acuerdo:formulas';
import { keywordsOf } from '../../texts/formulaKeywords';
import { formulaTexts } from '../../texts/formulas';
import type { Language } from '../../texts/language';

export interface FormulaHelp extends FunctionHelp {
  /** What else people call its subject, in all languages at once. */
  readonly keywords: string;
}

/** Every custom function with its help, by group, in the order of the README; formulas and their results are as in English. */
export function formulasIn(language: Language): readonly FormulaHelp[] {
  return helpIn(language).map((help) => ({ ...help, keywords: keywordsOf(help.name) }));
}

function helpIn(language: Language): readonly FunctionHelp[] {
  if (language === 'en') return formulas;
  const texts = new Map<string, Readonly<Record<string, string>>>(Object.entries(formulaTexts(language)));
  return formulas.map((help) => {
    const words = texts.get(help.name) ?? {};
    return {
      ...help,
      summary: words['summary'] ?? help.summary,
      // A note on the method is in English only: half a text in another language reads as a mistake.
      notes: words['notes'] ?? '',
      params: help.params.map((param) => ({ ...param, help: words[param.name] ?? param.help })),
    };
  });
}
