import type { BuildSettings, SheetChoice } from '../../../src/gas/calls';
import { checkForm, formOf, settingsOf } from '../../../src/sidebar/build/form';

const settings: BuildSettings = {
  language: 'es',
  company: 'ACME',
  unit: 'MXN',
  goal: 1250000.5,
  dealSize: 18500,
  periodStart: '2026-10-01',
  periodEnd: '2026-12-31',
  calendar: [{ days: 'lun-vie', hours: '9:00-18:00' }],
  sheets: ['settings', 'leads'],
};
const names = { en: '', es: '', pt: '' };
const choices: SheetChoice[] = ['settings', 'goals', 'leads'].map((id) => ({
  id,
  names,
  present: false,
  needs: id === 'leads' ? ['settings'] : [],
  hidden: false,
}));

test.each(['en_US', 'es_MX', 'es_AR', 'pt_BR'])('a form in %s gives back the settings it opened with', (locale) => {
  const form = formOf(settings, locale);
  expect(checkForm(form, locale)).toEqual({});
  expect(settingsOf(form, choices, locale)).toEqual(settings);
});

test('formOf() leaves a number that is not set blank', () => {
  expect(formOf({ ...settings, goal: 0 }, 'es_MX').goal).toBe('');
});

test.each([
  ['goal', { goal: 'mucho' }, 'mustBeNumber'],
  ['dealSize', { dealSize: '0' }, 'mustBeNumber'],
  ['company', { company: '  ' }, 'mustBeText'],
  ['unit', { unit: '' }, 'mustBeText'],
  ['periodStart', { periodStart: '' }, 'mustBeDate'],
  ['periodEnd', { periodEnd: '2026-09-30' }, 'mustBeLater'],
  ['calendar', { calendar: [{ days: 'lun', hours: '' }] }, 'mustBeHours'],
  ['calendar', { calendar: [] }, 'mustBeHours'],
  ['calendar', { calendar: [{ days: 'lun-vie', hours: '9-5' }] }, 'mustBeHours'],
  ['calendar', { calendar: [{ days: '', hours: '9-18' }] }, 'mustBeHours'],
  ['sheets', { sheets: [] }, 'mustChooseSheet'],
])('checkForm() tells what is wrong with %s', (field, change, key) => {
  expect(checkForm({ ...formOf(settings, 'es_MX'), ...change }, 'es_MX')).toEqual({ [field]: key });
});

test('settingsOf() puts the sheets in the workbook’s order and drops empty rows of hours', () => {
  const form = { ...formOf(settings, 'es_AR'), sheets: ['leads', 'settings'], goal: '1.250.000,5' };
  const sent = settingsOf({ ...form, calendar: [...form.calendar, { days: '', hours: '' }] }, choices, 'es_AR');
  expect(sent).toEqual(settings);
});

test('settingsOf() adds the sheets that a chosen one is calculated from', () => {
  const form = { ...formOf(settings, 'es_AR'), sheets: ['leads'] };
  expect(settingsOf(form, choices, 'es_AR').sheets).toEqual(['settings', 'leads']);
});

test('settingsOf() sends the hidden sheet along with every page that needs it, built before or not', () => {
  const hidden = { id: 'workings', names, present: true, needs: [], hidden: true };
  const all = [hidden, ...choices.map((each) => (each.id === 'goals' ? { ...each, needs: ['workings'] } : each))];
  const sent = (id: string) => settingsOf({ ...formOf(settings, 'es_AR'), sheets: [id] }, all, 'es_AR').sheets;
  expect([sent('goals'), sent('settings')]).toEqual([['workings', 'goals'], ['settings']]);
});
