// Conditional formats: their words follow the language, so each is known by its formula in every language.

import { sameFormula } from './formulaText';
import { placed, type Placement } from './place';
import { resolveFormula, type Wording } from './resolve';
import type { SheetSpec } from './spec';
import type { ExistingSheet } from './existing';
import type { Write } from './writes';
import { LANGUAGES } from '../texts/language';
import { workbookTexts } from '../texts/workbook';

/** All the rules of a sheet, which Google replaces at once. */
export function planRules(spec: SheetSpec, at: Placement, wording: Wording, fresh: boolean): Write[] {
  if (spec.rules.length === 0) return [];
  const formulas = worded(spec, wording);
  const rules = spec.rules.map((rule, index) => ({
    ...rule,
    ranges: rule.ranges.map((range) => placed(range, at)),
    formula: formulas[index] ?? rule.formula,
  }));
  if (fresh) return [{ kind: 'rules', rules, fresh }];
  const known = LANGUAGES.flatMap((language) => worded(spec, { ...wording, texts: workbookTexts(language) }));
  return [{ kind: 'rules', rules, fresh, known: [...new Set(known)] }];
}

/** Whether people deleted one. */
export function lacksRule(spec: SheetSpec, { rules }: ExistingSheet, wording: Wording): boolean {
  return worded(spec, wording).some((ours) => !rules.some((theirs) => sameFormula(ours, theirs)));
}

function worded(spec: SheetSpec, wording: Wording): string[] {
  return spec.rules.map(({ formula }) => resolveFormula(formula, spec.id, wording));
}
