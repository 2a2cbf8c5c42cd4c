// Sheet: charts, conditional formats, protections and metadata.
import { chartBuilder } from '../charts/chartBuilder';
import { insertChart, listCharts, removeChart, updateChart } from '../charts/charts';
import { readRules, writeRules } from '../range/conditionalFormats';
import type { ServiceContext } from '../context';
import { addMetadata, findMetadata, metadataFinder } from './metadata';
import { listNamedRanges } from './namedRanges';
import { listProtections, protect } from './protection';
import { selection } from './selection';

/** The methods of a sheet about what lies on top of its cells. */
export function sheetExtras(context: ServiceContext, sheetId: string) {
  return {
    ...selection(context),
    newChart: () => chartBuilder(context),
    getCharts: () => listCharts(context, sheetId),
    insertChart: (chart: unknown): void => insertChart(context, sheetId, chart),
    updateChart: (chart: unknown): void => updateChart(context, sheetId, chart),
    removeChart: (chart: unknown): void => removeChart(context, sheetId, chart),
    getConditionalFormatRules: () => readRules(context, sheetId),
    setConditionalFormatRules: (rules: unknown[]): void => writeRules(context, sheetId, rules),
    clearConditionalFormatRules: (): void => writeRules(context, sheetId, []),
    getNamedRanges: () => listNamedRanges(context, sheetId),
    protect: () => protect(context, sheetId, undefined),
    getProtections: (type: unknown) => listProtections(context, sheetId, type),
    addDeveloperMetadata<R>(this: R, key: string, value?: string | null, visibility?: string): R {
      addMetadata(context, sheetId, key, value, visibility);
      return this;
    },
    getDeveloperMetadata: () => findMetadata(context, (metadata) => metadata.sheetId === sheetId),
    createDeveloperMetadataFinder: () => metadataFinder(context, sheetId),
  };
}
