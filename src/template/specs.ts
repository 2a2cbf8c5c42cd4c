// All sheets of the workbook: the order of their tabs, and the order they are built in.

import { dashboardSheet } from './sheets/dashboard';
import { definitionsSheet } from './sheets/definitions';
import { goalsSheet } from './sheets/goals';
import { leadsSheet } from './sheets/leads';
import { settingsSheet } from './sheets/settings';
import type { SheetId, SheetSpec } from './spec';

/** The order in which sheets are built: each only refers to those before it. */
export const BUILD_ORDER: readonly SheetId[] = ['settings', 'definitions', 'goals', 'leads', 'dashboard'];

/** Every sheet's spec; the keys stand in the order of the tabs. */
export function sheetSpecs(): Record<SheetId, SheetSpec> {
  return {
    dashboard: dashboardSheet(),
    goals: goalsSheet(),
    leads: leadsSheet(),
    definitions: definitionsSheet(),
    settings: settingsSheet(),
  };
}

/** Whether a text names a sheet of the workbook. */
export function isSheetId(id: string): id is SheetId {
  return BUILD_ORDER.some((known) => known === id);
}
