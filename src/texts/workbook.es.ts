// Every word of the workbook's sheets, in Spanish.

import { agreementEs } from './sheets/agreement.es';
import { commonEs } from './sheets/common.es';
import { compensationEs } from './sheets/compensation.es';
import { dashboardEs } from './sheets/dashboard.es';
import { definitionsEs } from './sheets/definitions.es';
import { diagnosisEs } from './sheets/diagnosis.es';
import { goalsEs } from './sheets/goals.es';
import { leadsEs } from './sheets/leads.es';
import { meetingsEs } from './sheets/meetings.es';
import { notesEs } from './sheets/notes.es';
import { personasEs } from './sheets/personas.es';
import { reportsEs } from './sheets/reports.es';
import { settingsEs } from './sheets/settings.es';
import type { WorkbookTexts } from './workbook';

export const workbookEs: WorkbookTexts = {
  ...commonEs,
  ...agreementEs,
  ...personasEs,
  ...definitionsEs,
  ...goalsEs,
  ...leadsEs,
  ...meetingsEs,
  ...reportsEs,
  ...dashboardEs,
  ...compensationEs,
  ...diagnosisEs,
  ...settingsEs,
  ...notesEs,
};
