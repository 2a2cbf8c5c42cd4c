// Google refuses a custom function whose arguments depend, even through other cells, on a function that changes by itself.
import { parse, iterateAstNodes } from '@odoo/o-spreadsheet';
import type { AST, CellPosition, Getters } from '@odoo/o-spreadsheet';
import { areaOf, formulaCells, reachedFrom, touches } from '../engine/reach';
import type { Area } from '../engine/reach';

export const VOLATILE_MESSAGE =
  'This function is not allowed to reference a cell with NOW(), RAND(), RANDARRAY(), or RANDBETWEEN().';

const VOLATILE = ['NOW', 'RAND', 'RANDARRAY', 'RANDBETWEEN'];

/** Tells whether the arguments of a custom function in a cell depend on a volatile function. */
export type VolatileCheck = (getters: Getters, position: CellPosition, functionName: string) => boolean;

/** A check that remembers, until the document changes, that no cell is volatile: the usual case. */
export function createVolatileCheck(changeCount: () => number): VolatileCheck {
  let countedAt = -1;
  let sources: Area[] = [];
  return (getters, position, functionName) => {
    if (countedAt !== changeCount()) {
      sources = volatileCells(getters);
      countedAt = changeCount();
    }
    if (sources.length === 0) return false;
    const reached = reachedFrom(getters, sources).map(({ area }) => area);
    return argumentsTouch(getters, position, functionName, [...sources, ...reached]);
  };
}

function volatileCells(getters: Getters): Area[] {
  return formulaCells(getters).flatMap(({ id, compiledFormula }) =>
    VOLATILE.some((name) => compiledFormula.usesSymbol(name)) ? [areaOf(getters, getters.getCellPosition(id))] : [],
  );
}

function argumentsTouch(
  getters: Getters,
  position: CellPosition,
  functionName: string,
  reached: readonly Area[],
): boolean {
  const cell = getters.getCell(position);
  if (!cell?.isFormula) return false;
  const calls = iterateAstNodes(parse(cell.compiledFormula.toFormulaString(getters))).filter(
    (node) => node.type === 'FUNCALL' && node.value.toUpperCase() === functionName,
  );
  return calls.some((call) =>
    iterateAstNodes(call).some((node) => isTouched(getters, position.sheetId, node, reached)),
  );
}

function isTouched(getters: Getters, sheetId: string, node: AST, reached: readonly Area[]): boolean {
  if (node.type === 'FUNCALL') return VOLATILE.includes(node.value.toUpperCase());
  if (node.type === 'REFERENCE') return touches(getters.getRangeFromSheetXC(sheetId, node.value), reached);
  const named = node.type === 'SYMBOL' ? getters.getNamedRange(node.value) : undefined;
  return named !== undefined && touches(named.range, reached);
}
