// A range where one cell is wanted, outside ARRAYFORMULA: the engine goes through all of it; read strictly, a range is the cell
// beside the formula, and an array its first.
import { astToFormula, helpers, parse, registries } from '@odoo/o-spreadsheet';
import type { AST, Arg, EvalContext, FunctionResultObject } from '@odoo/o-spreadsheet';
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

/** A formula with its strict reading written out; what cannot be read stays. */
export function withSingleCells(formula: string): string {
  return `=${astToFormula(strict(parse(formula), 'formula'))}`;
}

/** The formula as it was before. */
export function withoutSingleCells(formula: string): string {
  return formula.includes('STRICT.') ? `=${astToFormula(bare(parse(formula)))}` : formula;
}

function strict(ast: AST, place: Place): AST {
  switch (ast.type) {
    case 'REFERENCE':
    case 'SYMBOL':
      return place === 'range' || isOneCell(ast) ? ast : call(BESIDE, ast);
    case 'BIN_OPERATION':
      return { ...ast, left: strict(ast.left, 'cell'), right: strict(ast.right, 'cell') };
    case 'UNARY_OPERATION':
      return { ...ast, operand: strict(ast.operand, 'cell') };
    case 'FUNCALL': {
      const name = ast.value.toUpperCase();
      if (name === BESIDE || name === FIRST) return ast;
      const done = OVER_ARRAYS.includes(name)
        ? ast
        : { ...ast, args: ast.args.map((arg, i) => strict(arg, placeOf(name, i, place))) };
      return place === 'cell' && !CHOICES[name] ? call(FIRST, done) : done;
    }
    default:
      return ast;
  }
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

function call(value: string, arg: AST): AST {
  return { type: 'FUNCALL', value, args: [arg], tokenStartIndex: 0, tokenEndIndex: 0 };
}

function bare(ast: AST): AST {
  switch (ast.type) {
    case 'BIN_OPERATION':
      return { ...ast, left: bare(ast.left), right: bare(ast.right) };
    case 'UNARY_OPERATION':
      return { ...ast, operand: bare(ast.operand) };
    case 'FUNCALL': {
      const [arg] = ast.args;
      if (arg && (ast.value === BESIDE || ast.value === FIRST)) return bare(arg);
      return { ...ast, args: ast.args.map(bare) };
    }
    default:
      return ast;
  }
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
