// Where a formula that was never evaluated may spill. Wrong guesses cost time only: what was read too early is evaluated again.
import { registries } from '@odoo/o-spreadsheet';
import type { AST, CellPosition, Getters, Zone } from '@odoo/o-spreadsheet';
import { Recent } from '../recent';
import type { Area, FormulaCell } from '../reach';
import type { Formula } from './formulaGraph';

/** Functions that answer one cell, whatever they are given. */
const OF_ONE_CELL = new Set(
  `AND AVERAGE AVERAGEIF AVERAGEIFS COLUMN COLUMNS CONCATENATE COUNT COUNTA COUNTBLANK COUNTIF COUNTIFS COUNTUNIQUE INDEX JOIN LARGE LOOKUP
  MATCH MAX MAXIFS MEDIAN MIN MINIFS OR PERCENTILE QUARTILE RANK ROW ROWS SMALL STDEV SUM SUMIF SUMIFS SUMPRODUCT TEXTJOIN VLOOKUP XLOOKUP
  XMATCH`.split(/\s+/),
);

/** Functions that answer many cells, whatever they are given. */
const OF_MANY_CELLS = new Set('FILTER HSTACK SEQUENCE SORT SPLIT TRANSPOSE UNIQUE VSTACK'.split(' '));

/** A workbook with its eleven sheets has 330. */
const MOST_SHAPES = 2000;

/** The free cells below a formula and to its right where it may spill, or its own cell. */
export function foreseenArea(getters: Getters, { cell, position }: Formula): Area {
  const { sheetId, col, row } = position;
  const zone = { left: col, right: col, top: row, bottom: row };
  return { sheetId, zone: maySpill(getters, cell) ? freeZone(getters, position) : zone };
}

function maySpill(getters: Getters, { compiledFormula }: FormulaCell): boolean {
  if (compiledFormula.isBadExpression) return false;
  const ast = shapes.of(compiledFormula.normalizedFormula, () => readShape(getters, compiledFormula));
  return ast !== undefined && isMany(getters, ast);
}

/** Formulas that differ in numbers, texts and places only are read once: whether a place is a range, its shape says. */
const shapes = new Recent<string, AST | undefined>(MOST_SHAPES);

function readShape(getters: Getters, compiledFormula: FormulaCell['compiledFormula']): AST | undefined {
  try {
    return compiledFormula.getAst(getters);
  } catch {
    return undefined; // the engine says what is wrong with it when it evaluates it
  }
}

function isMany(getters: Getters, ast: AST): boolean {
  switch (ast.type) {
    case 'FUNCALL':
      return isManyOf(getters, ast.value.toUpperCase(), ast.args);
    case 'BIN_OPERATION':
      return isMany(getters, ast.left) || isMany(getters, ast.right);
    case 'UNARY_OPERATION':
      return isMany(getters, ast.operand);
    case 'REFERENCE':
      return ast.value.includes(':');
    case 'SYMBOL':
      return isWideName(getters, ast.value);
    default:
      return false;
  }
}

function isManyOf(getters: Getters, name: string, args: readonly AST[]): boolean {
  if (OF_ONE_CELL.has(name)) return false;
  const { functionRegistry } = registries;
  const isOwn = functionRegistry.contains(name) && functionRegistry.get(name).category === 'Add-on';
  return isOwn || OF_MANY_CELLS.has(name) || args.some((arg) => isMany(getters, arg));
}

function isWideName(getters: Getters, name: string): boolean {
  const zone = getters.getNamedRange(name)?.range.zone;
  return zone !== undefined && (zone.left < zone.right || zone.top < zone.bottom);
}

function freeZone(getters: Getters, { sheetId, col, row }: CellPosition): Zone {
  const sheet = getters.getSheetZone(sheetId);
  let [right, bottom] = [col, row];
  while (right < sheet.right && isFree(getters, { sheetId, col: right + 1, row })) right++;
  while (bottom < sheet.bottom && isFree(getters, { sheetId, col, row: bottom + 1 })) bottom++;
  return { left: col, right, top: row, bottom };
}

function isFree(getters: Getters, position: CellPosition): boolean {
  const cell = getters.getCell(position);
  return !cell?.isFormula && !cell?.content;
}
