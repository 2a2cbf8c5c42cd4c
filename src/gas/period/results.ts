// What a period came to: how many leads reached each stage in it, by the date they did, and what was won.

/** The moments of a lead as serial numbers; anything else where there is none. */
export interface LeadMoments {
  readonly counted: unknown;
  readonly mql: unknown;
  readonly sql: unknown;
  readonly opportunity: unknown;
  readonly won: unknown;
  /** What a won lead brought. */
  readonly worth: unknown;
}

export interface PeriodResults {
  readonly leads: number;
  readonly mqls: number;
  readonly sqls: number;
  readonly opportunities: number;
  readonly customers: number;
  readonly result: number;
}

/** The days of a period as serial numbers, both included. */
export interface Days {
  readonly from: number;
  readonly to: number;
}

/** Counts as the Dashboard does: whole days, each stage by its own date. */
export function periodResults(leads: readonly LeadMoments[], { from, to }: Days): PeriodResults {
  const isIn = (moment: unknown): boolean => typeof moment === 'number' && moment >= from && moment < to + 1;
  const count = (key: keyof LeadMoments): number => leads.filter((lead) => isIn(lead[key])).length;
  const won = leads.filter((lead) => isIn(lead.won));
  return {
    leads: count('counted'),
    mqls: count('mql'),
    sqls: count('sql'),
    opportunities: count('opportunity'),
    customers: won.length,
    result: won.reduce((sum, { worth }) => sum + (typeof worth === 'number' ? worth : 0), 0),
  };
}

const STAGES = ['leads', 'mqls', 'sqls', 'opportunities', 'customers'] as const;

/** At which rate each stage moved on to the next, from leads on; undefined where none reached it. */
export function ratesOf(results: PeriodResults): (number | undefined)[] {
  return STAGES.slice(1).map((next, index) => {
    const reached = results[STAGES[index] ?? next];
    return reached > 0 ? results[next] / reached : undefined;
  });
}
