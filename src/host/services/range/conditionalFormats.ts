// Conditional format rules: Google's builder ↔ the engine's rules.
import type { CellIsRule, Style } from '@odoo/o-spreadsheet';
import { pieces, toEngineFormula, toLocalFormula } from '../../engine/formulaText';
import { isDate } from '../../engine/values';
import { checkScriptFormula } from '../../strict/formulaRules';
import { service } from '../../strict/service';
import { parseArea, toRangeData } from './area';
import { toHex } from './colour';
import type { ServiceContext } from '../context';
import { areaOfRange } from '../handles';
import type { RangeHandle } from '../handles';

interface RuleSpec {
  type: string;
  values: readonly unknown[];
  condition: Pick<CellIsRule, 'operator' | 'values' | 'dateValue'> | undefined;
  style: Style;
  ranges: readonly RangeHandle[];
}

const specs = new WeakMap<object, RuleSpec>();

/** SpreadsheetApp.newConditionalFormatRule(). */
export function ruleBuilder(context: ServiceContext, start?: RuleSpec) {
  let spec: RuleSpec = start ?? { type: '', values: [], condition: undefined, style: {}, ranges: [] };
  const change = (part: Partial<RuleSpec>) => {
    spec = { ...spec, ...part };
    return builder;
  };
  const style = (part: Style) => change({ style: { ...spec.style, ...part } });
  const when =
    (type: string, operator: CellIsRule['operator']) =>
    (...values: unknown[]) =>
      change({ type, values, condition: toCondition(context, operator, values) });

  const builder = service(
    'ConditionalFormatRuleBuilder',
    {
      whenFormulaSatisfied(formula: string) {
        checkScriptFormula(formula, 'whenFormulaSatisfied');
        if (namesSheet(formula)) {
          throw new Error('Conditional format rule cannot reference a different sheet. (Use INDIRECT.)');
        }
        const values = [toEngineFormula(formula, context.document.locale())];
        return change({ type: 'CUSTOM_FORMULA', values: [formula], condition: { operator: 'customFormula', values } });
      },
      whenCellEmpty: when('CELL_EMPTY', 'isEmpty'),
      whenCellNotEmpty: when('CELL_NOT_EMPTY', 'isNotEmpty'),
      whenTextEqualTo: when('TEXT_EQUAL_TO', 'isEqual'),
      whenTextContains: when('TEXT_CONTAINS', 'containsText'),
      whenTextDoesNotContain: when('TEXT_DOES_NOT_CONTAIN', 'notContainsText'),
      whenTextStartsWith: when('TEXT_STARTS_WITH', 'beginsWithText'),
      whenTextEndsWith: when('TEXT_ENDS_WITH', 'endsWithText'),
      whenNumberEqualTo: when('NUMBER_EQUAL_TO', 'isEqual'),
      whenNumberNotEqualTo: when('NUMBER_NOT_EQUAL_TO', 'isNotEqual'),
      whenNumberGreaterThan: when('NUMBER_GREATER_THAN', 'isGreaterThan'),
      whenNumberGreaterThanOrEqualTo: when('NUMBER_GREATER_THAN_OR_EQUAL_TO', 'isGreaterOrEqualTo'),
      whenNumberLessThan: when('NUMBER_LESS_THAN', 'isLessThan'),
      whenNumberLessThanOrEqualTo: when('NUMBER_LESS_THAN_OR_EQUAL_TO', 'isLessOrEqualTo'),
      whenNumberBetween: when('NUMBER_BETWEEN', 'isBetween'),
      whenNumberNotBetween: when('NUMBER_NOT_BETWEEN', 'isNotBetween'),
      whenDateBefore: when('DATE_BEFORE', 'dateIsBefore'),
      whenDateAfter: when('DATE_AFTER', 'dateIsAfter'),
      whenDateEqualTo: when('DATE_EQUAL_TO', 'dateIs'),
      setBackground: (color: string | null) => style({ fillColor: toHex(color) }),
      setFontColor: (color: string | null) => style({ textColor: toHex(color) }),
      setBold: (bold: boolean) => style({ bold }),
      setItalic: (italic: boolean) => style({ italic }),
      setStrikethrough: (strikethrough: boolean) => style({ strikethrough }),
      setUnderline: (underline: boolean) => style({ underline }),
      setRanges: (ranges: readonly RangeHandle[]) => change({ ranges: [...ranges] }),
      getRanges: () => [...spec.ranges],
      build: () => createRule(context, spec),
    },
    context.enter,
  );
  return builder;
}

