// The charts of the page.

import type { TextKey } from '../../../texts/workbook';
import type { ChartSpec } from '../../spec';
import { PALETTE } from '../../palette';
import { DATA } from './chartData';

const { ochre, teal } = PALETTE;
const NARROW = { height: 285, width: 556 };
const WIDE = { height: 285, width: 600 };

/** Leads waterfall, result against goal, funnel, compliance by week, leads and conversion by source. */
export function charts(): ChartSpec[] {
  const ofSources = (column: string) => ['source1:source12.group', `source1:source12.${column}`];
  const funnel = ['stage', 'due', 'reached'].map((column) => `funnelHeading:funnelCustomer.${column}`);
  return [
    chart('line', 'waterfall', DATA.waterfall, 'upper.left', { width: 678, height: 310 }, [ochre, teal]),
    chart('line', 'resultByWeek', DATA.result, 'upper.wideRight', { width: 478, height: 310 }, [ochre, teal]),
    chart('column', 'funnelChart', funnel, 'middle.left', NARROW, [ochre, teal]),
    chart('line', 'complianceByWeek', DATA.compliance, 'middle.right', WIDE, [teal, ochre]),
    chart('bar', 'leadsBySource', ofSources('leads'), 'lower.left', NARROW, [teal]),
    chart('bar', 'conversionBySource', ofSources('conversion'), 'lower.right', WIDE, [ochre]),
  ];
}

type Title = TextKey extends infer Key ? (Key extends `dashboard.${infer Rest}` ? Rest : never) : never;

/** Bars begin with their first group, all others with the headings of their columns. */
function chart(
  type: ChartSpec['type'],
  title: Title,
  data: readonly string[],
  at: string,
  size: Pick<ChartSpec, 'width' | 'height'>,
  colors: readonly string[],
): ChartSpec {
  return { type, title: `dashboard.${title}`, data, headers: type === 'bar' ? 0 : 1, at, ...size, colors };
}
