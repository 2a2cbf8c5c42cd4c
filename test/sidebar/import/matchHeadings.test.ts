import { matchHeadings } from '../../../src/sidebar/import/matchHeadings';
import { knownHeadings } from '../../../src/texts/headings';
import { LAST_NAME } from '../../../src/sidebar/import/prepare';
import { leadFields } from '../../support/leadFields';

const wanted = [...leadFields, { key: LAST_NAME, heading: '' }];

function matched(headings: string): Record<string, string> {
  const names = headings.split(',');
  const mapping = matchHeadings(names, wanted, knownHeadings());
  return Object.fromEntries(Object.entries(mapping).map(([key, column]) => [key, names[column] ?? '']));
}

test('matchHeadings() puts the heading of the sheet before any other', () => {
  expect(matched('Fuente original,Source').source).toBe('Source');
});

test('matchHeadings() ignores case, accents and punctuation', () => {
  expect(matched('E-MAIL:,compania').email).toBe('E-MAIL:');
  expect(matched('E-MAIL:,compania').company).toBe('compania');
});

test('matchHeadings() leaves the second of two equal headings to the user', () => {
  expect(matched('Email,Email (2)')).toEqual({ email: 'Email' });
});

test('matchHeadings() fills one field from one column', () => {
  const columns = Object.values(matchHeadings(['Name', 'Lead', 'Date', 'Created'], wanted, knownHeadings()));
  expect(new Set(columns).size).toBe(columns.length);
});

test('matchHeadings() finds the action columns by what the user calls them', () => {
  const mapping = matchHeadings(['Pidió demo'], [{ key: 'asked_advice', heading: 'Pidió demo' }], knownHeadings());
  expect(mapping).toEqual({ asked_advice: 0 });
});
