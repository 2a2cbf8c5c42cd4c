// What the sheet Personas gives PERSONA_FIT, whatever is on the cards.
import { LANGUAGES } from '../../src/texts/language';
import { workbookTexts, type TextKey } from '../../src/texts/workbook';
import type { Workbook } from '../../src/host/workbook';
import { openBuilt } from '../support/builtWorkbook';

const LAURA = 'Laura, general director';
const ANDRES = 'Andrés, operations manager';

/** Persona and fit of a lead, told by industry, size, role and country. */
function fitOf(workbook: Workbook, ...lead: readonly [string, number, string, string]): unknown[] {
  const profile = lead.map((value) => (typeof value === 'number' ? value : `"${value}"`)).join(',');
  workbook.type('Personas', 'C1', `=PERSONA_FIT(HSTACK(${profile}),Persona_criteria,Persona_weights)`);
  return workbook.read('Personas', 'C1:D1').flat();
}

const director = ['Software', 80, 'Director', 'Mexico'] as const;

test('a lead gets the persona whose criteria it meets, and the part of them it meets', () => {
  const workbook = openBuilt('en', 'personas');
  expect(fitOf(workbook, ...director)).toEqual([LAURA, 1]);
  expect(fitOf(workbook, 'Retail', 300, 'Manager', 'Chile')).toEqual([ANDRES, 1]);
  expect(fitOf(workbook, 'Software', 80, 'Director', 'Peru')).toEqual([LAURA, expect.closeTo(0.8)]);
});

test('a card without a name is like no lead, whatever it asks for', () => {
  const workbook = openBuilt('en', 'personas');
  workbook.type('Personas', 'C5', '');
  expect(fitOf(workbook, ...director)[0]).not.toBe(LAURA);
  expect(workbook.display('Personas', 'B33:F33')).toEqual([['', '', '', '', '']]);
});

test('criteria that cannot be read leave out their card only, and it says so', () => {
  const workbook = openBuilt('en', 'personas');
  workbook.type('Personas', 'C25', '>=many');
  expect(workbook.read('Personas', 'C28:F28')).toEqual([['✗ No: it cannot be read', '✓ Yes', '✓ Yes', '']]);
  expect(workbook.display('Personas', 'B30')).toEqual([[expect.stringMatching(/^✗ The criteria of a card/)]]);
  workbook.type('Personas', 'C25', '50-200');
  expect(workbook.display('Personas', 'B30')).toEqual([['']]);
});

test('without a single persona no lead has one', () => {
  const workbook = openBuilt('en', 'personas');
  for (const column of ['C', 'D', 'E']) workbook.type('Personas', `${column}5`, '');
  expect(fitOf(workbook, ...director)).toEqual(['', 0]);
});

// prettier-ignore
test.each([
  [['3', '2', '3', '2'],   [0.3, 0.2, 0.3, 0.2]],
  [['1', '', '-4', 'x'],   [1, 0, 0, 0]],
  [['', '', '', ''],       [0.25, 0.25, 0.25, 0.25]],
])('weights %j count %j of the fit', (typed, shares) => {
  const workbook = openBuilt('en', 'personas');
  typed.forEach((text, index) => workbook.type('Personas', `${'CDEF'[index]}40`, text));
  expect(workbook.read('Personas', 'C39:F39')).toEqual([shares]);
});

test('a card older than agreed asks for a review, as of the clock', () => {
  const workbook = openBuilt('en', 'personas');
  workbook.type('Settings', 'C34', '90');
  ['2026-08-24', '2026-08-23', 'soon'].forEach((day, index) => workbook.type('Personas', `${'CDE'[index]}20`, day));
  expect(workbook.read('Personas', 'C21:F21')).toEqual([
    ['✓ Reviewed 90 days ago', '⚠ Review it: 91 days old', '⚠ Not reviewed yet', ''],
  ]);
});

test.each(LANGUAGES)('in %s the personas to start from ask for what the sample leads are', (language) => {
  const texts = workbookTexts(language);
  const keys = Object.keys(texts).filter((key): key is TextKey => key in texts);
  const known = keys.filter((key) => /^(industry|role|country)\./.test(key)).map((key) => texts[key]);
  const asked = keys
    .filter((key) => /^personas\.\w+\.(industries|roles|countries)$/.test(key))
    .flatMap((key) => texts[key].replace('!', '').split(', '));
  expect(asked.length).toBeGreaterThan(10);
  expect(asked.filter((word) => !known.includes(word))).toEqual([]);
});
