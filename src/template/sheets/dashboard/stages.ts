// How many leads reached each stage of the funnel in the period.

import { IN_PERIOD, onInPeriod, WON_IN_PERIOD } from './period';

const noted = (key: 'mql_on' | 'sql_on' | 'opportunity_on') => `COUNTIFS(${onInPeriod(key)})`;

const scored = (stage: 'MQL' | 'SQL', unless: 'mql_on' | 'sql_on') =>
  `COUNTIFS({leads.stage};"${stage}";{leads.${unless}};"";${IN_PERIOD})`;

/** Leads created in the period. */
export const LEADS = `COUNTIFS(${IN_PERIOD})`;

/** Leads qualified in the period: on the date noted, else those of the period whose score says so. */
export const QUALIFIED = `${noted('mql_on')}+${scored('MQL', 'mql_on')}+${scored('SQL', 'mql_on')}`;

/** Leads for sales in the period. */
export const SALES_READY = `${noted('sql_on')}+${scored('SQL', 'sql_on')}`;

/** Opportunities of the period; a lead won was one, even if nobody noted when. */
export const OPPORTUNITIES = `${noted('opportunity_on')}+COUNTIFS({leads.opportunity_on};"";${WON_IN_PERIOD})`;

/** Customers won in the period. */
export const CUSTOMERS = `COUNTIFS(${WON_IN_PERIOD})`;
