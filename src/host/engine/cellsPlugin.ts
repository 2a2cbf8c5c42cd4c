// Thousands of cells in one command: checked once, outside, instead of by each of the engine's plugins cell after cell.
import { CorePlugin } from '@odoo/o-spreadsheet';
import type { Cell, CellPosition, CoreCommand, Style } from '@odoo/o-spreadsheet';
import { pack, unpack } from './packedCells';
import type { PackedCells } from './packedCells';

export interface CellWrite {
  row: number;
  col: number;
  content?: string;
  format?: string;
  style?: Style;
}

/** A list of writes that the engine, which copies each command deeply, takes over as it is. */
export class CellWrites {
  constructor(readonly list: CellWrite[] = []) {}

  /** The same writes, as they came from elsewhere. */
  static fromJSON(packed: PackedCells): CellWrites {
    return new CellWrites(unpack(packed));
  }

  clone(): this {
    return this;
  }

  toJSON(): PackedCells {
    return pack(this.list);
  }
}

export interface WriteCellsCommand {
  type: 'WRITE_CELLS';
  sheetId: string;
  cells: CellWrites;
}

export class CellsPlugin extends CorePlugin {
  /** Grows with every change of the document, so that what is derived from it can be kept until the next one. */
  static override readonly getters = ['getChangeCount'];
  private changes = 0;

  getChangeCount(): number {
    return this.changes;
  }

  override handle(command: CoreCommand): void {
    this.changes++;
    // The engine's union of commands is closed; ours travels the same way.
    const own = command as CoreCommand | WriteCellsCommand;
    if (own.type === 'WRITE_CELLS') for (const cell of together(own.cells.list)) this.writeCell(own.sheetId, cell);
  }

  private writeCell(sheetId: string, { row, col, content, format, style }: CellWrite): void {
    const position = { sheetId, row, col };
    const before = this.getters.getCell(position);
    if (!before && !content && !format && !style) return;
    if (content === undefined && looksSo(before, format, style)) return;
    const update: CellPosition & Omit<CellWrite, 'row' | 'col'> = position;
    if (content !== undefined) update.content = content;
    if (format !== undefined) update.format = format;
    if (style) update.style = withoutGaps({ ...before?.style, ...style });
    this.dispatch('UPDATE_CELL', update);
  }
}

/** A property that is undefined takes away what was there. */
function withoutGaps(style: Style): Style {
  if (!Object.values(style).includes(undefined)) return style;
  return Object.fromEntries(Object.entries(style).filter(([, value]) => value !== undefined));
}

/** Whether a cell has that format and style already: a build that is run again writes most of them once more. */
function looksSo(cell: Cell | undefined, format: string | undefined, style: Style | undefined): boolean {
  const existing: Style = cell?.style ?? {};
  const isFormat = format === undefined || format === (cell?.format ?? '');
  return isFormat && Object.entries(style ?? {}).every(([key, value]) => existing[key as keyof Style] === value);
}

/** The writes of each cell as one: a sheet that is built gets its format, content, colours and wrapping one after the other. */
function together(writes: readonly CellWrite[]): Iterable<CellWrite> {
  const cells = new Map<number, CellWrite>();
  for (const write of writes) {
    const key = write.row * MOST_COLUMNS + write.col;
    const earlier = cells.get(key);
    cells.set(key, earlier ? { ...earlier, ...write, ...styleOf(earlier, write) } : write);
  }
  return cells.values();
}

/** More columns than Google allows. */
const MOST_COLUMNS = 1e5;

function styleOf(earlier: CellWrite, later: CellWrite): Pick<CellWrite, 'style'> {
  return earlier.style || later.style ? { style: { ...earlier.style, ...later.style } } : {};
}
