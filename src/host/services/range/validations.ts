// Putting data validation on cells and reading it back. The engine has no place for help texts: they are attachments.
import type { DataValidationCriterion, DataValidationRule } from '@odoo/o-spreadsheet';
import type { Area } from './area';
import { mapCells, parseArea, toRangeData } from './area';
import type { ServiceContext } from '../context';
import { createValidation, validationSpec } from './dataValidation';
import type { ValidationHandle, ValidationSpec } from './dataValidation';
import type { Document } from '../../document';

/** Sets one rule on areas of one sheet; null removes what is there. */
export function setValidation({ document }: ServiceContext, areas: readonly Area[], rule: unknown): void {
  const [sheetId = ''] = areas.map((area) => area.sheetId);
  const ranges = areas.map(toRangeData);
  const id = document.newId('dv');
  if (rule === null || rule === undefined) {
    // The engine cannot clear a part of a rule: a new one pushes the old off its cells and is removed.
    const criterion = { type: 'isEmail' as const, values: [] };
    document.write({ type: 'ADD_DATA_VALIDATION_RULE', sheetId, ranges, rule: { id, criterion } });
    document.write({ type: 'REMOVE_DATA_VALIDATION_RULE', sheetId, id });
    return;
  }
  const spec = validationSpec(rule);
  const isBlocking = !spec.allowInvalid;
  document.write({
    type: 'ADD_DATA_VALIDATION_RULE',
    sheetId,
    ranges,
    rule: { id, criterion: { ...spec.criterion }, isBlocking },
  });
  const data = { helpText: spec.helpText, type: spec.type };
  document.write({ type: 'SET_ATTACHMENT', attachment: { id, kind: 'validation', sheetId, zone: undefined, data } });
  liveSpecs(document).set(id, spec);
}

/** Sets a rule on each cell of an area; null takes away what is there. */
export function setValidations(context: ServiceContext, area: Area, rules: readonly (readonly unknown[])[]): void {
  for (const [rule, cells] of cellsByRule(rules, area)) setValidation(context, cells, rule);
}

/** Each rule with its cells, column by column in runs, so that a rule over a block stays one rule of few ranges. */
function cellsByRule(rules: readonly (readonly unknown[])[], { sheetId, top, left }: Area): Map<unknown, Area[]> {
  const cells = new Map<unknown, Area[]>();
  rules[0]?.forEach((_, j) => {
    for (let i = 0, end = 0; i < rules.length; i = end) {
      const rule = rules[i]?.[j] ?? null;
      for (end = i + 1; end < rules.length && (rules[end]?.[j] ?? null) === rule;) end++;
      const run = { sheetId, top: top + i, bottom: top + end - 1, left: left + j, right: left + j };
      const runs = cells.get(rule) ?? [];
      const beside = runs.find(
        (other) => other.top === run.top && other.bottom === run.bottom && other.right === run.left - 1,
      );
      if (beside) beside.right++;
      else runs.push(run);
      cells.set(rule, runs);
    }
  });
  return cells;
}

/** The rule of each cell of an area, null where there is none. */
export function readValidations(context: ServiceContext, area: Area): (ValidationHandle | null)[][] {
  const { document } = context;
  const getters = document.stored();
  const extras = new Map(document.attachments('validation').map(({ id, data }) => [id, data]));
  const handles = new Map<string, ValidationHandle>();
  return mapCells(area, (position) => {
    const rule = getters.getValidationRuleForCell(position);
    if (!rule) return null;
    const handle = handles.get(rule.id) ?? handleOf(rule);
    handles.set(rule.id, handle);
    return handle;
  });

  function handleOf(rule: DataValidationRule): ValidationHandle {
    const extra = extras.get(rule.id);
    const stored = {
      type: String(extra?.['type'] ?? rule.criterion.type),
      values: valuesOf(context, rule.criterion),
      criterion: rule.criterion,
      allowInvalid: !rule.isBlocking,
      helpText: String(extra?.['helpText'] ?? ''),
    };
    const isList = rule.criterion.type === 'isValueInRange'; // which may have moved since it was set
    return createValidation(context, (isList ? undefined : liveSpecs(document).get(rule.id)) ?? stored);
  }
}

/** As Google hands them out: of a list its values together or its range, then whether it shows an arrow. */
function valuesOf(
  { document, make }: ServiceContext,
  { type, values, ...rest }: DataValidationCriterion,
): readonly unknown[] {
  const hasArrow = 'displayStyle' in rest && rest.displayStyle !== 'plainText';
  const [source = ''] = values;
  if (type === 'isValueInList') return [[...values], hasArrow];
  if (type !== 'isValueInRange' || source === '#REF') return values;
  return [make.range(parseArea(document, '', source)), hasArrow];
}

const live = new WeakMap<Document, Map<string, ValidationSpec>>();

/** The rules of this session, whose values are still Google's objects (ranges, dates). */
function liveSpecs(document: Document): Map<string, ValidationSpec> {
  const specs = live.get(document) ?? new Map<string, ValidationSpec>();
  live.set(document, specs);
  return specs;
}
