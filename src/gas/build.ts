// Builds the agreement's sheets, one a call, so that the sidebar shows progress and a killed build is simply run again.

import { applyPlan } from './applyPlan';
import { stampAsOf } from './clock';
import { underLock } from './lock';
import { markedSheets } from './marks';
import { readForCells, readWorkbook } from './readWorkbook';
import { neededSheets, sheetsWaitingFor } from '../template/needs';
import { planSheet, planWaitingCells } from '../template/plan';
import type { BuildSettings } from '../template/settings';
import { isSheetId, type SheetId } from '../template/sheetIds';
import { workbookTexts } from '../texts/workbook';

export interface BuiltSheet {
  readonly id: string;
  readonly name: string;
  readonly outcome: 'made' | 'kept' | 'repaired';
}

/** Builds or repairs one sheet; the sheets it is calculated from must be there. */
export function buildOneSheet(settings: BuildSettings, id: string): BuiltSheet {
  if (!isSheetId(id)) throw new Error(`Cannot build "${id}": there is no such sheet`);
  return underLock(() => {
    const built = makeSheet(settings, id, false) ?? makeSheet(settings, id, true);
    if (!built) throw new Error(`Cannot build "${id}": its name is taken`);
    return built;
  });
}

/** The end of a build: the clock is stamped and the Dashboard shown. */
export function finishBuilding(): { asOf: string } {
  const asOf = stampAsOf();
  markedSheets().get('dashboard')?.sheet.activate();
  return { asOf };
}

/** Builds a sheet; undefined, with nothing written, when somebody else's sheet turned out to have its name. */
function makeSheet(settings: BuildSettings, id: SheetId, isTaken: boolean): BuiltSheet | undefined {
  const { there, marked } = readWorkbook(id, settings.language, isTaken);
  checkNeeded(settings, id, there.present);
  const plan = planSheet(id, settings, there);
  if (!applyPlan(id, plan, marked)) return undefined;
  completeWaiting(settings, id, there.present);
  const outcome = there.sheets[id] ? (plan.writes.length > 0 ? 'repaired' : 'kept') : 'made';
  return { id, name: plan.sheet, outcome };
}

/** Cells of sheets built before that waited for this one; made even when nothing else was to do, for a build killed here. */
function completeWaiting(settings: BuildSettings, id: SheetId, present: readonly SheetId[]): void {
  for (const waiting of sheetsWaitingFor(id).filter((each) => present.includes(each))) {
    const { there, marked } = readForCells(waiting);
    applyPlan(waiting, planWaitingCells(waiting, id, settings, there), marked);
  }
}

function checkNeeded({ language }: BuildSettings, id: SheetId, present: readonly SheetId[]): void {
  const missing = neededSheets(id).filter((each) => !present.includes(each));
  if (missing.length === 0) return;
  const texts = workbookTexts(language);
  throw new Error(`${texts['build.missing']} ${missing.map((each) => texts[`${each}.name`]).join(', ')}`);
}
