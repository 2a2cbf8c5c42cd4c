// The charts, and the waterfall's data beside the page.

import type { CellSpec, ChartSpec } from '../../spec';
import { PALETTE } from '../../palette';
import { SOURCES } from './sources';

/** The leads waterfall, leads by source, conversion by source. */
export function charts(): ChartSpec[] {
  const { first, last } = SOURCES;
  const bars = { type: 'bar', headers: 0, height: 270 } as const;
  const ofSources = (column: string) => [`B${first}:B${last}`, `${column}${first}:${column}${last}`];
  return [
    {
      type: 'line',
      title: 'dashboard.waterfall',
      data: ['L4:L800', 'M4:M800', 'N4:N800'],
      headers: 1,
      at: 'B18',
      width: 1050,
      height: 310,
      colors: [PALETTE.ochre, PALETTE.teal],
    },
    { ...bars, title: 'dashboard.leadsBySource', data: ofSources('C'), at: 'B33', width: 480, colors: [PALETTE.teal] },
    {
      ...bars,
      title: 'dashboard.conversionBySource',
      data: ofSources('E'),
      at: 'E33',
      width: 560,
      colors: [PALETTE.ochre],
    },
  ];
}

/** Day, goal to date and actual to date of the waterfall. */
export function chartData(): CellSpec[] {
  return [
    { at: 'L3', content: { text: 'dashboard.chartData' } },
    {
      at: 'L4',
      content: {
        formula: '=LEADS_WATERFALL({leads.created};INDEX(Owed;1);Period_start;Period_end;As_of;"";Calendar;Holidays)',
      },
    },
  ];
}
