import { documentTexts } from '../../texts/document';
import type { Language } from '../../texts/language';
import { filled } from '../../words/filled';

/** A text that is nothing but a day, `2026-10-01`, as people write it; any other text as it is. */
export function writtenDay(text: string, language: Language): string {
  const [, year = '', month = '', day = ''] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text) ?? [];
  const { months, day: pattern } = documentTexts(language);
  const name = months.split(' ')[Number(month) - 1];
  if (name === undefined) return text;
  return filled(pattern, { day: Number(day), month: name, year });
}
