// R1C1 notation: places told from the cell the formula stands in. `R[0]C[-1]` in B2 is A2.
import { helpers } from '@odoo/o-spreadsheet';
import { pieces } from '../../engine/formulaText';

interface Cell {
  row: number;
  col: number;
}

const PLACE = /\bR(\[-?\d+\]|\d+)?C(\[-?\d+\]|\d+)?(?!\w)/gi;

/** A formula in R1C1 notation as it reads in a cell. */
export function fromR1C1(formula: string, { row, col }: Cell): string {
  const inA1 = (_: string, ofRow?: string, ofCol?: string) => {
    const [toRow, toCol] = [indexOf(ofRow, row), indexOf(ofCol, col)];
    if (toRow < 0 || toCol < 0) return '#REF!';
    const [letters = '', digits = ''] = helpers.toXC(toCol, toRow).split(/(?=\d)(?<=[A-Z])/);
    return `${isFixed(ofCol) ? '$' : ''}${letters}${isFixed(ofRow) ? '$' : ''}${digits}`;
  };
  return pieces(formula)
    .map(({ text, quoted }) => (quoted ? text : text.replace(PLACE, inA1)))
    .join('');
}

function isFixed(place: string | undefined): boolean {
  return place !== undefined && !place.startsWith('[');
}

function indexOf(place: string | undefined, own: number): number {
  if (place === undefined) return own;
  return isFixed(place) ? Number(place) - 1 : own + Number(place.slice(1, -1));
}
