// The charts of the page.

import type { ChartSpec } from '../../spec';
import { PALETTE } from '../../palette';
import { DATA } from './chartData';
import { FUNNEL } from './funnel';
import { REPORTS } from './reports';

/** Leads waterfall, result against goal, funnel, compliance by week, leads and conversion by source. */
export function charts(): ChartSpec[] {
  const [sources] = REPORTS;
  const two = [PALETTE.ochre, PALETTE.teal];
  const small = { height: 285, width: 556 };
  const wide = { height: 285, width: 600 };
  const ofGroups = (column: 'group' | 'leads' | 'conversion') =>
    sources?.table.column(column, sources.groups[0], sources.groups[sources.groups.length - 1]) ?? '';
  const ofSources = (column: 'leads' | 'conversion') => [ofGroups('group'), ofGroups(column)];
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
      data: [FUNNEL.column('stage'), FUNNEL.column('due'), FUNNEL.column('reached')],
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
      data: ofSources('leads'),
      headers: 0,
      at: 'B62',
      ...small,
      colors: [PALETTE.teal],
    },
    {
      type: 'bar',
      title: 'dashboard.conversionBySource',
      data: ofSources('conversion'),
      headers: 0,
      at: 'F62',
      ...wide,
      colors: [PALETTE.ochre],
    },
  ];
}
