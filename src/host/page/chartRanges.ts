// The engine's Excel files draw a chart over all the rows it may have: an axis of dates then begins in 1900, and a line falls to
// 0 where nothing is known yet. They tell no spreadsheet that categories are dates, either.
import { helpers } from '@odoo/o-spreadsheet';
import type { Model } from '@odoo/o-spreadsheet';
import { escaped, unescaped } from './xmlText';

type Getters = Pick<Model['getters'], 'getSheetIdByName' | 'getEvaluatedCell'>;
type Cell = ReturnType<Getters['getEvaluatedCell']>;

/** What is not in a hidden sheet only, and a gap where nothing is. */
const PLOTTED = '<c:plotVisOnly val="0"/><c:dispBlanksAs val="gap"/>';

/** A part xl/charts/chartN.xml of an Excel file: its series ended where they hold something, its dates written as dates. */
export function withFilledRanges(chartXml: string, getters: Getters): string {
  const formats: string[] = [];
  const xml = chartXml.replace(/<c:ser>[\s\S]*?<\/c:ser>/g, (series) => {
    const cells = cellsOf(/<c:cat>[\s\S]*?<c:f>([^<]+)<\/c:f>/.exec(series)?.[1], getters);
    const filled = filledPart(cells);
    if (filled.length === 0) return series;
    const format = filled[0]?.format ?? '';
    if (isDate(format)) formats.push(format);
    return endedSeries(series, filled.length, getters).replace(/<c:cat>[\s\S]*?<\/c:cat>/, (categories) =>
      isDate(format) ? withDates(categories, filled, format) : categories,
    );
  });
  return withAxis(xml, formats[0]).replace(/\s*<\/c:chart>/, `${PLOTTED}</c:chart>`);
}

/** Values may end before their categories: what is not over has none yet. */
function endedSeries(series: string, most: number, getters: Getters): string {
  return series.replace(/<c:(cat|val)>[\s\S]*?<\/c:\1>/g, (part, kind: string) =>
    part.replace(/<c:f>([^<]*?)(\d+)(:[A-Z]+)\d+<\/c:f>/, (_, before: string, first: string, to: string) => {
      const values = filledPart(cellsOf(`${before}${first}${to}${Number(first) + most - 1}`, getters));
      const count = kind === 'cat' ? most : Math.max(1, values.length);
      return `<c:f>${before}${first}${to}${Number(first) + count - 1}</c:f>`;
    }),
  );
}

/** Categories as numbers with their format, which a text has not. */
function withDates(categories: string, cells: readonly Cell[], format: string): string {
  const points = cells.map(({ value }, index) => `<c:pt idx="${index}"><c:v>${Number(value)}</c:v></c:pt>`).join('');
  const cache = `<c:formatCode>${escaped(format)}</c:formatCode><c:ptCount val="${cells.length}"/>${points}`;
  return categories
    .replace('<c:strRef>', '<c:numRef>')
    .replace(/<\/c:strRef>/, `<c:numCache>${cache}</c:numCache></c:numRef>`);
}

function withAxis(chartXml: string, format: string | undefined): string {
  if (format === undefined) return chartXml;
  return chartXml.replace(/<c:catAx>[\s\S]*?<\/c:catAx>/, (axis) =>
    // A line at every day would hide the chart.
    axis
      .replace(/<c:majorGridlines>[\s\S]*?<\/c:majorGridlines>/, '')
      .replace(/<c:numFmt [^>]*>/, `<c:numFmt formatCode="${escaped(format)}" sourceLinked="0"/>`),
  );
}

function isDate(format: string): boolean {
  return /[dmy]/.test(format.replace(/"[^"]*"/g, ''));
}

function filledPart(cells: readonly Cell[]): readonly Cell[] {
  const last = cells.reduce((found, { value }, index) => (value === null || value === '' ? found : index + 1), 0);
  return cells.slice(0, last);
}

/** The cells of a one-column range, as a part of the file names it; none when it is no such range. */
function cellsOf(reference: string | undefined, getters: Getters): Cell[] {
  const [, quoted, plain, area = ''] =
    /^(?:'((?:[^']|'')+)'|([^'!]+))!(\w+:\w+)$/.exec(unescaped(reference ?? '')) ?? [];
  const sheetId = getters.getSheetIdByName(quoted?.replace(/''/g, "'") ?? plain);
  if (sheetId === undefined || area === '') return [];
  const { left, right, top, bottom } = helpers.toZone(area);
  if (left !== right) return [];
  return Array.from({ length: bottom - top + 1 }, (_, index) =>
    getters.getEvaluatedCell({ sheetId, col: left, row: top + index }),
  );
}
