// Every example in a custom function's help, run through Code.js as Google gets it.

import formulas from 'acuerdo:formulas';
import { call, loadDist } from '../support/dist';
import { evaluateFormula, writtenResult } from '../support/formula';
import { googleServices } from '../support/googleServices';

const ZONE = 'America/Santiago';
const dist = loadDist(googleServices(ZONE, 'en_US'));
const functions = Object.fromEntries(
  formulas.map(({ name }) => [name, (...args: unknown[]): unknown => call(dist, name, ...args)]),
);
const examples = formulas.flatMap((help) => help.examples);

test('every custom function has an example that calls it', () => {
  const callsItself = ({ name, examples: [first] }: (typeof formulas)[number]) =>
    first?.formula.startsWith(`=${name}(`);
  expect(formulas.filter((help) => !callsItself(help)).map(({ name }) => name)).toEqual([]);
});

test.each(examples)('$formula gives $result', ({ formula, result }) => {
  expect(writtenResult(evaluateFormula(formula, functions), ZONE)).toBe(result);
});

test.each([
  ['=LEAD_VALUE(25000, 25%)', 'separator'],
  ['=LEAD_VALUE(25000; 0.25)', 'decimal'],
  ['=LEAD_VALUE(25000; {1;2})', 'array'],
])('an example may not be written %s, which some locale would refuse', (formula) => {
  expect(() => evaluateFormula(formula, functions)).toThrow('does not work everywhere');
});
