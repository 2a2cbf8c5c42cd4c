// The persona that a profile resembles most.

import { reader } from '../../../src/grid/cells/reader';
import { toPersonaFit, toReadablePersonaFit } from '../../../src/grid/rows/personas';
import { useSpreadsheet } from '../../support/spreadsheet';

const HEADINGS = ['Persona', 'Sector', 'Size', 'Country'];
const TABLE = [
  HEADINGS,
  ['Laura', 'SaaS, Fintech', '50-200', ''],
  ['Andrés', 'Retail', '>=200', 'MX'],
  ['', '', '', ''],
];
const read = reader('F');
const fit = (profile: unknown[], weights: unknown = '', table: unknown = TABLE) =>
  toPersonaFit(read, table, weights, 3)(profile);

beforeEach(() => useSpreadsheet('UTC'));

test('the share of what a persona asks for that the profile has', () => {
  expect(fit(['saas', 100, 'BR'])).toEqual({ persona: 'Laura', fit: 1 });
  expect(fit(['Retail', 300, 'BR'])).toEqual({ persona: 'Andrés', fit: 2 / 3 });
  expect(fit(['Retail', 100, 'BR'])).toEqual({ persona: 'Laura', fit: 0.5 });
});

test('what a persona leaves blank is not asked for', () => {
  expect(fit(['Fintech', '', ''])).toEqual({ persona: 'Laura', fit: 0.5 });
});

test('nothing that fits is no persona', () => {
  expect(fit(['Bank', 10, 'BR'])).toEqual({ persona: '', fit: 0 });
  expect(fit(['', '', ''])).toEqual({ persona: '', fit: 0 });
});

test('of two that fit as well the first one is it', () => {
  const alike = [HEADINGS, ['One', 'SaaS', '', ''], ['Two', 'SaaS', '', '']];
  expect(fit(['SaaS', '', ''], '', alike)).toEqual({ persona: 'One', fit: 1 });
});

test('weights say how much each attribute matters, a blank 1', () => {
  expect(fit(['saas', 10, ''], [[3, 1, 1]])).toEqual({ persona: 'Laura', fit: 0.75 });
  expect(fit(['saas', 10, ''], [[3], [''], [1]])).toEqual({ persona: 'Laura', fit: 0.75 });
  expect(fit(['saas', 10, ''], [[0, 0, 0]])).toEqual({ persona: '', fit: 0 });
});

// prettier-ignore
test.each<[string, unknown, unknown, string]>([
  ['too narrow a table',   [['Persona', 'Sector'], ['Laura', 'SaaS']], '',            'personas: 2 columns; a name and 3 criteria are wanted'],
  ['headings alone',       [HEADINGS],                                 '',            'personas: a heading row and at least one persona are wanted'],
  ['no name',              [HEADINGS, ['', 'SaaS', '', '']],           '',            'row 2, column 1 of personas: a value is wanted, and it is blank'],
  ['no criterion',         [HEADINGS, ['Laura', 'SaaS,,x', '', '']],   '',            'row 2, column 2 of personas: "SaaS,,x" is not a criterion such as SaaS, Fintech or >=50 or 50-200 or !student'],
  ['too few weights',      TABLE,                                      [[1, 2]],      'weights: 2 names; 3 are wanted'],
  ['a weight below 0',     TABLE,                                      [[1, -2, 1]],  'row 2 of weights: -2 is negative; 0 or more is wanted'],
])('%s: refused', (_, table, weights, sentence) => {
  expect(() => fit(['saas', 1, ''], weights, table)).toThrow(new Error(`F: ${sentence}`));
});

test('where a bad card must not blank the others, it is like no lead', () => {
  const table = [...TABLE, ['Bad', ',', '', ''], ['', 'SaaS', '', '']];
  expect(toReadablePersonaFit(read, table, '', 3)(['saas', 100, ''])).toEqual({ persona: 'Laura', fit: 1 });
  expect(toReadablePersonaFit(read, [HEADINGS], '', 3)(['saas', 100, ''])).toEqual({ persona: '', fit: 0 });
});
