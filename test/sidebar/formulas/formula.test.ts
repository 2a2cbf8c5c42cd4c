import allFormulas from 'acuerdo:formulas';
import { formulasIn } from '../../../src/gas/pages/formulaHelp';
import { formulaOf, missingArguments, shownFormula } from '../../../src/sidebar/formulas/formula';
import { keywordsOf } from '../../../src/texts/formulaKeywords';
import { LANGUAGES } from '../../../src/texts/language';
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

// prettier-ignore
test.each([
  ['bono', 'SHARED_BONUS'], ['bonos', 'SHARED_BONUS'], ['comisión', 'SHARED_BONUS'], ['comisiones de ventas', 'SHARED_BONUS'],
  ['comissões', 'SHARED_BONUS'], ['bônus', 'SHARED_BONUS'], ['commissions', 'SHARED_BONUS'], ['salario', 'SHARED_BONUS'],
  ['cumplimiento', 'SLA_COMPLIANCE'], ['cumprimento', 'SLA_COMPLIANCE'], ['service level', 'SLA_COMPLIANCE'],
  ['acuerdo de nivel de servicio', 'SLA_COMPLIANCE'], ['a tiempo', 'SLA_COMPLIANCE'], ['no prazo', 'SLA_COMPLIANCE'],
  ['capacidad', 'FOLLOWUP_CAPACITY'], ['capacidad de seguimiento', 'FOLLOWUP_CAPACITY'], ['capacidade', 'FOLLOWUP_CAPACITY'],
  ['fecha límite', 'SLA_DEADLINE'], ['fechas límite', 'SLA_DEADLINE'], ['data limite', 'SLA_DEADLINE'], ['deadlines', 'SLA_DEADLINE'],
  ['prazos', 'SLA_DEADLINE'], ['vencimientos', 'SLA_DEADLINE'], ['feriados', 'SLA_DEADLINE'], ['días hábiles', 'BUSINESS_HOURS'],
  ['dias úteis', 'BUSINESS_HOURS'], ['primer contacto', 'SLA_STATUS'], ['retrasados', 'SLA_STATUS'], ['estatus', 'SLA_STATUS'],
  ['tasa de conversión', 'FUNNEL_REPORT'], ['embudo', 'FUNNEL_REPORT'], ['pronóstico', 'GOAL_FORECAST'], ['cuotas', 'LEADS_NEEDED'],
  ['vendedores', 'SLA_REPORT'], ['reuniones', 'NEXT_MEETING'], ['reuniões', 'NEXT_MEETING'], ['brecha', 'GAP_DRIVERS'],
])('%s finds %s in each language of the sidebar', (search, name) => {
  const found = LANGUAGES.map((language) => foundIn(formulasIn(language), search).map((formula) => formula.name));
  expect(found).toEqual(LANGUAGES.map(() => expect.arrayContaining([name])));
});

test('an abbreviation is looked for as a word, and what is half typed as a part of one', () => {
  const found = (search: string) => foundIn(formulasIn('en'), search).map(({ name }) => name);
  expect(found('ans').sort()).toEqual(['SLA_COMPLIANCE', 'SLA_DEADLINE', 'SLA_REPORT', 'SLA_STATUS']);
  expect(found('bon')).toContain('SHARED_BONUS');
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
