import formulas from 'acuerdo:formulas';
import { formulasIn } from '../../../src/gas/pages/formulaHelp';

const deadlineIn = (language: 'en' | 'es' | 'pt') =>
  formulasIn(language).find(({ name }) => name === 'SLA_DEADLINE') ?? formulas[0];

test('formulasIn() gives every custom function with its help, by group', () => {
  expect(formulasIn('en')).toHaveLength(formulas.length);
  expect([...new Set(formulasIn('en').map(({ group }) => group))]).toEqual([
    'Qualify',
    'Commit',
    'Clock',
    'Track',
    'Share',
  ]);
  expect(deadlineIn('en')).toEqual({
    name: 'SLA_DEADLINE',
    group: 'Clock',
    keywords: expect.stringContaining('fecha límite'),
    summary: expect.stringMatching(/^Tells by when a lead must be followed up/),
    notes: expect.stringContaining('serial number'),
    params: [
      { name: 'start', sample: 'A2:A', isOptional: false, help: expect.stringMatching(/^When the lead arrived/) },
      { name: 'hours', sample: '4', isOptional: false, help: expect.stringMatching(/^Open hours promised/) },
      { name: 'calendar', sample: 'Calendar', isOptional: true, help: expect.stringMatching(/^Opening hours/) },
      { name: 'holidays', sample: 'Holidays', isOptional: true, help: expect.stringMatching(/^Dates/) },
      { name: 'offices', sample: 'D2:D', isOptional: true, help: expect.stringMatching(/^Office of each lead/) },
    ],
    returns: 'Date and time of the deadline, one row per lead.',
    examples: [{ formula: '=SLA_DEADLINE("2026-03-20 16:00"; 4; "Mon-Fri 09:00-17:00")', result: '2026-03-23 12:00' }],
  });
});

test.each([
  ['es', /^Dice hasta cuándo/, /^Horas hábiles prometidas/],
  ['pt', /^Diz até quando/, /^Horas úteis prometidas/],
] as const)(
  'formulasIn(%s) explains in that language, and names arguments and samples as Sheets does',
  (language, summary, hours) => {
    const help = deadlineIn(language);
    expect(help?.summary).toMatch(summary);
    expect(help?.params[1]).toEqual({
      name: 'hours',
      sample: '4',
      isOptional: false,
      help: expect.stringMatching(hours),
    });
    expect(help?.examples).toEqual(deadlineIn('en')?.examples);
  },
);

test.each(['es', 'pt'] as const)('no help is left in English in %s', (language) => {
  const english = new Set(formulas.flatMap(({ summary, params }) => [summary, ...params.map(({ help }) => help)]));
  const helps = formulasIn(language).flatMap(({ summary, params }) => [summary, ...params.map(({ help }) => help)]);
  expect(helps.filter((help) => english.has(help))).toEqual([]);
});
