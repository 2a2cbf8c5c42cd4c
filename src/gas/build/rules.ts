// Conditional formats: Google replaces all rules of a sheet at once, so the people's own are read and kept.

import { sameFormula } from '../../template/formulaText';
import type { RuleSpec } from '../../template/spec';
import { PALETTE } from '../../template/palette';
import type { Write } from '../../template/writes';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Rule = GoogleAppsScript.Spreadsheet.ConditionalFormatRule;

/** Puts our rules on a sheet, once, after those people made; a new sheet has none. */
export function setRules(sheet: Sheet, { rules, fresh, known = [] }: Extract<Write, { kind: 'rules' }>): void {
  const existing = fresh ? [] : sheet.getConditionalFormatRules();
  const others = existing.filter((rule) => !isOurs(rule, known));
  sheet.setConditionalFormatRules([...others, ...rules.map((rule) => buildRule(sheet, rule))]);
}

function isOurs(rule: Rule, known: readonly string[]): boolean {
  const [formula] = rule.getBooleanCondition()?.getCriteriaValues() ?? [];
  return known.some((ours) => sameFormula(ours, String(formula)));
}

function buildRule(sheet: Sheet, { ranges, formula, style }: RuleSpec): Rule {
  const { background, color } = looks()[style];
  return SpreadsheetApp.newConditionalFormatRule()
    .whenFormulaSatisfied(formula)
    .setBackground(background)
    .setFontColor(color)
    .setRanges(ranges.map((range) => sheet.getRange(range)))
    .build();
}

function looks() {
  return {
    good: { background: PALETTE.goodSoft, color: PALETTE.good },
    warning: { background: PALETTE.warningSoft, color: PALETTE.warning },
    bad: { background: PALETTE.badSoft, color: PALETTE.bad },
    muted: { background: PALETTE.shade, color: PALETTE.muted },
  };
}
