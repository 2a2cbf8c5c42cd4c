// Every example in a custom function's help is run on the sources, in each process zone; test/bundle runs what Google gets.

import { readdirSync } from 'node:fs';
import path from 'node:path';
import formulas from 'acuerdo:formulas';
import { evaluateFormula, writtenResult } from '../support/formula';
import { useSpreadsheet } from '../support/spreadsheet';

const folder = path.join(__dirname, '../../src/functions');
const examples = formulas.flatMap((help) => help.examples);

async function everyFunction(): Promise<Record<string, (...args: unknown[]) => unknown>> {
  const modules: object[] = await Promise.all(readdirSync(folder).map((file) => import(path.join(folder, file))));
  return Object.assign({}, ...modules);
}

test.each(examples)('$formula gives $result', async ({ formula, result }) => {
  useSpreadsheet('UTC');
  expect(writtenResult(evaluateFormula(formula, await everyFunction()))).toBe(result);
});
