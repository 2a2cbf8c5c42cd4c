// A chart of the plan as Google builds it.

import { parseArea } from '../../template/a1';
import type { PlannedChart, Write } from '../../template/writes';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Inserts a chart: the labels' column first, then the values', each with its heading. */
export function addChart(sheet: Sheet, { type, title, data, headers, at, width, height, colors }: PlannedChart): void {
  const { row, column } = parseArea(at);
  const builder = sheet.newChart().setChartType(chartTypeOf(type));
  for (const range of data) builder.addRange(sheet.getRange(range));
  const chart = builder
    .setNumHeaders(headers)
    .setMergeStrategy(Charts.ChartMergeStrategy.MERGE_COLUMNS)
    .setPosition(row, column, 0, 0)
    .setOption('title', title)
    .setOption('width', width)
    .setOption('height', height)
    .setOption('colors', [...colors])
    .setOption('legend', { position: data.length > 2 ? 'bottom' : 'none' })
    .build();
  sheet.insertChart(chart);
}

/** Gives the chart of some values another title. */
export function retitleChart(sheet: Sheet, { values, title }: Extract<Write, { kind: 'chartTitle' }>): void {
  const chart = sheet.getCharts().find((each) => each.getRanges()[1]?.getA1Notation() === values);
  if (chart) sheet.updateChart(chart.modify().setOption('title', title).build());
}

function chartTypeOf(type: PlannedChart['type']): GoogleAppsScript.Charts.ChartType {
  return { line: Charts.ChartType.LINE, column: Charts.ChartType.COLUMN, bar: Charts.ChartType.BAR }[type];
}
