import { ask } from './dialogs';
import { element } from './element';
import { LOCALES } from './options';
import type { Words } from './words';

export interface WorkbookSettings {
  locale: string;
  timeZone: string;
}

/** The dialog of *File → Spreadsheet settings*; undefined when nothing is to change. */
export async function askSettings(current: WorkbookSettings, words: Words): Promise<WorkbookSettings | undefined> {
  const names = new Intl.DisplayNames([current.locale.replace('_', '-')], { type: 'language' });
  const locales = LOCALES.map((code) => [code, names.of(code.replace('_', '-')) ?? code] as const);
  const zones = Intl.supportedValuesOf('timeZone').map((zone) => [zone, zone.replaceAll('_', ' ')] as const);
  const locale = select('locale', locales, current.locale);
  const timeZone = select('timeZone', zones, current.timeZone);
  const form = element(
    'div',
    { class: 'fields' },
    element('label', {}, words.locale, locale),
    element('label', {}, words.timeZone, timeZone),
    element('p', { class: 'hint' }, words.settingsNote),
  );
  const buttons = [
    { label: words.cancel, answer: false },
    { label: words.ok, answer: true, main: true },
  ];
  const accepted = await ask(words.settings, form, buttons, false);
  const chosen = { locale: locale.value, timeZone: timeZone.value };
  const same = chosen.locale === current.locale && chosen.timeZone === current.timeZone;
  return accepted && !same ? chosen : undefined;
}

/** A value outside the list stays possible: the workbook has it already. */
function select(name: string, options: readonly (readonly [string, string])[], value: string): HTMLSelectElement {
  const all = options.some(([code]) => code === value) ? options : [[value, value] as const, ...options];
  const made = element('select', { name }, ...all.map(([code, label]) => element('option', { value: code }, label)));
  made.value = value;
  return made;
}
