// Every name Google may call: custom functions, triggers, menu items and the sidebar's calls. No logic lives here.

export { BUSINESS_HOURS } from './functions/businessHours';
export { LEADSCORE } from './functions/leadscore';
