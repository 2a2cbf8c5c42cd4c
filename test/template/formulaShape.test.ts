// Formulas that a manager can follow: short, and not many calls inside one another.
import { depthOf } from '../../src/template/formula';
import { resolveFormula } from '../../src/template/resolve';
import { sheetSpecs } from '../../src/template/specs';
import { LANGUAGES } from '../../src/texts/language';
import { buildSettings } from '../support/buildSettings';
import { wordingOf } from '../support/wording';

/** Characters of any formula and of half of them, and functions inside one another. */
const MOST = { length: 300, depth: 8, median: 70 };

const formulas = LANGUAGES.flatMap((language) => {
  const wording = wordingOf(buildSettings(language));
  return Object.values(sheetSpecs()).flatMap(({ id, cells }) =>
    cells.flatMap(({ at, content }) => {
      if (!('formula' in content)) return [];
      const formula = resolveFormula(content.formula, id, wording);
      return [{ at: `${id}!${at} ${language}`, length: formula.length, depth: depthOf(formula) }];
    }),
  );
});

const lengths = formulas.map(({ length }) => length).sort((a, b) => a - b);

test('no formula is longer than can be read', () => {
  expect(formulas.filter(({ length }) => length > MOST.length)).toEqual([]);
});

test('no formula is deeper than can be followed', () => {
  expect(formulas.filter(({ depth }) => depth > MOST.depth)).toEqual([]);
});

test('half of the formulas are short', () => {
  expect(lengths[Math.floor(lengths.length / 2)]).toBeLessThanOrEqual(MOST.median);
});
