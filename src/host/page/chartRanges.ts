// The engine's Excel files draw a chart over all the rows it may have; a spreadsheet then begins an axis of dates in 1900.
import { helpers } from '@odoo/o-spreadsheet';
import type { Model } from '@odoo/o-spreadsheet';
import { unescaped } from './xmlText';

type Getters = Pick<Model['getters'], 'getSheetIdByName' | 'getEvaluatedCell'>;

/** A part xl/charts/chartN.xml of an Excel file, each series ended where its categories do. */
export function withFilledRanges(chartXml: string, getters: Getters): string {
  return chartXml.replace(/<c:ser>[\s\S]*?<\/c:ser>/g, (series) => {
    const categories = /<c:cat>[\s\S]*?<c:f>([^<]+)<\/c:f>/.exec(series)?.[1];
    const last = categories === undefined ? 0 : lastFilledRow(unescaped(categories), getters);
    return last === 0 ? series : series.replace(/(<c:f>[^<]*![A-Z]+\d+:[A-Z]+)\d+(<\/c:f>)/g, `$1${last}$2`);
  });
}

/** The number of the last row of a one-column range that holds something; 0 when none does, or it is no such range. */
function lastFilledRow(reference: string, getters: Getters): number {
  const [, quoted, plain, area = ''] = /^(?:'((?:[^']|'')+)'|([^'!]+))!(\w+:\w+)$/.exec(reference) ?? [];
  const sheetId = getters.getSheetIdByName(quoted?.replace(/''/g, "'") ?? plain);
  if (sheetId === undefined || area === '') return 0;
  const { left, right, top, bottom } = helpers.toZone(area);
  if (left !== right) return 0;
  for (let row = bottom; row >= top; row -= 1) {
    const { value } = getters.getEvaluatedCell({ sheetId, col: left, row });
    if (value !== null && value !== '') return row + 1;
  }
  return 0;
}
