// Every name Google may call: custom functions, triggers, menu items and the sidebar's calls. No logic lives here.

export { BUSINESS_HOURS } from './functions/businessHours';
export { GOAL_PACE } from './functions/goalPace';
export { LEADS_NEEDED } from './functions/leadsNeeded';
export { LEADSCORE } from './functions/leadscore';
export { LEADSTAGE } from './functions/leadstage';
export { LEAD_VALUE } from './functions/leadValue';
export { SLA_COMPLIANCE } from './functions/slaCompliance';
export { SLA_DEADLINE } from './functions/slaDeadline';
export { SLA_REPORT } from './functions/slaReport';
export { SLA_STATUS } from './functions/slaStatus';
