// What nobody can undercut: the same data touched once, and nothing worked out.

/** One subtraction a row. */
export function streamDifference(starts: Float64Array, ends: Float64Array, out: Float64Array): void {
  for (let row = 0; row < out.length; row++) out[row] = (ends[row] ?? 0) - (starts[row] ?? 0);
}

/** Two getTime() a row, and a column for the answer. */
export function getTimeDifference(starts: readonly Date[][], ends: readonly Date[][]): number[][] {
  const out = new Array<number[]>(starts.length);
  for (let row = 0; row < starts.length; row++) {
    out[row] = [(ends[row]?.[0]?.getTime() ?? NaN) - (starts[row]?.[0]?.getTime() ?? NaN)];
  }
  return out;
}

/** Every cell looked at: the numbers and the TRUEs summed, the texts and the dates counted. */
export function readCells(cells: readonly (readonly unknown[])[]): number {
  let sum = 0;
  for (const row of cells) {
    for (let column = 0; column < row.length; column++) {
      const cell = row[column];
      if (typeof cell === 'number') sum += cell;
      else if (typeof cell === 'boolean') sum += cell ? 1 : 0;
      else if (cell !== '') sum++;
    }
  }
  return sum;
}
