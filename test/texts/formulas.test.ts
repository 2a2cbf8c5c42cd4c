// The help of the custom functions in Spanish and Portuguese, against the doc comments of src/functions/ and main.ts.

import formulas from 'acuerdo:formulas';
import { formulaTexts } from '../../src/texts/formulas';
import { exportsOfMain } from '../support/mainExports';

const languages = ['es', 'pt'] as const;

test.each(languages)('every custom function has a summary in %s, and nothing else has', (language) => {
  expect(Object.keys(formulaTexts(language)).sort()).toEqual(exportsOfMain('functions/'));
});

test.each(languages)('the arguments of every function are explained in %s, in their order', (language) => {
  const keys = Object.entries(formulaTexts(language)).map(([name, words]) => [name, Object.keys(words)]);
  expect(keys).toEqual(formulas.map(({ name, params }) => [name, ['summary', ...params.map((param) => param.name)]]));
});

test.each(languages)(
  'help in %s is sentences, summaries short ones; that an argument is optional is said elsewhere',
  (language) => {
    const helps = Object.values(formulaTexts(language)).map((words) => Object.values<string>(words));
    expect(helps.flat().filter((help) => !/^[^a-z].*\.$|^\w+( o| ou|,) .*\.$/.test(help))).toEqual([]);
    expect(helps.flat().filter((help) => /^op[cç]i?onal/i.test(help))).toEqual([]);
    expect(helps.flatMap(([summary = '']) => (summary.length > 125 ? [summary] : []))).toEqual([]);
  },
);
