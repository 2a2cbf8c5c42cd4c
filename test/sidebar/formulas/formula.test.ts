import allFormulas from 'acuerdo:formulas';
import { formulasIn } from '../../../src/gas/pages/formulaHelp';
import { formulaOf, missingArguments, shownFormula } from '../../../src/sidebar/formulas/formula';
import { keywordsOf } from '../../../src/texts/formulaKeywords';
import { foundIn } from '../../../src/sidebar/formulas/search';

const notation = { separator: ',', decimal: '.', names: ['Calendar'] } as const;
const help = (name: string) => {
  const found = formulasIn('es').find((formula) => formula.name === name);
  if (!found) throw new Error(`There is no ${name}`);
  return found;
};
const deadline = help('SLA_DEADLINE');

test('a formula holds what was typed, and nothing for what was left empty at the end', () => {
  expect(formulaOf(deadline, ['A2:A', '4'], notation)).toBe('=SLA_DEADLINE(A2:A; 4)');
  expect(formulaOf(deadline, ['A2:A', '2.5', '', 'Holidays!A1:A9'], notation)).toBe(
    '=SLA_DEADLINE(A2:A; 25/10; ; Holidays!A1:A9)',
  );
  expect(formulaOf(deadline, [], notation)).toBe('=SLA_DEADLINE()');
});

test('the sheet shows it with its own separator, texts untouched', () => {
  const formula = formulaOf(deadline, ['A2:A', '4', 'Mon-Fri 9-14; Sat 9-13'], notation);
  expect(shownFormula(formula, notation)).toBe('=SLA_DEADLINE(A2:A, 4, "Mon-Fri 9-14; Sat 9-13")');
  expect(shownFormula(formula, { ...notation, separator: ';' })).toBe(formula);
});

test('required arguments left empty are named', () => {
  expect(missingArguments(deadline, ['', ' '])).toEqual(['start', 'hours']);
  expect(missingArguments(deadline, ['A2', '4'])).toEqual([]);
});

test.each([
  ['leadscore', ['LEADSCORE', 'LEADSCORE_WHY', 'LEADSCORE_LEARN', 'LEADSCORE_AUC']],
  ['BONO', ['SHARED_BONUS']],
  ['comisión', ['SHARED_BONUS']],
  ['cumplimiento', ['SLA_COMPLIANCE', 'SLA_REPORT']],
  ['capacidad', ['FOLLOWUP_CAPACITY']],
  ['fecha límite', ['SLA_DEADLINE']],
  ['prazo', ['SLA_DEADLINE']],
  ['ans', ['SLA_STATUS', 'SLA_DEADLINE', 'SLA_COMPLIANCE']],
  ['reparte la meta imposible', []],
])('a search for %s finds functions by name and by what they tell', (search, names) => {
  const found = foundIn(formulasIn('en'), search).map(({ name }) => name);
  expect(found).toEqual(expect.arrayContaining(names));
  if (names.length === 0) expect(found).toEqual([]);
});

test('every function has words by which it is found', () => {
  expect(formulasIn('en').filter(({ name }) => keywordsOf(name) === '')).toEqual([]);
});

test('a search in Spanish takes no notice of accents', () => {
  const found = (search: string) => foundIn(formulasIn('es'), search).map(({ name }) => name);
  expect(found('habiles')).toEqual(found('hábiles'));
  expect(found('habiles')).toContain('BUSINESS_HOURS');
  expect(found('')).toHaveLength(allFormulas.length);
});
