// Writes of cells on their way between pages: a built workbook is mostly the same format over thousands of cells, which
// as a list would be some twenty million letters.
import type { CellWrite } from './cellsPlugin';

type Look = Omit<CellWrite, 'row' | 'col'>;
/** First row, first column, height, width, and which look. */
type Block = [row: number, col: number, height: number, width: number, look: number];

export interface PackedCells {
  looks: Look[];
  blocks: Block[];
}

/** The writes as blocks of cells that are written alike, in the same order. */
export function pack(cells: readonly CellWrite[]): PackedCells {
  const looks = new Map<string, number>();
  const blocks: Block[] = [];
  for (const { row, col, ...look } of cells) {
    const key = JSON.stringify(look);
    const index = looks.get(key) ?? looks.size;
    looks.set(key, index);
    if (!widen(blocks.at(-1), row, col, index)) {
      stack(blocks);
      blocks.push([row, col, 1, 1, index]);
    }
  }
  stack(blocks);
  return { looks: [...looks.keys()].map((key): Look => JSON.parse(key)), blocks };
}

/** The list that was packed; cells of one block come row by row. */
export function unpack({ looks, blocks }: PackedCells): CellWrite[] {
  const cells: CellWrite[] = [];
  for (const [row, col, height, width, look] of blocks) {
    for (let down = 0; down < height; down++) {
      for (let right = 0; right < width; right++) cells.push({ row: row + down, col: col + right, ...looks[look] });
    }
  }
  return cells;
}

/** Takes the next cell of its row into a block. */
function widen(block: Block | undefined, row: number, col: number, look: number): boolean {
  if (!block || block[2] !== 1 || block[0] !== row || block[1] + block[3] !== col || block[4] !== look) return false;
  block[3]++;
  return true;
}

/** Joins the last row to the block above it. */
function stack(blocks: Block[]): void {
  const [above, last] = blocks.slice(-2);
  if (!above || !last || last[2] !== 1) return;
  const isBelow = above[0] + above[2] === last[0] && above[1] === last[1] && above[3] === last[3];
  if (!isBelow || above[4] !== last[4]) return;
  above[2]++;
  blocks.pop();
}
