// From a sheet's spec and what is there to the flat list of writes that makes the one the other. Pure; touches nothing.

import { planCharts } from './planCharts';
import { dateTexts } from './filledText';
import { planContents } from './planContents';
import { planDates } from './planDates';
import { planNewColumns } from './planColumns';
import { planFormats, planLook, planNotesApart } from './planLook';
import { planNewCells } from './planNewCells';
import { planProtections } from './planProtections';
import { planMoved, writtenBeside } from './planMoved';
import { planCleared, planRetired } from './planRetired';
import { planStrays } from './planStrays';
import { lacksRule, planRules } from './planRules';
import { downwards, isBroken, isWorded, planValidations } from './planValidations';
import { nameOf } from './names';
import { readyCells } from './needs';
import { isLeft, lastColumnOf, placed, placementOf, type Placement } from './place';
import type { Wording } from './resolve';
import type { BuildSettings } from './settings';
import { sheetSpecs } from './specs';
import { TAB_ORDER, type SheetId } from './sheetIds';
import type { SheetSpec } from './spec';
import { languageIn, stampOf, TEMPLATE_VERSION, versionOf } from './stamp';
import type { ExistingSheet, ExistingWorkbook } from './existing';
import type { SheetPlan, Write } from './writes';
import { withoutTaken } from './yielding';
import { workbookTexts } from '../texts/workbook';

/**
 * Plans one sheet: adds what is missing, restores what was broken, leaves what people typed.
 *
 * @param id Which sheet.
 * @param settings Answers of the Build page.
 * @param existing What the workbook holds now.
 * @return The name the sheet goes by and the writes in order; none when nothing is to be done.
 */
export function planSheet(id: SheetId, settings: BuildSettings, existing: ExistingWorkbook): SheetPlan {
  const specs = sheetSpecs();
  const sheet = existing.sheets[id];
  const wording = wordingOf(specs, settings, existing);
  const here = wording.sheets.get(id);
  const at = here?.at ?? placementOf(specs[id], sheet);
  const spec = withoutTaken(specs[id], sheet, at);
  const name = here?.name ?? spec.id;
  const finished = sheet?.stamp === stampOf(settings, existing.dates);
  const around = planAround(spec, sheet, at, wording);
  const isList = ({ kind }: Write) => kind === 'validations';
  // Google refuses a new word in a cell whose list still holds the old ones.
  const lists = sheet ? around.after.filter(isList) : [];
  const look = sheet ? around.after.filter((write) => !isList(write)) : around.after;
  const writes: Write[] = [
    ...planPlace(spec, name, sheet, at, existing.present),
    ...planNames(spec, sheet, at),
    ...around.before,
    ...planDates(spec, sheet, at, existing.dates),
    ...lists,
    ...planContents({ ...spec, cells: readyCells(spec, existing.present) }, sheet, at, wording),
    ...planStrays(spec, sheet, at),
    ...planCleared(spec, sheet, at),
    ...planMoved(spec, sheet, at),
    ...planRetired(spec, sheet, wording),
    ...look,
    ...planProtections(spec, sheet, at),
    ...planCharts(spec, sheet, at, wording, languageIn(sheet?.stamp ?? '') !== settings.language),
  ];
  const stamp: Write[] = finished ? [] : [{ kind: 'done', stamp: stampOf(settings, existing.dates) }];
  return { id, sheet: name, dates: existing.dates, writes: [...writes, ...stamp] };
}

/** Plans the cells of a sheet that waited for another, which has just been built. */
export function planWaitingCells(
  id: SheetId,
  built: SheetId,
  settings: BuildSettings,
  existing: ExistingWorkbook,
): SheetPlan {
  const specs = sheetSpecs();
  const spec = specs[id];
  const sheet = existing.sheets[id];
  const wording = wordingOf(specs, settings, existing);
  const cells = spec.cells.filter(({ after }) => after === built);
  const writes = planContents({ ...spec, cells }, sheet, placementOf(spec, sheet), wording);
  return { id, sheet: sheet?.name ?? id, dates: existing.dates, writes };
}

/** What the sidebar wrote beside a page in an earlier version, and where it belongs on the hidden sheet. */
export function carriedCells(id: SheetId, { sheets }: ExistingWorkbook): ReturnType<typeof writtenBeside> {
  const spec = sheetSpecs()[id];
  return writtenBeside(spec, sheets[id], placementOf(spec, sheets[id]));
}

/** How it looks: all of it on a new sheet, on one people work on no more than what it lacks. */
function planAround(
  spec: SheetSpec,
  sheet: ExistingSheet | undefined,
  at: Placement,
  wording: Wording,
): { before: readonly Write[]; after: readonly Write[] } {
  if (!sheet?.stamp) return { before: planFormats(spec, at, wording), after: planLook(spec, at, wording, !sheet) };
  const isTable = spec.anchor.along === 'columns';
  const added = isTable
    ? { before: [], after: planNewColumns(spec, sheet, at, wording) }
    : planNewCells(spec, sheet, at, wording);
  const isReworded = isOlder(sheet) || languageIn(sheet.stamp) !== wording.settings.language;
  const validations = spec.validations
    .filter((each) => (isReworded && isWorded(each)) || isBroken(each, sheet, at, wording.settings.language))
    .map((each) => downwards(spec, each));
  const after = [
    ...added.after,
    ...(isReworded ? planNotesApart(spec, at, wording) : []),
    ...planValidations(validations, at, wording),
    ...(isReworded || lacksRule(spec, sheet, wording) ? planRules(spec, at, wording, false) : []),
  ];
  return { before: added.before, after };
}

/** Whether a finished build of an earlier version of the template made the sheet. */
export function isOlder({ stamp }: ExistingSheet): boolean {
  return stamp !== '' && versionOf(stamp) < TEMPLATE_VERSION;
}

function wordingOf(
  specs: Readonly<Record<SheetId, SheetSpec>>,
  settings: BuildSettings,
  existing: ExistingWorkbook,
): Wording {
  const texts = { ...workbookTexts(settings.language), ...dateTexts(existing.dates) };
  const sheets = Object.values(specs).map((spec) => {
    const sheet = existing.sheets[spec.id];
    return [
      spec.id,
      {
        name: nameOf(spec, sheet, settings.language, existing.foreign),
        gid: sheet?.gid ?? 0,
        keys: spec.columns.map(({ key }) => key),
        blocks: spec.blocks,
        at: placementOf(spec, sheet),
      },
    ] as const;
  });
  return { texts, settings, sheets: new Map(sheets) };
}

function planPlace(
  spec: SheetSpec,
  name: string,
  sheet: ExistingSheet | undefined,
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

function planNames(spec: SheetSpec, sheet: ExistingSheet | undefined, at: Placement): Write[] {
  return spec.names
    .filter(({ name, range }) => !sheet?.names.includes(name) && isLeft(range, at))
    .map(({ name, range }) => ({ kind: 'name', name, range: placed(range, at) }));
}
