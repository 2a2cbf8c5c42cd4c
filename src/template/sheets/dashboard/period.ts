// How leads of the period are counted and what those won are worth; leads with a problem are in no figure.

// Whole days only: a decimal inside a criterion's text would be read as the locale likes. The pace, too, counts to the end of the day.
const UNTIL_NOW = '"<"&MIN(Period_end+1;INT(As_of)+1)';

/** Created in the period and up to the clock: what every count of leads starts with. */
export const IN_PERIOD = '{leads.period};">0"';

/** Won in the period and up to the clock. */
export const WON_IN_PERIOD = onInPeriod('won_on');

/** What has a date in the period and up to the clock. */
export function onInPeriod(key: 'mql_on' | 'sql_on' | 'opportunity_on' | 'won_on'): string {
  return `{leads.${key}};">="&Period_start;{leads.${key}};${UNTIL_NOW};{leads.counted};">0"`;
}

/** What the leads that meet a condition brought: the value noted, and the average deal for those without one. */
export function valueOf(condition: string): string {
  return `SUMIFS({leads.value};${condition})+Deal_size*${withoutValue(condition)}`;
}

/** How many leads that meet a condition have no value noted. */
export function withoutValue(condition: string): string {
  return `(COUNTIFS(${condition})-COUNTIFS({leads.value};">=0";${condition}))`;
}

/** How many leads of the period wait past their deadline; the error itself when the statuses cannot be calculated. */
export function overdueNow(): string {
  const first = 'INDEX({leads.status};1)';
  return `IF(ISERROR(${first});${first};COUNTIFS({leads.status};{"status.overdue"};${IN_PERIOD}))`;
}
