import { ask } from '../dialogs';
import { element } from '../element';
import type { Words } from '../words';
import { EXAMPLES } from './example';

/** Greets whoever opens an empty workbook on the page that needs no server; resolves with the locale of the example chosen. */
export function welcome(words: Words, ownLocale: string): Promise<string | undefined> {
  const language = ownLocale.slice(0, 2);
  const first = EXAMPLES.filter(({ locale }) => locale.startsWith(language));
  const others = EXAMPLES.filter(({ locale }) => !locale.startsWith(language));
  const buttons = [
    ...[...first, ...others].map(({ label, locale }, index) => ({ label, answer: locale, main: index === 0 })),
    { label: words.emptyWorkbook, answer: undefined },
  ];
  return ask<string | undefined>(words.welcomeTitle, element('p', {}, words.welcome), buttons, undefined);
}
