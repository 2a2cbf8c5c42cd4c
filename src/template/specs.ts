// Every sheet of the workbook.

import { dashboardSheet } from './sheets/dashboard';
import { definitionsSheet } from './sheets/definitions';
import { goalsSheet } from './sheets/goals';
import { leadsSheet } from './sheets/leads';
import { settingsSheet } from './sheets/settings';
import type { SheetId } from './sheetIds';
import type { SheetSpec } from './spec';

/** Every sheet's spec, by id. */
export function sheetSpecs(): Readonly<Record<SheetId, SheetSpec>> {
  return {
    dashboard: dashboardSheet(),
    goals: goalsSheet(),
    leads: leadsSheet(),
    definitions: definitionsSheet(),
    settings: settingsSheet(),
  };
}
