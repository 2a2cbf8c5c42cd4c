// Where each part of the sheet Reports stands.

/** What each side gives the other: six reports, and room for two of the team's own. */
export const OWED = { header: 6, first: 7, last: 14 } as const;

/** The live tables, one below the other. */
export const ALERTS = { title: 18, header: 19, first: 20, last: 34 } as const;
export const HISTORY = { title: 36, header: 37, total: 38, first: 39, last: 46 } as const;
export const WEEKS = { title: 48, header: 49, first: 50, last: 63 } as const;
export const OWNERS = { title: 65, header: 66, total: 67, first: 68, last: 77 } as const;
export const OFFICES = { title: 79, header: 80, first: 81, last: 88 } as const;
export const REASONS = { title: 90, header: 91, first: 92, last: 99 } as const;
