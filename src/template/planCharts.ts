// The charts a sheet lacks, and titles in the words of the workbook.

import { formatArea, parseArea } from './a1';
import { placed, type Placement } from './place';
import type { Wording } from './resolve';
import type { SheetSpec } from './spec';
import type { ExistingSheet } from './existing';
import type { Write } from './writes';

/** A chart is known by where its first values are, whatever people made of its title, place and colours. */
export function planCharts(
  spec: SheetSpec,
  sheet: ExistingSheet | undefined,
  at: Placement,
  { texts }: Wording,
  isReworded: boolean,
): Write[] {
  return spec.charts.flatMap((chart): Write[] => {
    const data = chart.data.map((range) => placed(range, at));
    const title = texts[chart.title];
    const existing = sheet?.charts.find(({ values }) => startsAt(values, data[1] ?? 'A1'));
    if (!existing) return [{ kind: 'chart', chart: { ...chart, title, data, at: placed(chart.at, at) } }];
    return isReworded && existing.title !== title ? [{ kind: 'chartTitle', values: existing.values, title }] : [];
  });
}

/** People's own charts may have no second range, or one of whole columns; those are none of ours. */
function startsAt(theirs: string, ours: string): boolean {
  const { row, column } = parseArea(ours);
  return theirs.split(':')[0] === formatArea({ row, column, lastRow: row, lastColumn: column });
}
