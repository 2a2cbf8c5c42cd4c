// From a sheet's spec and what is there to the flat list of writes that makes the one the other. Pure; touches nothing.

import { formatArea, parseArea } from './a1';
import { planContents } from './planContents';
import { planFormats, planLook } from './planLook';
import { nameOf } from './names';
import { readyCells } from './needs';
import { isLeft, lastColumnOf, placed, placementOf, type Placement } from './place';
import type { Wording } from './resolve';
import type { BuildSettings } from './settings';
import { sheetSpecs } from './specs';
import { TAB_ORDER, type SheetId } from './sheetIds';
import type { ChartSpec, SheetSpec } from './spec';
import type { SheetThere, WorkbookThere } from './there';
import type { SheetPlan, Write } from './writes';
import { workbookTexts } from '../texts/workbook';

/** Grows with every change of a spec that a workbook already built should receive. */
export const TEMPLATE_VERSION = 1;

/**
 * Plans one sheet: adds what is missing, restores what was broken, leaves what people typed.
 *
 * @param id Which sheet.
 * @param settings Answers of the Build page.
 * @param there What the workbook holds now.
 * @return The name the sheet goes by and the writes in order; none when nothing is to be done.
 */
export function planSheet(id: SheetId, settings: BuildSettings, there: WorkbookThere): SheetPlan {
  const specs = sheetSpecs();
  const spec = specs[id];
  const sheet = there.sheets[id];
  const wording = wordingOf(specs, settings, there);
  const here = wording.sheets.get(id);
  const at = here?.at ?? placementOf(spec, sheet);
  const name = here?.name ?? spec.id;
  const finished = sheet?.stamp === stampOf(settings);
  const writes: Write[] = [
    ...planPlace(spec, name, sheet, at, there.present),
    ...planNames(spec, there, at),
    ...(finished ? [] : planFormats(spec, at)),
    ...planContents({ ...spec, cells: readyCells(spec, there.present) }, sheet, at, wording),
    ...(finished ? [] : planLook(spec, at, wording, !sheet)),
    ...planProtections(spec, sheet, at),
    ...planCharts(spec, sheet, at, wording),
  ];
  const stamp: Write[] = finished ? [] : [{ kind: 'done', stamp: stampOf(settings) }];
  return { id, sheet: name, writes: [...writes, ...stamp] };
}

/** What a finished sheet is stamped with: another version or language makes it worth another look. */
export function stampOf({ language }: Pick<BuildSettings, 'language'>): string {
  return `${TEMPLATE_VERSION} ${language}`;
}

function wordingOf(
  specs: Readonly<Record<SheetId, SheetSpec>>,
  settings: BuildSettings,
  there: WorkbookThere,
): Wording {
  const texts = workbookTexts(settings.language);
  const sheets = Object.values(specs).map((spec) => {
    const sheet = there.sheets[spec.id];
    return [
      spec.id,
      {
        name: nameOf(spec, sheet, settings.language, there.foreign),
        keys: spec.columns.map(({ key }) => key),
        at: placementOf(spec, sheet),
      },
    ] as const;
  });
  return { texts, settings, sheets: new Map(sheets) };
}

function planPlace(
  spec: SheetSpec,
  name: string,
  sheet: SheetThere | undefined,
  at: Placement,
  present: readonly SheetId[],
): Write[] {
  const columns = lastColumnOf(at);
  if (!sheet) {
    const position = TAB_ORDER.slice(0, TAB_ORDER.indexOf(spec.id)).filter((id) => present.includes(id)).length;
    return [{ kind: 'insert', rows: spec.rows, columns, position }];
  }
  const renamed: Write[] = sheet.name === name ? [] : [{ kind: 'rename' }];
  const rows = spec.anchor.along === 'rows' ? (at.rows[spec.rows] ?? spec.rows) : sheet.rows;
  const small = sheet.columns < columns || sheet.rows < rows;
  return small ? [...renamed, { kind: 'grow', rows, columns }] : renamed;
}

function planNames(spec: SheetSpec, there: WorkbookThere, at: Placement): Write[] {
  return spec.names
    .filter(({ name, range }) => !there.names.includes(name) && isLeft(range, at))
    .map(({ name, range }) => ({ kind: 'name', name, range: placed(range, at) }));
}

function planProtections(spec: SheetSpec, sheet: SheetThere | undefined, at: Placement): Write[] {
  return spec.protected
    .filter((range) => isLeft(range, at))
    .map(
      (range) => ({ kind: 'protect', range: placed(range, at), description: `Acuerdo ${spec.id} ${range}` }) as const,
    )
    .filter(({ description }) => !sheet?.protections.includes(description));
}

function planCharts(spec: SheetSpec, sheet: SheetThere | undefined, at: Placement, { texts }: Wording): Write[] {
  const moved = (chart: ChartSpec) => ({
    ...chart,
    title: texts[chart.title],
    data: chart.data.map((range) => placed(range, at)),
    at: placed(chart.at, at),
  });
  return spec.charts
    .map(moved)
    .filter(({ data }) => !sheet?.charts.some((range) => sameTopLeft(range, data[1] ?? 'A1')))
    .map((chart) => ({ kind: 'chart', chart }));
}

/** People's own charts may have no second range, or one of whole columns; those are none of ours. */
function sameTopLeft(theirs: string, ours: string): boolean {
  const { row, column } = parseArea(ours);
  return theirs.split(':')[0] === formatArea({ row, column, lastRow: row, lastColumn: column });
}
