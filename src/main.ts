// Every name Google may call: custom functions, triggers, menu items and the sidebar's calls. No logic lives here.

import { wireEnvironment } from './grid/environment';

export { BUSINESS_HOURS } from './functions/businessHours';
export { GOAL_PACE } from './functions/goalPace';
export { LEADSCORE } from './functions/leadscore';
export { LEADSTAGE } from './functions/leadstage';
export { LEADS_NEEDED } from './functions/leadsNeeded';
export { LEADS_WATERFALL } from './functions/leadsWaterfall';
export { LEAD_VALUE } from './functions/leadValue';
export { SLA_COMPLIANCE } from './functions/slaCompliance';
export { SLA_DEADLINE } from './functions/slaDeadline';
export { SLA_REPORT } from './functions/slaReport';
export { SLA_STATUS } from './functions/slaStatus';

export { enableFunctions, onInstall, onOpen, openSidebar, refreshFigures, showHelp } from './gas/menu';
export { addSampleLeads, buildSheet, finishBuild, finishImport, importRows } from './gas/calls';
export { removeSampleLeads, startImport, startSidebar } from './gas/calls';

wireEnvironment({
  timeZone: () => SpreadsheetApp.getActive().getSpreadsheetTimeZone(),
  locale: () => SpreadsheetApp.getActive().getSpreadsheetLocale(),
  scriptTimeZone: () => Session.getScriptTimeZone(),
});
