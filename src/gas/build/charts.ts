// A chart of the plan as Google builds it.

import { parseArea } from '../../template/a1';
import type { PlannedChart, Write } from '../../template/writes';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Inserts a chart: the labels' column first, then the values', each with its heading. */
export function addChart(sheet: Sheet, { type, title, data, headers, at, width, height, colors }: PlannedChart): void {
  const { row, column } = parseArea(at);
  const builder = sheet.newChart().setChartType(chartTypeOf(type));
  for (const range of data) builder.addRange(rangeOf(sheet, range));
  const shown = builder
    .setNumHeaders(headers)
    .setMergeStrategy(Charts.ChartMergeStrategy.MERGE_COLUMNS)
    .setHiddenDimensionStrategy(Charts.ChartHiddenDimensionStrategy.SHOW_BOTH);
  const chart = shown
    .setPosition(row, column, 0, 0)
    .setOption('title', title)
    .setOption('width', width)
    .setOption('height', height)
    .setOption('colors', [...colors])
    .setOption('legend', { position: data.length > 2 ? 'bottom' : 'none' })
    .build();
  sheet.insertChart(chart);
}

/** Gives the chart of some values other ones; place, colours and size stay as people made them. */
export function moveChartData(sheet: Sheet, { values, data }: Extract<Write, { kind: 'chartData' }>): void {
  const chart = chartOf(sheet, values);
  if (!chart) return;
  const builder = chart.modify().clearRanges();
  for (const range of data) builder.addRange(rangeOf(sheet, range));
  sheet.updateChart(builder.setHiddenDimensionStrategy(Charts.ChartHiddenDimensionStrategy.SHOW_BOTH).build());
}

/** Gives the chart of some values another title. */
export function retitleChart(sheet: Sheet, { values, title }: Extract<Write, { kind: 'chartTitle' }>): void {
  const chart = chartOf(sheet, values);
  if (chart) sheet.updateChart(chart.modify().setOption('title', title).build());
}

function chartOf(sheet: Sheet, values: string): GoogleAppsScript.Spreadsheet.EmbeddedChart | undefined {
  return sheet.getCharts().find((each) => each.getRanges()[1]?.getA1Notation() === values);
}

/** On its own sheet, unless another is named. */
function rangeOf(sheet: Sheet, range: string): GoogleAppsScript.Spreadsheet.Range {
  return range.includes('!') ? SpreadsheetApp.getActive().getRange(range) : sheet.getRange(range);
}

function chartTypeOf(type: PlannedChart['type']): GoogleAppsScript.Charts.ChartType {
  return { line: Charts.ChartType.LINE, column: Charts.ChartType.COLUMN, bar: Charts.ChartType.BAR }[type];
}
