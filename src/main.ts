// Every name Google may call: custom functions, triggers, menu items and the sidebar's calls. No logic lives here.

import { wireEnvironment } from './grid/environment';

export { BUSINESS_HOURS } from './functions/businessHours';
export { FOLLOWUP_CAPACITY } from './functions/followupCapacity';
export { FOLLOWUP_STATUS } from './functions/followupStatus';
export { FUNNEL_REPORT } from './functions/funnelReport';
export { GAP_DRIVERS } from './functions/gapDrivers';
export { GOAL_FORECAST } from './functions/goalForecast';
export { GOAL_PACE } from './functions/goalPace';
export { LEADGRADE } from './functions/leadgrade';
export { LEADSCORE } from './functions/leadscore';
export { LEADSCORE_AUC } from './functions/leadscoreAuc';
export { LEADSCORE_LEARN } from './functions/leadscoreLearn';
export { LEADSCORE_WHY } from './functions/leadscoreWhy';
export { LEADSTAGE } from './functions/leadstage';
export { LEADS_NEEDED } from './functions/leadsNeeded';
export { LEADS_WATERFALL } from './functions/leadsWaterfall';
export { LEAD_PROBABILITY } from './functions/leadProbability';
export { LEAD_VALUE } from './functions/leadValue';
export { PERSONA_FIT } from './functions/personaFit';
export { PIPELINE_VELOCITY } from './functions/pipelineVelocity';
export { SHARED_BONUS } from './functions/sharedBonus';
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
