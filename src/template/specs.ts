// Every sheet of the workbook.

import { parted } from './beside';
import { withNotes } from './headingNotes';
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
import { workingsSheet } from './sheets/workings';
import type { SheetId } from './sheetIds';
import type { SheetSpec } from './spec';

type Specs = Readonly<Record<SheetId, SheetSpec>>;

let made: Specs | undefined;

/** Every sheet's spec, by id; made once, when first asked for. */
export function sheetSpecs(): Specs {
  return (made ??= makeSpecs());
}

function makeSpecs(): Specs {
  const { pages, hidden } = parted([
    dashboardSheet(),
    agreementSheet(),
    goalsSheet(),
    leadsSheet(),
    meetingsSheet(),
    personasSheet(),
    definitionsSheet(),
    reportsSheet(),
    compensationSheet(),
    diagnosisSheet(),
    settingsSheet(),
  ]);
  const page = (id: SheetId): SheetSpec => {
    const spec = pages.find((each) => each.id === id);
    if (!spec) throw new RangeError(`Cannot specify the workbook: there is no sheet "${id}"`);
    return withNotes(spec);
  };
  return {
    dashboard: page('dashboard'),
    agreement: page('agreement'),
    goals: page('goals'),
    leads: page('leads'),
    meetings: page('meetings'),
    personas: page('personas'),
    definitions: page('definitions'),
    reports: page('reports'),
    compensation: page('compensation'),
    diagnosis: page('diagnosis'),
    settings: page('settings'),
    workings: workingsSheet(hidden),
  };
}
