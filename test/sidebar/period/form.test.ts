import { checkForm, formOf, nextOf } from '../../../src/sidebar/period/form';

const END = '2026-09-30';
const form = { from: '2026-10-01', to: '2026-12-31', goal: '65,000' };

// prettier-ignore
test.each([
  ['as proposed',                {},                                             {}],
  ['of one day',                 { to: '2026-10-01' },                           {}],
  ['after a gap',                { from: '2026-11-01' },                         {}],
  ['begun on the last day',      { from: END },                                  { from: 'mustFollow' }],
  ['begun before it',            { from: '2026-01-01' },                         { from: 'mustFollow' }],
  ['without days',               { from: '', to: '' },                           { from: 'mustBeDate', to: 'mustBeDate' }],
  ['with a day in words',        { to: 'December' },                             { to: 'mustBeDate' }],
  ['that ends before it begins', { to: '2026-09-30' },                           { to: 'mustBeLater' }],
  ['without a goal',             { goal: '' },                                   { goal: 'mustBeNumber' }],
  ['with a goal below zero',     { goal: '-5' },                                 { goal: 'mustBeNumber' }],
  ['with nothing right',         { from: 'x', to: 'y', goal: 'z' },              { from: 'mustBeDate', to: 'mustBeDate', goal: 'mustBeNumber' }],
])('a next period %s', (_, changed, problems) => {
  expect(checkForm({ ...form, ...changed }, END, 'en_US')).toEqual(problems);
});

// prettier-ignore
test.each([
  ['en_US', 65000.5, '65,000.5'],
  ['pt_BR', 65000.5, '65.000,5'],
  ['es_MX', 65000.5, '65,000.5'],
  ['es_AR', 1234567, '1.234.567'],
  ['en_US', 0.5,     '0.5'],
])('in %s a goal of %d is proposed as %s and sent as it was', (locale, goal, text) => {
  const next = { from: form.from, to: form.to, goal };
  expect(formOf(next, locale).goal).toBe(text);
  expect(nextOf(formOf(next, locale), locale)).toEqual(next);
});

test('a goal nobody can propose is left to be typed', () => {
  expect(formOf({ from: '', to: '', goal: 0 }, 'en_US').goal).toBe('');
});
