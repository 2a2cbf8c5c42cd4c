import type { XlsxCells } from './readXlsx';

export interface Difference {
  readonly at: string;
  readonly ours: string;
  readonly theirs: string;
  readonly formula: string;
}

export interface Comparison {
  /** How many cells with a formula were compared. */
  readonly compared: number;
  readonly different: readonly Difference[];
}

/** A part in a thousand million: what two orders of adding may differ by. */
const NOISE = 1e-9;

/** Compares every cell that is a formula in the first file with the same cell of the other. */
export function compareCells(ours: XlsxCells, theirs: XlsxCells): Comparison {
  const formulas = [...ours].flatMap(([sheet, cells]) =>
    [...cells].flatMap(([a1, { value, formula }]) =>
      formula === undefined
        ? []
        : [{ at: `${sheet}!${a1}`, ours: value, theirs: theirs.get(sheet)?.get(a1)?.value ?? '', formula }],
    ),
  );
  return { compared: formulas.length, different: formulas.filter((cell) => !isSame(cell.ours, cell.theirs)) };
}

function isSame(ours: string, theirs: string): boolean {
  if (ours === theirs || truth(ours) === theirs) return true;
  if (ours === '' || theirs === '') return false;
  return Math.abs(Number(ours) - Number(theirs)) <= NOISE * Math.max(1, Math.abs(Number(ours)));
}

/** The engine writes words where LibreOffice writes what an Excel file has for yes and no. */
function truth(value: string): string {
  return value === 'true' ? '1' : value === 'false' ? '0' : value;
}
