// Putting data validation on cells and reading it back. The engine has no place for help texts: they are attachments.
import type { DataValidationCriterion } from '@odoo/o-spreadsheet';
import type { Area } from './area';
import { mapCells, toRangeData } from './area';
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

/** The rule of each cell of an area, null where there is none. */
export function readValidations(context: ServiceContext, area: Area): (ValidationHandle | null)[][] {
  const { document } = context;
  const getters = document.stored();
  const extras = new Map(document.attachments('validation').map(({ id, data }) => [id, data]));
  return mapCells(area, (position) => {
    const rule = getters.getValidationRuleForCell(position);
    if (!rule) return null;
    const extra = extras.get(rule.id);
    const stored = {
      type: String(extra?.['type'] ?? rule.criterion.type),
      values: valuesOf(rule.criterion),
      criterion: rule.criterion,
      allowInvalid: !rule.isBlocking,
      helpText: String(extra?.['helpText'] ?? ''),
    };
    return createValidation(context, liveSpecs(document).get(rule.id) ?? stored);
  });
}

/** As Google hands them out: of a list its values together, then whether it shows an arrow. */
function valuesOf({ type, values, ...rest }: DataValidationCriterion): readonly unknown[] {
  const hasArrow = 'displayStyle' in rest && rest.displayStyle !== 'plainText';
  return type === 'isValueInList' ? [[...values], hasArrow] : values;
}

const live = new WeakMap<Document, Map<string, ValidationSpec>>();

/** The rules of this session, whose values are still Google's objects (ranges, dates). */
function liveSpecs(document: Document): Map<string, ValidationSpec> {
  const specs = live.get(document) ?? new Map<string, ValidationSpec>();
  live.set(document, specs);
  return specs;
}
