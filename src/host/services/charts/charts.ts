// Embedded charts: what Google's objects say of them is kept as attachments, beside the engine's own charts.
import type { Document } from '../../document';
import type { Area } from '../range/area';
import { chartSpecOf, createChart } from './chart';
import { chartBuilder } from './chartBuilder';
import { option, toDefinition } from './chartDefinition';
import type { ChartSettings } from './chartDefinition';
import type { ServiceContext } from '../context';
import { areaOfRange } from '../handles';

/** The charts of a sheet, in the order they were made. */
export function listCharts(context: ServiceContext, sheetId: string) {
  const { document } = context;
  const sources = document.attachments('chartRange');
  return document
    .attachments('chart')
    .filter((chart) => chart.sheetId === sheetId)
    .map(({ id, data }) => {
      const ranges = sources.flatMap(({ data: source, sheetId: onSheet, zone }) =>
        source['chart'] === id && zone && onSheet ? [context.make.range({ sheetId: onSheet, ...zone })] : [],
      );
      const settings = data['settings'] as ChartSettings; // as insertChart stored it
      return createChart(context, { settings, ranges }, id, (spec, figureId) => chartBuilder(context, spec, figureId));
    });
}

/** Puts a chart on a sheet. */
export function insertChart(context: ServiceContext, sheetId: string, chart: unknown): void {
  const { document } = context;
  const { settings, ranges } = chartSpecOf(chart);
  const figureId = document.newId('ch');
  const areas = ranges.map(areaOfRange);
  document.write({
    type: 'CREATE_CHART',
    sheetId,
    figureId,
    chartId: `${figureId}c`,
    col: settings.anchorColumn - 1,
    row: settings.anchorRow - 1,
    offset: { x: settings.offsetX, y: settings.offsetY },
    size: sizeOf(settings),
    definition: toDefinition(document, settings, areas),
  });
  remember(document, sheetId, figureId, settings, areas);
}

/** Replaces a chart by what `modify()` built from it. */
export function updateChart(context: ServiceContext, sheetId: string, chart: unknown): void {
  const { document } = context;
  const { settings, ranges, figureId = '' } = chartSpecOf(chart);
  const areas = ranges.map(areaOfRange);
  const position = { col: settings.anchorColumn - 1, row: settings.anchorRow - 1 };
  const offset = { x: settings.offsetX, y: settings.offsetY };
  document.write({ type: 'UPDATE_FIGURE', sheetId, figureId, ...position, offset, ...sizeOf(settings) });
  const definition = toDefinition(document, settings, areas);
  document.write({ type: 'UPDATE_CHART', sheetId, figureId, chartId: `${figureId}c`, definition });
  forgetRanges(document, figureId);
  remember(document, sheetId, figureId, settings, areas);
}

/** Takes a chart off its sheet. */
export function removeChart({ document }: ServiceContext, sheetId: string, chart: unknown): void {
  const { figureId = '' } = chartSpecOf(chart);
  forgetRanges(document, figureId);
  document.write({ type: 'DELETE_FIGURE', sheetId, figureId });
}

function remember(
  document: Document,
  sheetId: string,
  figureId: string,
  settings: ChartSettings,
  areas: readonly Area[],
): void {
  const attachment = { id: figureId, kind: 'chart' as const, sheetId, zone: undefined, data: { settings } };
  document.write({ type: 'SET_ATTACHMENT', attachment });
  areas.forEach(({ sheetId: onSheet, ...zone }, i) => {
    const data = { chart: figureId, index: i };
    document.write({
      type: 'SET_ATTACHMENT',
      attachment: { id: `${figureId}/${i}`, kind: 'chartRange', sheetId: onSheet, zone, data },
    });
  });
}

function forgetRanges(document: Document, figureId: string): void {
  const ids = document.attachments('chartRange').flatMap(({ id, data }) => (data['chart'] === figureId ? [id] : []));
  document.write({ type: 'REMOVE_ATTACHMENTS', ids });
}

function sizeOf({ options }: ChartSettings): { width: number; height: number } {
  return { width: Number(option(options, 'width') ?? 600), height: Number(option(options, 'height') ?? 371) };
}
