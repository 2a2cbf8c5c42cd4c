// One vocabulary a language: the same thing has the same word on sheets, in functions, in the sidebar and in their help.

import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { LANGUAGES } from '../../src/texts/language';
import { reportTexts } from '../../src/texts/reports';
import { formulasEs } from '../../src/texts/formulas.es';
import { formulasPt } from '../../src/texts/formulas.pt';
import { workbookTexts } from '../../src/texts/workbook';

const folder = path.join(__dirname, '../../src/texts');

/** Headings of other programs' files are theirs. */
const THEIRS = /headings/;

/** What each text file of a language says, without its keys. */
function saidIn(language: string): [file: string, text: string][] {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  return files
    .filter((file) => file.endsWith(`.${language}.ts`) && !THEIRS.test(file))
    .flatMap((file) => {
      const program = readFileSync(path.join(folder, file), 'utf8').replace(/^(import|\/\/).*$/gm, '');
      const texts = [...program.matchAll(/(?<=[:[(,]\s*)'((?:[^'\\]|\\.)*)'(?!\s*:)/g)];
      return texts.map(([, text = '']): [string, string] => [file, text]);
    });
}

const saying = (language: string, word: RegExp, except = /$^/): string[] =>
  saidIn(language)
    .filter(([, text]) => word.test(text.replace(except, '')))
    .map(([file, text]) => `${file}: ${text}`);

test('there are words to look at', () => {
  for (const language of LANGUAGES) expect(saidIn(language).length).toBeGreaterThan(800);
});

test.each(LANGUAGES)('in %s a state has one word on the sheets and in the functions, and each its own', (language) => {
  const { stateMet, stateLate, stateOverdue, stateAtRisk, statePending } = reportTexts(language);
  const texts = workbookTexts(language);
  const sheets = (['met', 'late', 'overdue', 'risk', 'pending'] as const).map((key) => texts[`status.${key}`]);
  expect(sheets).toEqual([stateMet, stateLate, stateOverdue, stateAtRisk, statePending]);
  const behind = texts['dashboard.no'].replace(/^✗ /, '');
  expect(new Set([...sheets, behind]).size).toBe(sheets.length + 1);
});

test.each([
  ['es', formulasEs],
  ['pt', formulasPt],
] as const)('in %s the help of the functions names the states as they answer', (language, formulas) => {
  const { stateMet, stateLate, stateOverdue, stateAtRisk, statePending } = reportTexts(language);
  for (const word of [stateMet, stateLate, stateOverdue, stateAtRisk, statePending])
    expect(formulas.SLA_STATUS.summary).toContain(word);
  for (const word of [stateMet, stateOverdue, statePending]) expect(formulas.FOLLOWUP_STATUS.summary).toContain(word);
});

test('Spanish says prospecto, never lead, but for the stages as functions write them', () => {
  expect(saying('es', /\bleads?\b/i, /\bLead, MQL|LEAD\w*|\{\w+\}/g)).toEqual([]);
});

test('Spanish writes periodo one way', () => {
  expect(saying('es', /per\u00edodo/i)).toEqual([]);
});

test('Spanish calls nobody a contacto', () => {
  expect(saying('es', /\b(los|tus|nuevos|mis|cada) contactos?\b(?! (a tiempo|realizados|hechos|anotad))/i)).toEqual([]);
});

test('Portuguese is behind the pace or past a deadline, never atrás, and late has one word', () => {
  expect(saying('pt', /\batrás\b|\batrasad/i)).toEqual([]);
});

test('Portuguese calls an office filial', () => {
  expect(saying('pt', /escrit\u00f3rio/i)).toEqual([]);
});
