// Builds the agreement's sheets, one a call, so that the sidebar shows progress and a killed build is simply run again.

import { applyPlan } from './applyPlan';
import { stampAsOf } from './clock';
import { underLock } from './lock';
import { markedSheets } from './marks';
import { readWorkbook } from './readWorkbook';
import { neededSheets, sheetsWaitingFor } from '../template/needs';
import { planSheet, stampOf } from '../template/plan';
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
    const { there, marked } = readWorkbook(id, settings.language, stampOf(settings));
    checkNeeded(settings, id, there.present);
    const plan = planSheet(id, settings, there);
    applyPlan(id, plan, marked);
    completeWaiting(settings, id, there.present);
    const outcome = there.sheets[id] ? (plan.writes.length > 0 ? 'repaired' : 'kept') : 'made';
    return { id, name: plan.sheet, outcome };
  });
}

/** The end of a build: the clock is stamped and the Dashboard shown. */
export function finishBuilding(): { asOf: string } {
  const asOf = stampAsOf();
  markedSheets().get('dashboard')?.sheet.activate();
  return { asOf };
}

/** Cells of sheets built before that waited for this one; made even when nothing else was to do, for a build killed here. */
function completeWaiting(settings: BuildSettings, id: SheetId, present: readonly SheetId[]): void {
  for (const waiting of sheetsWaitingFor(id).filter((each) => present.includes(each))) {
    const { there, marked } = readWorkbook(waiting, settings.language, stampOf(settings));
    applyPlan(waiting, planSheet(waiting, settings, there), marked);
  }
}

function checkNeeded({ language }: BuildSettings, id: SheetId, present: readonly SheetId[]): void {
  const missing = neededSheets(id).filter((each) => !present.includes(each));
  if (missing.length === 0) return;
  const texts = workbookTexts(language);
  throw new Error(`${texts['build.missing']} ${missing.map((each) => texts[`${each}.name`]).join(', ')}`);
}
