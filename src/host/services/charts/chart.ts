import { service } from '../../strict/service';
import { option } from './chartDefinition';
import type { ChartSettings } from './chartDefinition';
import type { ServiceContext } from '../context';
import type { RangeHandle } from '../handles';
import { numericId } from '../../engine/numericId';

export interface ChartSpec {
  settings: ChartSettings;
  ranges: readonly RangeHandle[];
}

export type ChartHandle = ReturnType<typeof createChart>;

const specs = new WeakMap<object, ChartSpec & { figureId: string | undefined }>();

/** The EmbeddedChart object of a chart; without an id it is not on a sheet yet. */
export function createChart(
  context: ServiceContext,
  spec: ChartSpec,
  figureId: string | undefined,
  modify: (spec: ChartSpec, figureId: string | undefined) => object,
) {
  const { settings, ranges } = spec;
  const container = service(
    'ContainerInfo',
    {
      getAnchorRow: () => settings.anchorRow,
      getAnchorColumn: () => settings.anchorColumn,
      getOffsetX: () => settings.offsetX,
      getOffsetY: () => settings.offsetY,
    },
    context.enter,
  );
  const options = service(
    'ChartOptions',
    { get: (path: string) => option(settings.options, path) ?? null },
    context.enter,
  );
  const chart = service(
    'EmbeddedChart',
    {
      getChartId: () => (figureId === undefined ? null : numericId(figureId)),
      getContainerInfo: () => container,
      getOptions: () => options,
      getRanges: () => [...ranges],
      getNumHeaders: () => settings.headers ?? -1,
      modify: () => modify(spec, figureId),
    },
    context.enter,
  );
  specs.set(chart, { ...spec, figureId });
  return chart;
}

/** What an EmbeddedChart stands for. */
export function chartSpecOf(chart: unknown): ChartSpec & { figureId: string | undefined } {
  const spec = typeof chart === 'object' && chart !== null ? specs.get(chart) : undefined;
  if (!spec) throw new TypeError('The parameters do not match the method signature: an EmbeddedChart is wanted.');
  return spec;
}
