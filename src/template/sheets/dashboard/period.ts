// The conditions by which leads of the period are counted, as arguments of COUNTIFS and SUMIFS.

const UNTIL_NOW = '"<"&MIN(Period_end+1;As_of+1/86400)';

/** Created in the period and up to the clock: what every count of leads starts with. */
export const IN_PERIOD = `{leads.created};">="&Period_start;{leads.created};${UNTIL_NOW}`;

/** Won in the period and up to the clock. */
export const WON_IN_PERIOD = `{leads.won_on};">="&Period_start;{leads.won_on};${UNTIL_NOW}`;
