import { leadChecks } from '../../texts/leadChecks';
import { LANGUAGES } from '../../texts/language';
import type { TextKey } from '../../texts/workbook';
import { workbookTexts } from '../../texts/workbook';

/** Words of the workbook that the warehouse says, apart from those of checks. */
const SAID = [
  'status.met',
  'status.late',
  'status.overdue',
  'status.risk',
  'status.pending',
  'stage.opportunity',
  'stage.customer',
] as const satisfies readonly TextKey[];

/** The word of the argument `key` in the argument `language`, English where there is no translation. */
export function words(): string {
  const ofLanguage = LANGUAGES.map((language) => {
    const texts = workbookTexts(language);
    const said = [...SAID.map((key) => [key, texts[key]]), ...Object.entries(leadChecks(language))];
    const cases = said.map(([key = '', text = '']) => `WHEN ${quoted(key)} THEN ${quoted(text)}`);
    return { language, choice: `CASE key ${cases.join(' ')} ELSE key END` };
  });
  const english = ofLanguage.find(({ language }) => language === 'en')?.choice ?? 'key';
  const others = ofLanguage.filter(({ language }) => language !== 'en');
  return `CASE language ${others.map(({ language, choice }) => `WHEN '${language}' THEN ${choice}`).join(' ')} ELSE ${english} END`;
}

/** A text in SQL. */
export function quoted(text: string): string {
  return `'${text.replace(/\\/g, '\\\\').replace(/'/g, "\\'").replace(/\n/g, '\\n')}'`;
}
