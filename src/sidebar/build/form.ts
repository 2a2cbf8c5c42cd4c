// The Build page's answers as they are typed, and what must be right before the workbook is built.

import type { BuildSettings, SheetChoice } from '../../gas/calls';
import type { SidebarKey } from '../../texts/sidebar';
import { showNumber } from '../formats';
import { readAmount } from '../amount';
import { calendarSays } from './calendarSays';
import { usedBy } from './usedBy';

/** Numbers stay text until they are sent, so that nothing typed is lost. */
export interface BuildForm extends Omit<BuildSettings, 'goal' | 'dealSize'> {
  readonly goal: string;
  readonly dealSize: string;
}

export type FormField = Exclude<keyof BuildForm, 'language'>;

/** What is wrong with a field, as the key of a sentence. */
export type FormProblems = Partial<Record<FormField, SidebarKey>>;

/** The form as it opens. */
export function formOf(settings: BuildSettings, locale: string): BuildForm {
  const show = (value: number): string => (value > 0 ? showNumber(value, locale) : '');
  return { ...settings, goal: show(settings.goal), dealSize: show(settings.dealSize) };
}

/** The fields that are not right yet. */
export function checkForm(form: BuildForm, locale: string): FormProblems {
  const problems: FormProblems = {};
  for (const field of ['goal', 'dealSize'] as const)
    if (!(readAmount(form[field], locale) > 0)) problems[field] = 'mustBeNumber';
  for (const field of ['company', 'unit'] as const) if (form[field].trim() === '') problems[field] = 'mustBeText';
  for (const field of ['periodStart', 'periodEnd'] as const) if (!isDay(form[field])) problems[field] = 'mustBeDate';
  if (problems.periodEnd === undefined && form.periodEnd < form.periodStart) problems.periodEnd = 'mustBeLater';
  const says = calendarSays(form.calendar, form.language);
  if (says === undefined || 'problem' in says) problems.calendar = 'mustBeHours';
  if (form.sheets.length === 0) problems.sheets = 'mustChooseSheet';
  return problems;
}

/** The settings to send, with the names of those that differ from what the workbook holds. */
export function changedSettings(settings: BuildSettings, held: BuildSettings): BuildSettings {
  const answers = ['company', 'unit', 'goal', 'dealSize', 'periodStart', 'periodEnd', 'calendar'] as const;
  const changed = answers.filter((name) => JSON.stringify(settings[name]) !== JSON.stringify(held[name]));
  return { ...settings, changed };
}

/** The settings of a form; the sheets in the order the workbook has them, with those they are calculated from. */
export function settingsOf(form: BuildForm, choices: readonly SheetChoice[], locale: string): BuildSettings {
  const used = usedBy(choices, form.sheets);
  const isNeeded = (id: string) => choices.some((each) => form.sheets.includes(each.id) && each.needs.includes(id));
  return {
    ...form,
    company: form.company.trim(),
    unit: form.unit.trim(),
    goal: readAmount(form.goal, locale),
    dealSize: readAmount(form.dealSize, locale),
    calendar: form.calendar.filter(({ days }) => days.trim() !== ''),
    sheets: choices
      .filter(({ id, hidden }) => form.sheets.includes(id) || used.has(id) || (hidden && isNeeded(id)))
      .map(({ id }) => id),
  };
}

function isDay(text: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(text);
}
