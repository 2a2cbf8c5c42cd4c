// Every name Google may call: custom functions, triggers, menu items and the sidebar's calls. No logic lives here.
// Custom functions stand in the order of the README: qualify, commit, clock, track, share.

import { wireEnvironment } from './grid/environment';

export { LEADSCORE } from './functions/leadscore';
export { LEADSCORE_WHY } from './functions/leadscoreWhy';
export { PERSONA_FIT } from './functions/personaFit';
export { LEADGRADE } from './functions/leadgrade';
export { LEADSTAGE } from './functions/leadstage';
export { LEADSCORE_LEARN } from './functions/leadscoreLearn';
export { LEAD_PROBABILITY } from './functions/leadProbability';
export { LEADSCORE_AUC } from './functions/leadscoreAuc';
export { LEAD_FACTS } from './functions/leadFacts';
export { LEAD_CHECK } from './functions/leadCheck';

export { LEADS_NEEDED } from './functions/leadsNeeded';
export { LEAD_VALUE } from './functions/leadValue';
export { FOLLOWUP_CAPACITY } from './functions/followupCapacity';

export { BUSINESS_HOURS } from './functions/businessHours';
export { SLA_DEADLINE } from './functions/slaDeadline';
export { SLA_STATUS } from './functions/slaStatus';
export { SLA_COMPLIANCE } from './functions/slaCompliance';
export { SLA_REPORT } from './functions/slaReport';
export { FOLLOWUP_STATUS } from './functions/followupStatus';
export { CALENDAR_HOURS } from './functions/calendarHours';

export { GOAL_PACE } from './functions/goalPace';
export { GOAL_FORECAST } from './functions/goalForecast';
export { LEADS_WATERFALL } from './functions/leadsWaterfall';
export { FUNNEL_REPORT } from './functions/funnelReport';
export { LEAD_GROUPS } from './functions/leadGroups';
export { PIPELINE_VELOCITY } from './functions/pipelineVelocity';
export { GAP_DRIVERS } from './functions/gapDrivers';
export { NEXT_MEETING } from './functions/nextMeeting';

export { SHARED_BONUS } from './functions/sharedBonus';

export {
  checkSpreadsheet,
  enableFunctions,
  onInstall,
  onOpen,
  openSidebar,
  refreshFigures,
  showHelp,
} from './gas/menu';
export { addSampleLeads, buildSheet, finishBuild, finishImport, importRows, runSelfCheck } from './gas/calls';
export {
  addHolidays,
  addLesson,
  closePeriod,
  contactLead,
  fillPastPeriods,
  handOutLeads,
  addToLists,
  placeFormula,
  planLeads,
  planPeriod,
  readAgreement,
  readHolidays,
  readToday,
  readWarehouseSettings,
  removeSampleLeads,
  saveMeeting,
  savePersona,
  selectLead,
  selectedRange,
  setLeadsSource,
  showAgreement,
  signAgreement,
  startFormulas,
  stampClock,
  startImport,
  startMeeting,
  startPersonas,
  startSidebar,
} from './gas/calls';

wireEnvironment({
  timeZone: () => SpreadsheetApp.getActive().getSpreadsheetTimeZone(),
  locale: () => SpreadsheetApp.getActive().getSpreadsheetLocale(),
  scriptTimeZone: () => Session.getScriptTimeZone(),
});
