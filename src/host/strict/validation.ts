// Google refuses what a script writes into a cell whose data validation refuses it.
import type { CellValue, DataValidationRule, Getters } from '@odoo/o-spreadsheet';
import type { Document } from '../document';
import { toA1 } from '../services/range/area';

/** A value on its way into a cell, as the engine will read it. */
interface Written {
  readonly row: number;
  readonly col: number;
  readonly content?: string;
}

/** Throws Google's refusal for the first cell whose rule does not hold what is written; blanks and formulas pass. */
export function checkValidations(document: Document, sheetId: string, cells: readonly Written[]): void {
  const strict = document
    .validations()
    .getDataValidationRules(sheetId)
    .filter(({ isBlocking }) => isBlocking);
  for (const rule of strict) {
    let allowed: readonly string[] | undefined;
    for (const { row, col, content = '' } of cells) {
      if (content === '' || content.startsWith('=') || !covers(rule, row, col)) continue;
      allowed ??= allowedValues(document, rule);
      if (!holds(rule, content, allowed)) throw new Error(refusal(row, col, rule, allowed));
    }
  }
}

function covers({ ranges }: DataValidationRule, row: number, col: number): boolean {
  return ranges.some(({ zone }) => zone.top <= row && row <= zone.bottom && zone.left <= col && col <= zone.right);
}

function holds({ criterion }: DataValidationRule, content: string, allowed: readonly string[]): boolean {
  const number = Number(content);
  const [least = NaN, most = NaN] = criterion.values.map(Number);
  switch (criterion.type) {
    case 'isValueInList':
    case 'isValueInRange':
      return allowed.includes(content);
    case 'isBoolean':
      return /^(TRUE|FALSE)$/i.test(content);
    case 'dateIsValid':
      return Number.isFinite(number);
    case 'isBetween':
      return number >= least && number <= most;
    case 'isGreaterOrEqualTo':
      return number >= least;
    case 'isGreaterThan':
      return number > least;
    case 'isLessOrEqualTo':
      return number <= least;
    case 'isLessThan':
      return number < least;
    default:
      return true;
  }
}

function allowedValues(document: Document, { criterion }: DataValidationRule): string[] {
  if (criterion.type === 'isValueInList') return [...criterion.values];
  const [source] = criterion.values;
  return criterion.type === 'isValueInRange' && source !== undefined ? valuesIn(document.read(), source) : [];
}

function valuesIn(getters: Getters, source: string): string[] {
  const { sheetId, zone } = getters.getRangeFromSheetXC('', source);
  return getters.getEvaluatedCellsInZone(sheetId, zone).map(({ value }) => textOf(value));
}

function textOf(value: CellValue): string {
  return value === null ? '' : String(value);
}

function refusal(row: number, col: number, { criterion }: DataValidationRule, allowed: readonly string[]): string {
  const cell = toA1({ top: row, bottom: row, left: col, right: col });
  const violates = `The data you entered in cell ${cell} violates the data validation rules set on this cell.`;
  const isList = criterion.type === 'isValueInList';
  return isList ? `${violates} Please enter one of the following values: ${allowed.join(', ')}.` : violates;
}
