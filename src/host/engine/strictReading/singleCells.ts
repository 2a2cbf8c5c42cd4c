// A range where one cell is wanted, outside ARRAYFORMULA: the engine goes through all of it; read strictly, a range is the cell
// beside the formula, and an array its first.
import { helpers, parseTokens, registries, tokenize } from '@odoo/o-spreadsheet';
import type { AST, ASTFuncall, Arg, EvalContext, FunctionResultObject } from '@odoo/o-spreadsheet';
import { isArray } from '../matrix';
import type { Cells } from '../matrix';
import { argumentAt } from './argumentAt';

/** What a place in a formula takes: what it is given, a range, or one cell. */
type Place = 'formula' | 'range' | 'cell';

/** Their arguments are gone through cell by cell, whatever stands in them. */
const OVER_ARRAYS = ['ARRAYFORMULA', 'FILTER', 'SORT', 'SUMPRODUCT'];

/** What they answer is one of their arguments, after those that decide which. */
const CHOICES: Readonly<Record<string, (index: number) => boolean>> = {
  IF: (index) => index > 0,
  IFERROR: () => true,
  IFNA: () => true,
  IFS: (index) => index % 2 === 1,
  SWITCH: (index) => index > 0,
  CHOOSE: (index) => index > 0,
};

export const BESIDE = 'STRICT.BESIDE';
const FIRST = 'STRICT.FIRST';

/** Adds the functions in which a strict reading is written out. */
export function installSingleCells(): void {
  const args = [helpers.arg('cells (any, range<any>)', '')];
  registries.functionRegistry.add(BESIDE, { description: '', args, compute: beside });
  registries.functionRegistry.add(FIRST, { description: '', args, compute: first });
}

/** A formula with its strict reading written out around what it says; what cannot be read stays. */
export function withSingleCells(formula: string): string {
  const tokens = tokensOf(formula);
  const texts = tokens.map(({ value }) => value);
  for (const { wrapper, ast } of wrappings(parseTokens(tokens), 'formula')) {
    texts[ast.tokenStartIndex] = `${wrapper}(${texts[ast.tokenStartIndex]}`;
    texts[ast.tokenEndIndex] = `${texts[ast.tokenEndIndex]})`;
  }
  return texts.join('');
}

/** The formula as it was before. */
export function withoutSingleCells(formula: string): string {
  if (!formula.includes(BESIDE) && !formula.includes(FIRST)) return formula;
  const wraps: boolean[] = [];
  let isWrapper = false;
  const kept = tokensOf(formula).filter(({ type, value }) => {
    if (type === 'LEFT_PAREN') wraps.push(isWrapper);
    const isOurs = type === 'RIGHT_PAREN' ? wraps.pop() : type === 'LEFT_PAREN' ? isWrapper : false;
    isWrapper = value === BESIDE || value === FIRST;
    return !isWrapper && !isOurs;
  });
  return kept.map(({ value }) => value).join('');
}

/** The words of a formula, a range being one. */
function tokensOf(formula: string): Token[] {
  const tokens: Token[] = [];
  for (const token of tokenize(formula)) {
    const [colon, first] = [tokens.at(-1), tokens.at(-2)];
    if (first && colon?.value === ':')
      tokens.splice(-2, 2, { type: 'REFERENCE', value: `${first.value}:${token.value}` });
    else tokens.push(token);
  }
  return tokens;
}

type Token = ReturnType<typeof tokenize>[number];

interface Wrapping {
  readonly wrapper: string;
  readonly ast: AST;
}

/** The outer ones last, so that they open before the inner ones. */
function wrappings(ast: AST, place: Place): Wrapping[] {
  switch (ast.type) {
    case 'REFERENCE':
    case 'SYMBOL':
      return place === 'range' || isOneCell(ast) ? [] : [{ wrapper: BESIDE, ast }];
    case 'BIN_OPERATION':
      return [...wrappings(ast.left, 'cell'), ...wrappings(ast.right, 'cell')];
    case 'UNARY_OPERATION':
      return wrappings(ast.operand, 'cell');
    case 'FUNCALL':
      return wrappingsOfCall(ast.value.toUpperCase(), ast, place);
    default:
      return [];
  }
}

function wrappingsOfCall(name: string, ast: ASTFuncall, place: Place): Wrapping[] {
  if (name === BESIDE || name === FIRST) return [];
  const inner = OVER_ARRAYS.includes(name)
    ? []
    : ast.args.flatMap((arg, index) => wrappings(arg, placeOf(name, index, place)));
  return place === 'cell' && !CHOICES[name] ? [...inner, { wrapper: FIRST, ast }] : inner;
}

function placeOf(name: string, index: number, outside: Place): Place {
  const choice = CHOICES[name];
  if (choice) return choice(index) ? outside : 'cell';
  const { functionRegistry } = registries;
  if (!functionRegistry.contains(name)) return 'range';
  return argumentAt(functionRegistry.get(name), index)?.acceptMatrix ? 'range' : 'cell';
}

function isOneCell({ type, value }: AST): boolean {
  return type === 'REFERENCE' && !String(value).includes(':');
}

/** Of a column the cell in the formula's row, of a row that in its column. */
function beside(this: EvalContext, cells: Arg): FunctionResultObject {
  if (!isArray(cells)) return cells ?? { value: null };
  const origin = this.__originCellPosition;
  const corner = cells[0]?.[0];
  if (!corner || cells.length * (cells[0]?.length ?? 0) === 1) return corner ?? NONE;
  if (!origin || !corner.position) return corner;
  const [col, row] = [origin.col - corner.position.col, origin.row - corner.position.row];
  if (cells.length === 1) return cells[0]?.[row] ?? NONE;
  return cells[0]?.length === 1 ? (cells[col]?.[0] ?? NONE) : NONE;
}

function first(cells: Arg): FunctionResultObject {
  return firstOf(cells) ?? { value: null };
}

function firstOf(cells: Arg): FunctionResultObject | undefined {
  return isArray(cells) ? (cells satisfies Cells)[0]?.[0] : cells;
}

const NONE: FunctionResultObject = { value: '#ERROR', message: 'An array value could not be found.' };
