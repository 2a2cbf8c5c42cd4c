// Data validations: which a sheet gets, and which of those it had are gone.

import { formatArea, parseArea } from './a1';
import { isLeft, placed, type Placement } from './place';
import { quotedName, type Wording } from './resolve';
import type { SheetSpec, ValidationKind, ValidationSpec } from './spec';
import type { ExistingSheet } from './existing';
import type { PlannedValidation, Write } from './writes';
import { LANGUAGES, type Language } from '../texts/language';
import { workbookTexts } from '../texts/workbook';

/** Validations where their cells are now; what people deleted is left out. */
export function planValidations(validations: readonly ValidationSpec[], at: Placement, wording: Wording): Write[] {
  const list = validations
    .filter(({ range }) => isLeft(range, at))
    .map((validation): PlannedValidation => ({
      range: placed(validation.range, at),
      strict: validation.strict,
      help: validation.help ? wording.texts[validation.help] : '',
      rule: wordedRule(validation, wording),
    }));
  return list.length === 0 ? [] : [{ kind: 'validations', list }];
}

/** Whether a language makes another validation of it. */
export function isWorded({ rule, help }: ValidationSpec): boolean {
  return rule.kind === 'words' || help !== undefined;
}

/** Of a table, the rows people filled as well. */
export function downwards({ fillDown }: SheetSpec, validation: ValidationSpec): ValidationSpec {
  return fillDown
    ? { ...validation, range: formatArea({ ...parseArea(validation.range), lastRow: undefined }) }
    : validation;
}

/**
 * Whether a cell of a validation has none any more or, where figures depend on it, one of another kind. A list that only
 * suggests may be replaced by people's own.
 */
export function isBroken(
  { range, rule, strict }: ValidationSpec,
  { validations }: ExistingSheet,
  at: Placement,
  language: Language,
): boolean {
  if (!isLeft(range, at)) return false;
  const { row, column, lastRow = row, lastColumn } = parseArea(placed(range, at));
  const kinds = validations.slice(row - 1, lastRow).flatMap((line) => line.slice(column - 1, lastColumn));
  return kinds.some((kind) => {
    const [type = '', ...list] = kind.split('\n');
    return type === '' || (strict && (type !== kindOf(rule) || isForeign(rule, list, language)));
  });
}

/** Whether a list is the template's in another language, as a build that was cut short leaves it. */
function isForeign(rule: ValidationKind, list: readonly string[], language: Language): boolean {
  if (rule.kind !== 'words') return false;
  const isIn = (each: Language) => String(rule.keys.map((key) => workbookTexts(each)[key])) === String(list);
  return !isIn(language) && LANGUAGES.some(isIn);
}

/** What Google calls them. */
function kindOf(rule: ValidationKind): string {
  if (rule.kind === 'number' && rule.most !== undefined) return 'NUMBER_BETWEEN';
  const kinds = {
    date: 'DATE_IS_VALID_DATE',
    number: 'NUMBER_GREATER_THAN_OR_EQUAL_TO',
    words: 'VALUE_IN_LIST',
    range: 'VALUE_IN_RANGE',
  };
  return kinds[rule.kind];
}

function wordedRule({ rule }: ValidationSpec, { texts, sheets }: Wording): PlannedValidation['rule'] {
  if (rule.kind === 'words') return { kind: 'list', values: rule.keys.map((key) => texts[key]) };
  if (rule.kind !== 'range') return rule;
  const target = sheets.get(rule.sheet);
  const range = target ? placed(rule.range, target.at) : rule.range;
  return { kind: 'range', range: `${quotedName(target?.name ?? rule.sheet)}!${range}` };
}
