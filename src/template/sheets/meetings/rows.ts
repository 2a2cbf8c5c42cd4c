// Where each part of the sheet Meetings stands.

/** Rows of the cards of the cadence. */
export const CADENCE = {
  name: 22,
  often: 23,
  purpose: 24,
  agenda: 25,
  who: 26,
  minutes: 27,
  first: 28,
  countedFrom: 29,
  next: 30,
  link: 31,
} as const;

/** One meeting a column: the four of the agreement and one of the team's own. */
export const MEETING_COLUMNS = ['C', 'D', 'E', 'F', 'G'] as const;

/** Beside the page, in the same order: when each is next and the address of its link. */
export const BESIDE = ['I', 'J', 'K', 'L', 'M'] as const;

/** The open actions a meeting begins with. */
export const BEGIN = { header: 11, first: 12, last: 19 } as const;

/** Action items; they come before the log because people tick them off by hand. */
export const ACTIONS = { title: 34, header: 35, first: 36, last: 335 } as const;

/** The log of meetings. */
export const LOG = { title: 337, header: 338, first: 339, last: 538 } as const;
