// Sheet.newChart() and EmbeddedChart.modify(). As Google's, the builder has no setTitle until a type is chosen.
import { service } from '../../strict/service';
import { createChart } from './chart';
import type { ChartSpec } from './chart';
import type { ChartType } from './chartDefinition';
import type { ServiceContext } from '../context';
import type { RangeHandle } from '../handles';

/** A builder, over a new chart or one that is on a sheet. */
export function chartBuilder(context: ServiceContext, start: ChartSpec = EMPTY, figureId?: string): object {
  let { settings, ranges } = start;
  let builder: object = {};
  const set = (part: Partial<ChartSpec['settings']>) => {
    settings = { ...settings, ...part };
    return builder;
  };
  const setOption = (name: string, value: unknown) => set({ options: { ...settings.options, [name]: value } });
  const setRanges = (next: readonly RangeHandle[]) => {
    ranges = next;
    return builder;
  };
  const as = (type: ChartType) => () => {
    set({ type });
    builder = service('TypedChartBuilder', { ...generic, ...typedMethods(setOption) }, context.enter);
    return builder;
  };

  const generic = {
    addRange: (range: RangeHandle) => setRanges([...ranges, range]),
    clearRanges: () => setRanges([]),
    removeRange: (range: RangeHandle) =>
      setRanges(ranges.filter((other) => other.getA1Notation() !== range.getA1Notation())),
    getRanges: () => [...ranges],
    setPosition: (anchorRow: number, anchorColumn: number, offsetX: number, offsetY: number) =>
      set({ anchorRow, anchorColumn, offsetX, offsetY }),
    setOption,
    setNumHeaders: (headers: number) => set({ headers }),
    setTransposeRowsAndColumns: (transposed: boolean) => set({ transposed }),
    setMergeStrategy(strategy: string) {
      if (String(strategy) !== 'MERGE_COLUMNS') throw new Error(`Not imitated: merge strategy ${strategy}`);
      return builder;
    },
    setHiddenDimensionStrategy: () => builder,
    setChartType(type: string) {
      const known = CHART_TYPES.find((each) => each === String(type));
      if (!known) throw new Error(`Not imitated: chart type ${type}`);
      return set({ type: known });
    },
    asAreaChart: as('AREA'),
    asBarChart: as('BAR'),
    asColumnChart: as('COLUMN'),
    asComboChart: as('COMBO'),
    asLineChart: as('LINE'),
    asPieChart: as('PIE'),
    asScatterChart: as('SCATTER'),
    build() {
      if (ranges.length === 0) throw new Error('Cannot build a chart without a range');
      return createChart(context, { settings, ranges }, figureId, (spec, id) => chartBuilder(context, spec, id));
    },
  };
  builder = service('EmbeddedChartBuilder', generic, context.enter);
  return builder;
}

const CHART_TYPES: readonly ChartType[] = ['AREA', 'BAR', 'COLUMN', 'COMBO', 'LINE', 'PIE', 'SCATTER'];

function typedMethods(setOption: (name: string, value: unknown) => object) {
  return {
    setTitle: (title: string) => setOption('title', title),
    setXAxisTitle: (title: string) => setOption('hAxis.title', title),
    setYAxisTitle: (title: string) => setOption('vAxis.title', title),
    setColors: (colors: string[]) => setOption('colors', colors),
    setLegendPosition: (position: string) => setOption('legend.position', String(position).toLowerCase()),
    setStacked: () => setOption('isStacked', true),
  };
}

const EMPTY: ChartSpec = {
  ranges: [],
  settings: {
    type: 'COLUMN',
    options: {},
    headers: undefined,
    transposed: false,
    anchorRow: 1,
    anchorColumn: 1,
    offsetX: 0,
    offsetY: 0,
  },
};
