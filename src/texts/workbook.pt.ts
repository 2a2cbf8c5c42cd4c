// Every word of the workbook's sheets, in Portuguese.

import { agreementPt } from './sheets/agreement.pt';
import { commonPt } from './sheets/common.pt';
import { compensationPt } from './sheets/compensation.pt';
import { dashboardPt } from './sheets/dashboard.pt';
import { definitionsPt } from './sheets/definitions.pt';
import { diagnosisPt } from './sheets/diagnosis.pt';
import { goalsPt } from './sheets/goals.pt';
import { leadsPt } from './sheets/leads.pt';
import { meetingsPt } from './sheets/meetings.pt';
import { notesPt } from './sheets/notes.pt';
import { personasPt } from './sheets/personas.pt';
import { reportsPt } from './sheets/reports.pt';
import { settingsPt } from './sheets/settings.pt';
import type { WorkbookTexts } from './workbook';

export const workbookPt: WorkbookTexts = {
  ...commonPt,
  ...agreementPt,
  ...personasPt,
  ...definitionsPt,
  ...goalsPt,
  ...leadsPt,
  ...meetingsPt,
  ...reportsPt,
  ...dashboardPt,
  ...compensationPt,
  ...diagnosisPt,
  ...settingsPt,
  ...notesPt,
};
