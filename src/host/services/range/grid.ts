import type { Area } from './area';

/** The rows, if they are exactly as many and as wide as the range; Google's refusal otherwise. */
export function checkSize<T>(rows: T[][], area: Area): T[][] {
  const height = area.bottom - area.top + 1;
  const width = area.right - area.left + 1;
  if (!Array.isArray(rows) || rows.length === 0 || !rows.every(Array.isArray)) {
    throw new TypeError('The parameters do not match the method signature: a two-dimensional array is wanted.');
  }
  if (rows.length !== height) throw new Error(mismatch('rows', rows.length, height));
  const ragged = rows.find((row) => row.length !== width);
  if (ragged) throw new Error(mismatch('columns', ragged.length, width));
  return rows;
}

function mismatch(what: string, got: number, wanted: number): string {
  return `The number of ${what} in the data does not match the number of ${what} in the range. The data has ${got} but the range has ${wanted}.`;
}
