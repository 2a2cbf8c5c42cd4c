// The one seam through which the spreadsheet's zone and language reach the functions: main.ts wires it, nothing else does.
// The thunks are read lazily, so a call without Dates and without errors asks Google nothing.

import { errorTexts } from '../texts/errors';

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

/** The spreadsheet's time zone. Throws a sentence when Google refuses twice: a guess would be kept as the right answer. */
export function spreadsheetTimeZone(): string {
  return askedTwice(wired.timeZone) ?? refused('timeZoneRefused');
}

/** The spreadsheet's locale. Throws a sentence when Google refuses twice: states and headings are counted by their words. */
export function spreadsheetLocale(): string {
  return askedTwice(wired.locale) ?? refused('localeRefused');
}

/** The zone of Date getters, or '' when unknown: the spreadsheet's own then decides. */
export function scriptTimeZone(): string {
  return askedTwice(wired.scriptTimeZone) ?? '';
}

/** The spreadsheet's locale, or '' when Google refuses to tell: an error is better said in English than not at all. */
export function wordsLocale(): string {
  return askedTwice(wired.locale) ?? '';
}

/** Under load Google refuses a call and answers the next one. */
function askedTwice(thunk: () => string): string | undefined {
  for (let attempt = 0; attempt < 2; attempt++) {
    try {
      const answer = String(thunk());
      if (answer !== '') return answer;
    } catch {
      // Asked again, or reported by the caller.
    }
  }
  return undefined;
}

function refused(key: 'timeZoneRefused' | 'localeRefused'): never {
  throw new Error(errorTexts(wordsLocale())[key]);
}
