// The one seam through which the spreadsheet's zone and language reach the functions: main.ts wires it, nothing else does.
// The thunks are read lazily, so a call without Dates and without errors asks Google nothing.

export interface Environment {
  /** IANA name of the spreadsheet's time zone. */
  readonly timeZone: () => string;
  /** The spreadsheet's locale, such as `es_MX`. */
  readonly locale: () => string;
  /** IANA name of the zone in which Date getters answer, or '' when unknown. */
  readonly scriptTimeZone: () => string;
}

let wired: Environment = { timeZone: () => 'UTC', locale: () => 'en', scriptTimeZone: () => '' };

/** Sets where zone and locale come from. */
export function wireEnvironment(environment: Environment): void {
  wired = environment;
}

/** The spreadsheet's time zone, or '' when Google refuses to tell. */
export function spreadsheetTimeZone(): string {
  return answerOf(wired.timeZone);
}

/** The spreadsheet's locale, or '' when Google refuses to tell. */
export function spreadsheetLocale(): string {
  return answerOf(wired.locale);
}

/** The zone of Date getters, or '' when unknown. */
export function scriptTimeZone(): string {
  return answerOf(wired.scriptTimeZone);
}

function answerOf(thunk: () => string): string {
  try {
    return String(thunk());
  } catch {
    return '';
  }
}
