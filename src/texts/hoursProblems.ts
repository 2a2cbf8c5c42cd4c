import type { HoursProblemTexts } from './hoursProblems.en';
import { hoursProblemsEn } from './hoursProblems.en';
import { hoursProblemsEs } from './hoursProblems.es';
import { hoursProblemsPt } from './hoursProblems.pt';
import type { Language } from './language';

/** Why opening hours cannot be read, in a language. */
export function hoursProblemTexts(language: Language): HoursProblemTexts {
  if (language === 'es') return hoursProblemsEs();
  return language === 'pt' ? hoursProblemsPt() : hoursProblemsEn();
}
