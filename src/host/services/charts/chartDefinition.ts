// A chart as Google's options describe it → the engine's definition.
import type { ChartDefinition } from '@odoo/o-spreadsheet';
import type { Document } from '../../document';
import { toA1 } from '../range/area';
import type { Area } from '../range/area';

export type ChartType = 'LINE' | 'COLUMN' | 'BAR' | 'COMBO' | 'PIE' | 'AREA' | 'SCATTER';

export interface ChartSettings {
  type: ChartType;
  options: Readonly<Record<string, unknown>>;
  /** Header rows; undefined: one, when the series start with text. */
  headers: number | undefined;
  transposed: boolean;
  anchorRow: number;
  anchorColumn: number;
  offsetX: number;
  offsetY: number;
}

/** The engine's chart of some ranges: the first column (or row, transposed) holds the labels, the others are series. */
export function toDefinition(document: Document, settings: ChartSettings, areas: readonly Area[]): ChartDefinition {
  const lines = areas.flatMap((area) => splitLines(area, settings.transposed));
  const labels = lines.length > 1 ? lines[0] : undefined;
  const series = labels ? lines.slice(1) : lines;
  const dataSets = series.map((line, i) => ({ dataSetId: String(i), dataRange: reference(document, line) }));
  const dataSetsHaveTitle = settings.headers === undefined ? startsWithText(document, series[0]) : settings.headers > 0;
  const { options } = settings;
  const common = {
    dataSource: {
      type: 'range' as const,
      dataSets,
      dataSetsHaveTitle,
      ...(labels && { labelRange: reference(document, labels) }),
    },
    dataSetStyles: seriesStyles(options, series.length),
    title: { text: text(options, 'title') },
    legendPosition: legendPosition(options),
    axesDesign: {
      x: { title: { text: text(options, 'hAxis.title') } },
      y: { title: { text: text(options, 'vAxis.title') } },
    },
    showValues: false,
  };
  return { ...common, ...byType(settings, options) };
}

/** An option by its path; both `setOption('hAxis.title', …)` and `setOption('hAxis', {title: …})` are understood. */
export function option(options: Readonly<Record<string, unknown>>, path: string): unknown {
  if (path in options) return options[path];
  const [head = '', ...rest] = path.split('.');
  const inner = options[head];
  return rest.length > 0 && isRecord(inner) ? option(inner, rest.join('.')) : undefined;
}

type TypePart =
  | {
      type: 'line';
      labelsAsText: boolean;
      stacked: boolean;
      cumulative: boolean;
      fillArea: boolean;
      hideDataMarkers: boolean;
    }
  | { type: 'bar'; stacked: boolean; horizontal: boolean }
  | { type: 'combo'; hideDataMarkers: boolean }
  | { type: 'pie'; isDoughnut: boolean }
  | { type: 'scatter'; labelsAsText: boolean };

function byType({ type }: ChartSettings, options: Readonly<Record<string, unknown>>): TypePart {
  const stacked = Boolean(option(options, 'isStacked'));
  const hideDataMarkers = !(Number(option(options, 'pointSize') ?? 0) > 0);
  if (type === 'COLUMN' || type === 'BAR') return { type: 'bar', stacked, horizontal: type === 'BAR' };
  if (type === 'COMBO') return { type: 'combo', hideDataMarkers };
  if (type === 'PIE') return { type: 'pie', isDoughnut: Number(option(options, 'pieHole') ?? 0) > 0 };
  if (type === 'SCATTER') return { type: 'scatter', labelsAsText: false };
  return { type: 'line', labelsAsText: false, stacked, cumulative: false, fillArea: type === 'AREA', hideDataMarkers };
}

function seriesStyles(options: Readonly<Record<string, unknown>>, count: number) {
  const colors = option(options, 'colors');
  const entries = Array.from({ length: count }, (_, i) => {
    const color = option(options, `series.${i}.color`) ?? (Array.isArray(colors) ? colors[i] : undefined);
    const kind = option(options, `series.${i}.type`) ?? option(options, 'seriesType');
    const label = option(options, `series.${i}.labelInLegend`);
    return [
      String(i),
      {
        ...(color !== undefined && { backgroundColor: String(color) }),
        ...(label !== undefined && { label: String(label) }),
        ...(option(options, `series.${i}.targetAxisIndex`) === 1 && { yAxisId: 'y1' }),
        ...(kind !== undefined && { type: kind === 'line' ? ('line' as const) : ('bar' as const) }),
      },
    ] as const;
  });
  return Object.fromEntries(entries);
}

function legendPosition(options: Readonly<Record<string, unknown>>): 'top' | 'bottom' | 'left' | 'right' | 'none' {
  const legend = option(options, 'legend');
  const position = isRecord(legend) ? legend['position'] : (legend ?? option(options, 'legend.position'));
  if (position === 'top' || position === 'bottom' || position === 'left' || position === 'none') return position;
  return 'right';
}

function splitLines(area: Area, transposed: boolean): Area[] {
  const count = transposed ? area.bottom - area.top + 1 : area.right - area.left + 1;
  return Array.from({ length: count }, (_, i) =>
    transposed
      ? { ...area, top: area.top + i, bottom: area.top + i }
      : { ...area, left: area.left + i, right: area.left + i },
  );
}

function reference(document: Document, area: Area): string {
  const name = document.layout().getSheetName(area.sheetId);
  return `'${name.replace(/'/g, "''")}'!${toA1(area)}`;
}

function startsWithText(document: Document, line: Area | undefined): boolean {
  if (!line) return false;
  const cell = document.read().getEvaluatedCell({ sheetId: line.sheetId, row: line.top, col: line.left });
  return cell.type === 'text';
}

function text(options: Readonly<Record<string, unknown>>, path: string): string {
  return String(option(options, path) ?? '');
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
