// A formula is written once and must be read alike in every locale of Sheets and in the local host.
import { neededSheets } from '../../src/template/needs';
import { BUILD_ORDER } from '../../src/template/sheetIds';
import { registries } from '@odoo/o-spreadsheet';
import { installBuiltins } from '../../src/host/engine/builtins';
import { resolveFormula } from '../../src/template/resolve';
import { sheetSpecs } from '../../src/template/specs';
import { LANGUAGES } from '../../src/texts/language';
import { customFunctionNames } from '../support/customFunctionNames';
import { buildSettings } from '../support/buildSettings';
import { wordingOf } from '../support/wording';

/** Functions of Google Sheets in the order of its list; one more here must be looked up there first. */
const SHEETS_FUNCTIONS = [
  ...['AVERAGE', 'CHOOSECOLS', 'FIND', 'ISBLANK', 'ISNA', 'LEN', 'LOWER', 'MOD', 'ROW', 'SEQUENCE', 'SUMPRODUCT'],
  ...[
    'CHAR',
    'COUNTA',
    'DATE',
    'EDATE',
    'HYPERLINK',
    'ISNUMBER',
    'MATCH',
    'MAX',
    'MAXIFS',
    'MID',
    'MOD',
    'ROUND',
    'SUMIF',
    'WEEKDAY',
    'WORKDAY',
    'WORKDAY.INTL',
  ],
  ...[
    'ABS',
    'ARRAYFORMULA',
    'ARRAY_CONSTRAIN',
    'CHOOSECOLS',
    'CHOOSEROWS',
    'COUNT',
    'COUNTIF',
    'COUNTIFS',
    'DAY',
    'FILTER',
    'HOUR',
    'HSTACK',
    'IF',
  ],
  ...[
    'IFERROR',
    'INDEX',
    'INT',
    'ISERROR',
    'ISNUMBER',
    'LEFT',
    'MIN',
    'MINUTE',
    'MONTH',
    'IFS',
    'NETWORKDAYS',
    'NOT',
    'OR',
    'PRODUCT',
    'RIGHT',
    'SORT',
    'SWITCH',
  ],
  ...['SUBSTITUTE', 'SUM', 'SUMIFS', 'TEXT', 'TEXTJOIN', 'UNIQUE', 'VLOOKUP', 'VSTACK', 'YEAR'],
  ...['ADDRESS', 'AVERAGEIFS', 'COLUMN', 'MEDIAN', 'PERCENTILE', 'SWITCH'],
  ...['AND', 'AVERAGE', 'COUNTA', 'EOMONTH', 'LET', 'MAX', 'ROUNDUP', 'ROWS', 'SEQUENCE', 'SUMPRODUCT'],
];

const specs = Object.values(sheetSpecs());

/** Every formula of a workbook, by where it stands. */
const formulas = LANGUAGES.flatMap((language) => {
  const wording = wordingOf(buildSettings(language));
  return specs.flatMap(({ id, cells, rules }) => [
    ...cells.flatMap(({ at, content }) =>
      'formula' in content ? [[`${id}!${at} ${language}`, resolveFormula(content.formula, id, wording)] as const] : [],
    ),
    ...rules.map(
      ({ ranges, formula }) =>
        [`${id} rule ${String(ranges)} ${language}`, resolveFormula(formula, id, wording)] as const,
    ),
  ]);
});

/** A formula without its texts and the names of sheets. */
const bare = (formula: string) => formula.replace(/"(?:[^"]|"")*"/g, '""').replace(/'(?:[^']|'')*'!/g, 'Sheet!');

const faulty = (isFaulty: (formula: string) => boolean) => formulas.filter(([, formula]) => isFaulty(bare(formula)));

test('there are formulas to look at', () => {
  expect(formulas.length).toBeGreaterThan(300);
});

test('arguments are separated by semicolons', () => {
  expect(faulty((formula) => formula.includes(','))).toEqual([]);
});

test('no number has decimals and no array is written out', () => {
  expect(faulty((formula) => /\d\.\d|[^\w)]\.\d/.test(formula) || /[{}\\]/.test(formula))).toEqual([]);
});

test('nothing in braces is left to be worded', () => {
  expect(faulty((formula) => /[{}]|NaN|undefined/.test(formula))).toEqual([]);
});

test('nothing depends on the moment or on chance', () => {
  expect(faulty((formula) => /\b(NOW|TODAY|RAND|RANDBETWEEN|RANDARRAY|INDIRECT|OFFSET)\(/i.test(formula))).toEqual([]);
});

test('parentheses are closed', () => {
  const depth = (formula: string) => [...formula].reduce((sum, c) => sum + (c === '(' ? 1 : c === ')' ? -1 : 0), 0);
  expect(faulty((formula) => depth(formula) !== 0)).toEqual([]);
});

test('every function is one of Sheets that the host has too, or ours', () => {
  installBuiltins();
  const used = new Set(formulas.flatMap(([, formula]) => bare(formula).match(/[A-Z][A-Z0-9_.]*(?=\()/g) ?? []));
  const ours = customFunctionNames();
  const foreign = [...used].filter((name) => !ours.includes(name));
  expect(foreign.filter((name) => !SHEETS_FUNCTIONS.includes(name))).toEqual([]);
  // The host writes LET out (engine/let.ts).
  const known = (name: string) => name === 'LET' || registries.functionRegistry.contains(name);
  expect(foreign.filter((name) => !known(name))).toEqual([]);
});

test('every name is a named range of some sheet', () => {
  const names = specs.flatMap((spec) => spec.names.map(({ name }) => name));
  const words = formulas.flatMap(([, formula]) => bare(formula).match(/\b[A-Z][a-z]\w*\b(?![!(])/g) ?? []);
  const unknown = [...new Set(words)].filter((word) => !names.includes(word));
  expect(unknown).toEqual([]);
  expect(new Set(names).size).toBe(names.length);
});

test('a conditional format names no other sheet', () => {
  expect(formulas.filter(([at, formula]) => at.includes(' rule ') && formula.includes('!'))).toEqual([]);
});

test.each(BUILD_ORDER)('%s is calculated from sheets built before it only', (id) => {
  const before = BUILD_ORDER.slice(0, BUILD_ORDER.indexOf(id));
  expect(neededSheets(id).filter((needed) => !before.includes(needed))).toEqual([]);
});

test('a cell that waits for a later sheet is a formula calculated from it', () => {
  const late = specs.flatMap(({ cells, hidden }) => (hidden ? [] : cells.filter(({ after }) => after)));
  expect(late.length).toBeGreaterThan(3);
  const isFrom = (formula: string, sheet: string) =>
    formula.includes(`{${sheet}.`) ||
    formula.includes(`{${sheet}!`) ||
    specs.some(({ id, names }) => id === sheet && names.some(({ name }) => formula.includes(name)));
  expect(late.filter(({ content, after = '' }) => !('formula' in content && isFrom(content.formula, after)))).toEqual(
    [],
  );
});
