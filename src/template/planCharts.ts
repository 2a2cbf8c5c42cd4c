// The charts a sheet lacks, and titles in the words of the workbook.

import { formatArea, parseArea } from './a1';
import { placed, type Placement } from './place';
import { quotedName, type Wording } from './resolve';
import type { SheetSpec } from './spec';
import type { ExistingSheet } from './existing';
import type { Write } from './writes';

/** A chart is known by where its first values are, whatever people made of its title, place and colours. */
export function planCharts(
  spec: SheetSpec,
  sheet: ExistingSheet | undefined,
  at: Placement,
  { texts, sheets }: Wording,
  isReworded: boolean,
): Write[] {
  const hidden = sheets.get('workings')?.name ?? '';
  return spec.charts.flatMap((chart): Write[] => {
    const data = chart.data.map((range) => dataOf(range, at, hidden));
    const values = (data[1] ?? 'A1').replace(/^.*!/, '');
    const title = texts[chart.title];
    const isAt = (range: string) => sheet?.charts.find((each) => startsAt(each.values, range));
    const before = chart.before === undefined ? undefined : isAt(placed(chart.before, at));
    const found = isAt(values);
    const existing = found ?? before;
    if (!existing) return [{ kind: 'chart', chart: { ...chart, title, data, at: placed(chart.at, at) } }];
    return [
      ...(found ? [] : [{ kind: 'chartData', values: existing.values, data } as const]),
      ...(isReworded && existing.title !== title
        ? [{ kind: 'chartTitle', values: found?.values ?? values, title } as const]
        : []),
    ];
  });
}

/** Where a range of a chart is now, on the page or on the hidden sheet. */
function dataOf(range: string, at: Placement, hidden: string): string {
  const [, beside] = range.split('!');
  return beside === undefined ? placed(range, at) : `${quotedName(hidden)}!${beside}`;
}

/** People's own charts may have no second range, or one of whole columns; those are none of ours. */
function startsAt(theirs: string, ours: string): boolean {
  const { row, column } = parseArea(ours);
  return theirs.split(':')[0] === formatArea({ row, column, lastRow: row, lastColumn: column });
}
