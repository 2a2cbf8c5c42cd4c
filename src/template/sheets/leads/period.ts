// Which leads a figure of the period counts: those that arrived in it, or those to whom something happened in it. The two are
// never mixed under one label.

/** Of the leads that arrived in the period. */
export const IN_PERIOD = '{leads.period};">0"';

type Moment = 'counted' | 'mql_at' | 'sql_at' | 'opportunity_at' | 'won_at';

/** What happened in the period, by its date. Whole days only: a decimal in a criterion's text is read as the locale likes. */
export function inPeriod(moment: Moment): string {
  return `{leads.${moment}};">="&Period_start;{leads.${moment}};"<"&Period_end+1`;
}

/** How many leads, by the date of what happened. */
export function countInPeriod(moment: Moment): string {
  return `COUNTIFS(${inPeriod(moment)})`;
}

/** What the leads won in the period brought: the value noted, and the average deal for those without one. */
export const RESULT = `SUMIFS({leads.worth};${inPeriod('won_at')})`;
