// Builds the agreement's sheets, one a call, so that the sidebar shows progress and a killed build is simply run again.

import { applyPlan } from './applyPlan';
import { stampAsOf } from '../clock';
import { underLock } from '../lock';
import { markedSheets } from '../marks';
import { isFromBigQuery } from '../warehouse/leadsSource';
import { takenNames } from './names';
import { openReader, type WorkbookReader } from './readWorkbook';
import { neededSheets, sheetsWaitingFor } from '../../template/needs';
import { carriedCells, isOlder, planSheet, planWaitingCells } from '../../template/plan';
import type { BuildSettings } from '../../template/settings';
import { isSheetId, type SheetId } from '../../template/sheetIds';
import type { ExistingSheet } from '../../template/existing';
import type { SheetPlan } from '../../template/writes';
import type { Language } from '../../texts/language';
import { workbookTexts } from '../../texts/workbook';
import { filled } from '../../words/filled';

export interface BuiltSheet {
  readonly id: string;
  readonly name: string;
  readonly outcome: 'made' | 'kept' | 'repaired' | 'upgraded';
}

/** Builds or repairs one sheet; the sheets it is calculated from must be there. */
export function buildOneSheet(settings: BuildSettings, id: string): BuiltSheet {
  if (!isSheetId(id)) throw new Error(`Cannot build "${id}": there is no such sheet`);
  return underLock(() => {
    const leads = leadsElsewhere(id);
    if (leads) return leads;
    const reader = openReader();
    makeWorkings(reader, settings, id);
    const built = makeSheet(reader, settings, id, false) ?? makeSheet(reader, settings, id, true);
    if (!built) throw new Error(`Cannot build "${id}": its name is taken`);
    return built;
  });
}

/** An extract of BigQuery is whole as it is: headings written over it would break it. */
function leadsElsewhere(id: SheetId): BuiltSheet | undefined {
  if (id !== 'leads') return undefined;
  const marked = markedSheets();
  const name = isFromBigQuery(marked) ? marked.get(id)?.sheet.getName() : undefined;
  return name === undefined ? undefined : { id, name, outcome: 'kept' };
}

/** The end of a build: the clock is stamped and the Dashboard shown. */
export function finishBuilding(): { asOf: string } {
  const asOf = stampAsOf();
  markedSheets().get('dashboard')?.sheet.activate();
  return { asOf };
}

/** The hidden sheet comes with the first page that needs it, whoever leaves it out. */
function makeWorkings(reader: WorkbookReader, settings: BuildSettings, id: SheetId): void {
  const [missing, ...more] = neededSheets(id).filter((each) => !reader.present().includes(each));
  if (missing !== 'workings' || more.length > 0) return;
  if (!makeSheet(reader, settings, 'workings', false)) makeSheet(reader, settings, 'workings', true);
}

/** Builds a sheet; undefined, with nothing written, when somebody else's sheet turned out to have its name. */
function makeSheet(
  reader: WorkbookReader,
  settings: BuildSettings,
  id: SheetId,
  isTaken: boolean,
): BuiltSheet | undefined {
  const { existing, marked } = reader.forSheet(id, settings.language, isTaken);
  checkNeeded(settings, id, existing.present);
  const plan = planSheet(id, settings, existing);
  const taken = takenNames(plan, existing.present, marked);
  // They may be on a sheet that a killed build left behind, which is found by its name.
  if (taken.length > 0 && !marked && !isTaken) return undefined;
  if (taken.length > 0) throw new Error(sayTaken(settings.language, taken));
  carryOver(carriedCells(id, existing));
  const here = applyPlan(id, plan, marked);
  if (!here) return undefined;
  const before = existing.sheets[id];
  reader.learn(id, here, plan.sheet, !before);
  completeWaiting(reader, settings, id, existing.present);
  return { id, name: plan.sheet, outcome: before ? outcomeOf(before, plan) : 'made' };
}

function outcomeOf(before: ExistingSheet, { writes }: SheetPlan): BuiltSheet['outcome'] {
  if (isOlder(before)) return 'upgraded';
  return writes.length > 0 ? 'repaired' : 'kept';
}

/** Cells of sheets built before that waited for this one; made even when nothing else was to do, for a build killed here. */
function completeWaiting(
  reader: WorkbookReader,
  settings: BuildSettings,
  id: SheetId,
  present: readonly SheetId[],
): void {
  for (const waiting of sheetsWaitingFor(id).filter((each) => present.includes(each))) {
    const { existing, marked } = reader.forCells(waiting, id);
    applyPlan(waiting, planWaitingCells(waiting, id, settings, existing), marked);
  }
}

/** Before they are emptied beside the page, lines the sidebar wrote are put on the hidden sheet, unless newer ones are there. */
function carryOver(lines: ReturnType<typeof carriedCells>): void {
  for (const { to, values } of lines) {
    const target = markedSheets().get('workings')?.sheet.getRange(to);
    if (target?.getValues().every(([value]) => value === '')) target.setValues(values);
  }
}

function sayTaken(language: Language, names: readonly string[]): string {
  return filled(workbookTexts(language)['build.nameTaken'], { 1: names.join(', ') });
}

function checkNeeded({ language }: BuildSettings, id: SheetId, present: readonly SheetId[]): void {
  const missing = neededSheets(id).filter((each) => !present.includes(each) && each !== 'workings');
  if (missing.length === 0) return;
  const texts = workbookTexts(language);
  throw new Error(`${texts['build.missing']} ${missing.map((each) => texts[`${each}.name`]).join(', ')}`);
}
