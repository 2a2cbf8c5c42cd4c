// Every sheet of the workbook.

import { agreementSheet } from './sheets/agreement';
import { compensationSheet } from './sheets/compensation';
import { dashboardSheet } from './sheets/dashboard';
import { definitionsSheet } from './sheets/definitions';
import { diagnosisSheet } from './sheets/diagnosis';
import { goalsSheet } from './sheets/goals';
import { leadsSheet } from './sheets/leads';
import { meetingsSheet } from './sheets/meetings';
import { personasSheet } from './sheets/personas';
import { reportsSheet } from './sheets/reports';
import { settingsSheet } from './sheets/settings';
import type { SheetId } from './sheetIds';
import type { SheetSpec } from './spec';

type Specs = Readonly<Record<SheetId, SheetSpec>>;

let made: Specs | undefined;

/** Every sheet's spec, by id; made once, when first asked for. */
export function sheetSpecs(): Specs {
  return (made ??= makeSpecs());
}

function makeSpecs(): Specs {
  return {
    dashboard: dashboardSheet(),
    agreement: agreementSheet(),
    goals: goalsSheet(),
    leads: leadsSheet(),
    meetings: meetingsSheet(),
    personas: personasSheet(),
    definitions: definitionsSheet(),
    reports: reportsSheet(),
    compensation: compensationSheet(),
    diagnosis: diagnosisSheet(),
    settings: settingsSheet(),
  };
}
