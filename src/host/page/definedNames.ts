// The engine's Excel files have no named ranges, without which their formulas are #NAME?.
import { helpers } from '@odoo/o-spreadsheet';
import type { Model } from '@odoo/o-spreadsheet';
import { escaped } from './xmlText';

type Getters = Pick<Model['getters'], 'getNamedRanges' | 'getSheetName'>;

/** The part xl/workbook.xml of an Excel file, with the named ranges of the workbook. */
export function withDefinedNames(workbookXml: string, getters: Getters): string {
  const names = getters.getNamedRanges().map(({ name, range: { sheetId, zone } }) => {
    const [first, last] = [cell(zone.left, zone.top), cell(zone.right, zone.bottom)];
    const sheet = getters.getSheetName(sheetId).replace(/'/g, "''");
    return `<definedName name="${escaped(name)}">${escaped(`'${sheet}'!${first}:${last}`)}</definedName>`;
  });
  if (names.length === 0) return workbookXml;
  return workbookXml.replace('</sheets>', () => `</sheets><definedNames>${names.join('')}</definedNames>`);
}

function cell(column: number, row: number): string {
  return `$${helpers.numberToLetters(column)}$${row + 1}`;
}
