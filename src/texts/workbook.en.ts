// Every word of the workbook's sheets, in English.

import { agreementEn } from './sheets/agreement.en';
import { commonEn } from './sheets/common.en';
import { compensationEn } from './sheets/compensation.en';
import { dashboardEn } from './sheets/dashboard.en';
import { definitionsEn } from './sheets/definitions.en';
import { diagnosisEn } from './sheets/diagnosis.en';
import { goalsEn } from './sheets/goals.en';
import { leadsEn } from './sheets/leads.en';
import { meetingsEn } from './sheets/meetings.en';
import { notesEn } from './sheets/notes.en';
import { personasEn } from './sheets/personas.en';
import { reportsEn } from './sheets/reports.en';
import { settingsEn } from './sheets/settings.en';

export const workbookEn = {
  ...commonEn,
  ...agreementEn,
  ...personasEn,
  ...definitionsEn,
  ...goalsEn,
  ...leadsEn,
  ...meetingsEn,
  ...reportsEn,
  ...dashboardEn,
  ...compensationEn,
  ...diagnosisEn,
  ...settingsEn,
  ...notesEn,
};
