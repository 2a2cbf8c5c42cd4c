// Every example in a custom function's help is run, and says the truth.

import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { evaluateFormula, writtenResult } from '../support/formula';
import { useSpreadsheet } from '../support/spreadsheet';

const folder = path.join(__dirname, '../../src/functions');
const files = readdirSync(folder).map((file) => path.join(folder, file));
const sources = files.map((file) => readFileSync(file, 'utf8').replace(/\n \* {3}/g, ' '));
const names = sources.flatMap((source) => source.match(/(?<=^export function )[A-Z_]+/gm) ?? []);
const examples = sources
  .flatMap((source) => source.match(/(?<=@example ).*/g) ?? [])
  .map((line) => line.split(' //=> '));

async function allFunctions(): Promise<Record<string, (...args: unknown[]) => unknown>> {
  const modules = await Promise.all(files.map((file) => import(file)));
  return Object.assign({}, ...modules);
}

test('every custom function has an example', () => {
  const shown = examples.map(([formula]) => /[A-Z]+_?[A-Z_]*(?=\()/.exec(formula ?? '')?.[0]);
  expect(names.filter((name) => !examples.some(([formula]) => formula?.includes(`${name}(`)))).toEqual([]);
  expect(shown.length).toBeGreaterThanOrEqual(names.length);
});

test.each(examples)('%s gives %s', async (formula = '', result = '') => {
  useSpreadsheet('UTC');
  expect(writtenResult(evaluateFormula(formula, await allFunctions()))).toBe(result);
});