/** A `!` in a text or in the name of an error is none. */
function namesSheet(formula: string): boolean {
  return pieces(formula.replace(/#[A-Z0-9/]+!/g, '')).some(({ text, quoted }) => !quoted && text.includes('!'));
}

/** The rules of a sheet, first wins. */
export function readRules(context: ServiceContext, sheetId: string) {
  const types = new Map(context.document.attachments('format').map(({ id, data }) => [id, data]));
  return context.document
    .stored()
    .getConditionalFormats(sheetId)
    .flatMap(({ id, ranges, rule }) =>
      rule.type === 'CellIsRule' ? [createRule(context, toSpec(context, sheetId, ranges, rule, types.get(id)))] : [],
    );
}

/** Replaces all rules of a sheet. */
export function writeRules({ document }: ServiceContext, sheetId: string, rules: readonly unknown[]): void {
  for (const { id } of document.stored().getConditionalFormats(sheetId)) {
    document.write({ type: 'REMOVE_CONDITIONAL_FORMAT', sheetId, id });
    document.write({ type: 'REMOVE_ATTACHMENTS', ids: [id] });
  }
  for (const rule of rules) {
    const { type, values, condition, style, ranges } = specOf(rule);
    const id = document.newId('cf');
    if (!condition) continue;
    const cf = { id, rule: { type: 'CellIsRule' as const, style, ...condition, values: [...condition.values] } };
    document.write({
      type: 'ADD_CONDITIONAL_FORMAT',
      sheetId,
      cf,
      ranges: ranges.map((range) => toRangeData(areaOfRange(range))),
    });
    const data = { type, values: values.map((value) => (isDate(value) ? value.toISOString() : value)) };
    document.write({ type: 'SET_ATTACHMENT', attachment: { id, kind: 'format', sheetId, zone: undefined, data } });
  }
}

function createRule(context: ServiceContext, spec: RuleSpec) {
  if (!spec.condition) throw new Error('Cannot build a conditional format rule without a condition');
  if (spec.ranges.length === 0) throw new Error('Conditional format rules must have at least one range.');
  const condition = service(
    'BooleanCondition',
    {
      getCriteriaType: () => spec.type,
      getCriteriaValues: () => [...spec.values],
      getBackground: () => spec.style.fillColor ?? null,
      getFontColor: () => spec.style.textColor ?? null,
      getBold: () => spec.style.bold ?? null,
    },
    context.enter,
  );
  const rule = service(
    'ConditionalFormatRule',
    {
      getRanges: () => [...spec.ranges],
      getBooleanCondition: () => condition,
      getGradientCondition: () => null,
      copy: () => ruleBuilder(context, spec),
    },
    context.enter,
  );
  specs.set(rule, spec);
  return rule;
}

function specOf(rule: unknown): RuleSpec {
  const spec = typeof rule === 'object' && rule !== null ? specs.get(rule) : undefined;
  if (!spec)
    throw new TypeError('The parameters do not match the method signature: ConditionalFormatRules are wanted.');
  return spec;
}

function toSpec(
  context: ServiceContext,
  sheetId: string,
  ranges: readonly string[],
  { style, operator, values, dateValue }: CellIsRule,
  extra: Readonly<Record<string, unknown>> | undefined,
): RuleSpec {
  const original = extra?.['values'];
  return {
    type: String(extra?.['type'] ?? operator),
    values:
      operator === 'customFormula'
        ? movedFormula(context, values, original)
        : Array.isArray(original)
          ? original
          : values,
    condition: { operator, values, ...(dateValue && { dateValue }) },
    style,
    ranges: ranges.map((a1) => context.make.range(parseArea(context.document, sheetId, a1))),
  };
}

/** A formula as it was given, until the cells it is about move. */
function movedFormula({ document }: ServiceContext, [now = '']: readonly string[], given: unknown): readonly unknown[] {
  const isGiven = Array.isArray(given) && toEngineFormula(String(given[0]), document.locale()) === now;
  return isGiven ? given : [toLocalFormula(now, document.locale())];
}

function toCondition(
  { document }: ServiceContext,
  operator: CellIsRule['operator'],
  values: readonly unknown[],
): NonNullable<RuleSpec['condition']> {
  const texts = values.map((value) => (isDate(value) ? String(document.zone.serialOf(value)) : String(value)));
  return { operator, values: texts, ...(operator.startsWith('date') && { dateValue: 'exactDate' as const }) };
}
