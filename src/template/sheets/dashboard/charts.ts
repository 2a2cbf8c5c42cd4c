// The charts of the page.

import type { ChartSpec } from '../../spec';
import { PALETTE } from '../../palette';
import { DATA } from './chartData';
import { FUNNEL } from './funnel';
import { REPORTS, rowsOf } from './reports';

/** Leads waterfall, result against goal, funnel, compliance by week, leads and conversion by source. */
export function charts(): ChartSpec[] {
  const { first, last } = rowsOf(REPORTS.source);
  const two = [PALETTE.ochre, PALETTE.teal];
  const small = { height: 285, width: 556 };
  const wide = { height: 285, width: 600 };
  const ofFunnel = (column: string) => `${column}${FUNNEL.headings}:${column}${FUNNEL.last}`;
  const ofSources = (column: string) => [`B${first}:B${last}`, `${column}${first}:${column}${last}`];
  return [
    {
      type: 'line',
      title: 'dashboard.waterfall',
      data: DATA.waterfall,
      headers: 1,
      at: 'B31',
      width: 678,
      height: 310,
      colors: two,
    },
    {
      type: 'line',
      title: 'dashboard.resultByWeek',
      data: DATA.result,
      headers: 1,
      at: 'G31',
      width: 478,
      height: 310,
      colors: two,
    },
    {
      type: 'column',
      title: 'dashboard.funnelChart',
      data: [ofFunnel('B'), ofFunnel('D'), ofFunnel('E')],
      headers: 1,
      at: 'B47',
      ...small,
      colors: two,
    },
    {
      type: 'line',
      title: 'dashboard.complianceByWeek',
      data: DATA.compliance,
      headers: 1,
      at: 'F47',
      ...wide,
      colors: [PALETTE.teal, PALETTE.ochre],
    },
    {
      type: 'bar',
      title: 'dashboard.leadsBySource',
      data: ofSources('C'),
      headers: 0,
      at: 'B62',
      ...small,
      colors: [PALETTE.teal],
    },
    {
      type: 'bar',
      title: 'dashboard.conversionBySource',
      data: ofSources('F'),
      headers: 0,
      at: 'F62',
      ...wide,
      colors: [PALETTE.ochre],
    },
  ];
}
