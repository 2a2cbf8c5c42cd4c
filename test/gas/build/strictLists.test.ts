// Google refuses a word that a strict list does not hold: new lists come before new words, wherever a build is cut short.

import type { Workbook } from '../../../src/host/workbook';
import { LANGUAGES, type Language } from '../../../src/texts/language';
import { buildSettings } from '../../support/buildSettings';
import { build, openSmall } from '../../support/builtWorkbook';

/** The sheets with a first value under a strict list. */
const STRICT = ['meetings', 'reports', 'compensation', 'diagnosis'] as const;

test('all sheets follow es → en → pt → es and end as they began', () => {
  const workbook = openSmall('es');
  const before = contents(workbook);
  for (const language of ['en', 'pt', 'es'] as const) build(workbook, buildSettings(language));
  expect(contents(workbook)).toEqual(before);
});

test.each(STRICT)('%s is translated however its build is cut short', (id) => {
  const translate = (workbook: Workbook, language: Language) => build(workbook, buildSettings(language), [id]);
  const workbook = openSmall('es');
  translate(workbook, 'en');
  const wanted = contents(workbook);
  const languages = LANGUAGES.filter((language) => language !== 'en');
  let n = 1;
  for (; isCutShort(workbook, n, () => translate(workbook, languages[n % 2] ?? 'es')); n += STEP)
    translate(workbook, 'en');
  translate(workbook, 'en');
  expect(n).toBeGreaterThan(STEP);
  expect(contents(workbook)).toEqual(wanted);
});

/** A prime, so that the calls of each kind of write are met. */
const STEP = 31;

function isCutShort(workbook: Workbook, n: number, work: () => unknown): boolean {
  workbook.failAt(n);
  try {
    work();
    workbook.failAt(0);
    return false;
  } catch (error) {
    expect(error).toMatchObject({ message: expect.stringContaining('Service Spreadsheets failed') });
    return true;
  }
}

function contents(workbook: Workbook): Record<string, unknown> {
  return Object.fromEntries(workbook.sheets().map((name) => [name, workbook.inspect(name).contents]));
}
