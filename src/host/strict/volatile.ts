// Google refuses a custom function whose arguments depend, even through other cells, on a function that changes by itself.
import { parse, iterateAstNodes } from '@odoo/o-spreadsheet';
import type { AST, CellPosition, Getters, Range, Zone } from '@odoo/o-spreadsheet';

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
    return sources.length > 0 && argumentsTouch(getters, position, functionName, spread(getters, sources));
  };
}

interface Area {
  sheetId: string;
  zone: Zone;
}

function volatileCells(getters: Getters): Area[] {
  return formulaCells(getters).flatMap(({ id, compiledFormula }) =>
    VOLATILE.some((name) => compiledFormula.usesSymbol(name)) ? [areaOf(getters, getters.getCellPosition(id))] : [],
  );
}

/** The volatile cells and all that depend on them, until nothing more is found. */
function spread(getters: Getters, sources: readonly Area[]): Area[] {
  const reached = [...sources];
  const rest = new Set(formulaCells(getters));
  for (let before = -1; before !== reached.length;) {
    before = reached.length;
    for (const cell of rest) {
      if (!dependencies(getters, cell.compiledFormula).some((range) => touches(range, reached))) continue;
      reached.push(areaOf(getters, getters.getCellPosition(cell.id)));
      rest.delete(cell);
    }
  }
  return reached;
}

function argumentsTouch(getters: Getters, position: CellPosition, functionName: string, reached: Area[]): boolean {
  const cell = getters.getCell(position);
  if (!cell?.isFormula) return false;
  const calls = iterateAstNodes(parse(cell.compiledFormula.toFormulaString(getters))).filter(
    (node) => node.type === 'FUNCALL' && node.value.toUpperCase() === functionName,
  );
  return calls.some((call) =>
    iterateAstNodes(call).some((node) => isTouched(getters, position.sheetId, node, reached)),
  );
}

function isTouched(getters: Getters, sheetId: string, node: AST, reached: Area[]): boolean {
  if (node.type === 'FUNCALL') return VOLATILE.includes(node.value.toUpperCase());
  if (node.type === 'REFERENCE') return touches(getters.getRangeFromSheetXC(sheetId, node.value), reached);
  const named = node.type === 'SYMBOL' ? getters.getNamedRange(node.value) : undefined;
  return named !== undefined && touches(named.range, reached);
}

type FormulaCell = Extract<NonNullable<ReturnType<Getters['getCell']>>, { isFormula: true }>;

function formulaCells(getters: Getters): FormulaCell[] {
  return getters.getSheetIds().flatMap((id) => getters.getCells(id).flatMap((cell) => (cell.isFormula ? [cell] : [])));
}

function dependencies(getters: Getters, formula: FormulaCell['compiledFormula']): Range[] {
  return [...formula.rangeDependencies, ...formula.getNamedRangesInFormula(getters).map(({ range }) => range)];
}

function areaOf(getters: Getters, position: CellPosition): Area {
  const { sheetId, col, row } = position;
  const cell = { left: col, right: col, top: row, bottom: row };
  return { sheetId, zone: getters.getSpreadZone(position) ?? cell };
}

function touches(range: Range, areas: readonly Area[]): boolean {
  const { sheetId, zone } = range;
  return areas.some(
    (area) =>
      area.sheetId === sheetId &&
      area.zone.left <= zone.right &&
      area.zone.right >= zone.left &&
      area.zone.top <= zone.bottom &&
      area.zone.bottom >= zone.top,
  );
}
