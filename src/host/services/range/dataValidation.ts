// Data validation rules: Google's builder ↔ the engine's rules.
import type { DataValidationCriterion } from '@odoo/o-spreadsheet';
import { toEngineFormula } from '../../engine/formulaText';
import { isDate } from '../../engine/values';
import { checkScriptFormula } from '../../strict/formulaRules';
import { service } from '../../strict/service';
import { toA1 } from './area';
import type { ServiceContext } from '../context';
import { areaOfRange } from '../handles';

export interface ValidationSpec {
  type: string;
  values: readonly unknown[];
  criterion: DataValidationCriterion;
  allowInvalid: boolean;
  helpText: string;
}

export type ValidationHandle = ReturnType<typeof createValidation>;

const specs = new WeakMap<object, ValidationSpec>();

/** What a DataValidation object asks for. */
export function validationSpec(rule: unknown): ValidationSpec {
  const spec = typeof rule === 'object' && rule !== null ? specs.get(rule) : undefined;
  if (!spec) throw new TypeError('The parameters do not match the method signature: a DataValidation is wanted.');
  return spec;
}

/** The DataValidation object of a rule. */
export function createValidation(context: ServiceContext, spec: ValidationSpec) {
  const rule = service(
    'DataValidation',
    {
      getAllowInvalid: () => spec.allowInvalid,
      getHelpText: () => spec.helpText,
      getCriteriaType: () => spec.type,
      getCriteriaValues: () => [...spec.values],
      copy: () => validationBuilder(context, spec),
    },
    context.enter,
  );
  specs.set(rule, spec);
  return rule;
}

/** SpreadsheetApp.newDataValidation(). */
export function validationBuilder(context: ServiceContext, start?: ValidationSpec) {
  let spec: ValidationSpec | undefined = start;
  let allowInvalid = start?.allowInvalid ?? true;
  let helpText = start?.helpText ?? '';
  const require = (type: string, values: readonly unknown[], criterion: DataValidationCriterion) => {
    spec = { type, values, criterion, allowInvalid, helpText };
    return builder;
  };
  const number =
    (type: string, criterion: 'isBetween' | 'isNotBetween' | NumberCriterion) =>
    (...values: number[]) =>
      require(type, values, { type: criterion, values: values.map(String) });
  const date =
    (type: string, criterion: DateCriterion | 'dateIsBetween' | 'dateIsNotBetween') =>
    (...values: unknown[]) =>
      require(type, values, dateCriterion(context, criterion, values));

  const builder = service(
    'DataValidationBuilder',
    {
      requireValueInList: (values: readonly unknown[], showDropdown = true) =>
        require('VALUE_IN_LIST', [values, showDropdown], {
          type: 'isValueInList',
          values: values.map(String),
          displayStyle: showDropdown ? 'arrow' : 'plainText',
        }),
      requireValueInRange: (range: unknown, showDropdown = true) =>
        require('VALUE_IN_RANGE', [range, showDropdown], {
          type: 'isValueInRange',
          values: [withSheet(context, range)],
          displayStyle: showDropdown ? 'arrow' : 'plainText',
        }),
      requireCheckbox: (...values: unknown[]) => require('CHECKBOX', values, { type: 'isBoolean', values: [] }),
      requireDate: date('DATE_IS_VALID_DATE', 'dateIsValid'),
      requireDateAfter: date('DATE_AFTER', 'dateIsAfter'),
      requireDateBefore: date('DATE_BEFORE', 'dateIsBefore'),
      requireDateOnOrAfter: date('DATE_ON_OR_AFTER', 'dateIsOnOrAfter'),
      requireDateOnOrBefore: date('DATE_ON_OR_BEFORE', 'dateIsOnOrBefore'),
      requireDateEqualTo: date('DATE_EQUAL_TO', 'dateIs'),
      requireDateBetween: date('DATE_BETWEEN', 'dateIsBetween'),
      requireDateNotBetween: date('DATE_NOT_BETWEEN', 'dateIsNotBetween'),
      requireNumberBetween: number('NUMBER_BETWEEN', 'isBetween'),
      requireNumberNotBetween: number('NUMBER_NOT_BETWEEN', 'isNotBetween'),
      requireNumberEqualTo: number('NUMBER_EQUAL_TO', 'isEqual'),
      requireNumberNotEqualTo: number('NUMBER_NOT_EQUAL_TO', 'isNotEqual'),
      requireNumberGreaterThan: number('NUMBER_GREATER_THAN', 'isGreaterThan'),
      requireNumberGreaterThanOrEqualTo: number('NUMBER_GREATER_THAN_OR_EQUAL_TO', 'isGreaterOrEqualTo'),
      requireNumberLessThan: number('NUMBER_LESS_THAN', 'isLessThan'),
      requireNumberLessThanOrEqualTo: number('NUMBER_LESS_THAN_OR_EQUAL_TO', 'isLessOrEqualTo'),
      requireTextContains: (text: string) => require('TEXT_CONTAINS', [text], { type: 'containsText', values: [text] }),
      requireTextDoesNotContain: (text: string) =>
        require('TEXT_DOES_NOT_CONTAIN', [text], { type: 'notContainsText', values: [text] }),
      requireTextEqualTo: (text: string) => require('TEXT_EQUAL_TO', [text], { type: 'isEqualText', values: [text] }),
      requireTextIsEmail: () => require('TEXT_IS_VALID_EMAIL', [], { type: 'isEmail', values: [] }),
      requireTextIsUrl: () => require('TEXT_IS_VALID_URL', [], { type: 'isLink', values: [] }),
      requireFormulaSatisfied(formula: string) {
        checkScriptFormula(formula, 'requireFormulaSatisfied');
        const values = [toEngineFormula(formula, context.document.locale())];
        return require('CUSTOM_FORMULA', [formula], { type: 'customFormula', values });
      },
      setAllowInvalid(allowed: boolean) {
        allowInvalid = allowed;
        return builder;
      },
      setHelpText(text: string) {
        helpText = text;
        return builder;
      },
      build(): ValidationHandle {
        if (!spec) throw new Error('Cannot build a data validation without a criterion');
        return createValidation(context, { ...spec, allowInvalid, helpText });
      },
    },
    context.enter,
  );
  return builder;
}

type NumberCriterion =
  'isEqual' | 'isNotEqual' | 'isGreaterThan' | 'isGreaterOrEqualTo' | 'isLessThan' | 'isLessOrEqualTo';
type DateCriterion = 'dateIs' | 'dateIsAfter' | 'dateIsBefore' | 'dateIsOnOrAfter' | 'dateIsOnOrBefore' | 'dateIsValid';

function dateCriterion(
  { document }: ServiceContext,
  type: DateCriterion | 'dateIsBetween' | 'dateIsNotBetween',
  dates: readonly unknown[],
): DataValidationCriterion {
  const values = dates.map((date) => {
    if (!isDate(date)) throw new TypeError('The parameters do not match the method signature: a Date is wanted.');
    return String(document.zone.serialOf(date));
  });
  if (type === 'dateIsValid' || type === 'dateIsBetween' || type === 'dateIsNotBetween') return { type, values };
  return { type, values, dateValue: 'exactDate' };
}

/** Sheet and cells, fixed, as the engine keeps the source of a drop-down. */
function withSheet({ document }: ServiceContext, range: unknown): string {
  const area = areaOfRange(range);
  const name = document.layout().getSheetName(area.sheetId).replace(/'/g, "''");
  return `'${name}'!${toA1(area).replace(/([A-Z]+)(\d+)/g, '$$$1$$$2')}`;
}
