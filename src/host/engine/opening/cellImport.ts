// The cells of a saved workbook, most of them blank ones with a format. The engine takes each through a map of its own, its history
// and a command; here they are put where they belong.
import { CompiledFormula, helpers, registries } from '@odoo/o-spreadsheet';
import type { Cell, CellPosition, Style, WorkbookData } from '@odoo/o-spreadsheet';

type SheetData = WorkbookData['sheets'][number];

/** What of the engine's plugin of cells is needed; its types keep these parts private. */
interface CellKeeper {
  nextId: number;
  readonly cells: Record<string, Record<number, Cell> | undefined>;
  readonly getters: Parameters<typeof CompiledFormula.Compile>[2] & PlaceGetters;
  importCell(sheetId: string, content: string, style?: Style, format?: string, compiled?: CompiledFormula): Cell;
}

interface PlaceGetters {
  takePlace(position: CellPosition, cellId: number): void;
}

/** What of the engine's plugin of sheets is needed. */
interface PlaceKeeper {
  readonly cellPosition: Record<number, CellPosition | undefined>;
  readonly sheets: Record<string, { readonly rows: readonly { readonly cells: Record<number, number> }[] } | undefined>;
}

/** Opens workbooks so; before a model is made. */
export function importCellsDirectly(): void {
  const { corePluginRegistry } = registries;
  const [Cells, Sheets] = [corePluginRegistry.get('cell'), corePluginRegistry.get('sheet')];
  corePluginRegistry.replace(
    'sheet',
    class extends Sheets {
      static override readonly getters = [...Sheets.getters, 'takePlace'];

      takePlace(position: CellPosition, cellId: number): void {
        const { cellPosition, sheets } = this as unknown as PlaceKeeper;
        cellPosition[cellId] = position;
        const row = sheets[position.sheetId]?.rows[position.row];
        if (row) row.cells[position.col] = cellId;
      }
    },
  );
  corePluginRegistry.replace(
    'cell',
    class extends Cells {
      override import(data: WorkbookData): void {
        const keeper = this as unknown as CellKeeper;
        if (!data.sheets.every(isPlain)) super.import(data);
        else for (const sheet of data.sheets) importSheet(keeper, sheet, data);
      }
    },
  );
}

/** Whether each cell is written out, not as what differs from the one above. */
function isPlain({ cells }: SheetData): boolean {
  return Object.entries(cells).every(([xc, content]) => typeof content === 'string' && !xc.includes(':'));
}

interface Column {
  readonly contents: string[];
  readonly styles: number[];
  readonly formats: number[];
}

/** In the engine's order: column after column. */
function importSheet(keeper: CellKeeper, sheet: SheetData, { styles, formats }: WorkbookData): void {
  const cells = (keeper.cells[sheet.id] ??= {});
  columnsOf(sheet).forEach((column, col) => {
    const height = Math.max(column.contents.length, column.styles.length, column.formats.length);
    for (let row = 0; row < height; row++) {
      const [content, style, format] = [column.contents[row], column.styles[row], column.formats[row]];
      if (!content && !style && !format) continue;
      const cell = newCell(
        keeper,
        sheet.id,
        content,
        style ? styles[style] : undefined,
        format ? formats[format] : undefined,
      );
      cells[cell.id] = cell;
      keeper.getters.takePlace({ sheetId: sheet.id, col, row }, cell.id);
    }
  });
}

function newCell(keeper: CellKeeper, sheetId: string, content = '', style?: Style, format?: string): Cell {
  if (content === '') return blankCell(keeper.nextId++, style, format);
  const compiled = content.startsWith('=') ? CompiledFormula.Compile(content, sheetId, keeper.getters) : undefined;
  return keeper.importCell(sheetId, content, style, format, compiled);
}

/** All of one shape, as the engine makes them. */
function blankCell(id: number, style: Style | undefined, format: string | undefined): Cell {
  const cell: Partial<Cell> = { id, content: '', isFormula: false, parsedValue: null };
  return Object.assign(cell, { style, format }) as Cell;
}

function columnsOf(sheet: SheetData): Column[] {
  const columns: Column[] = [];
  const at = (col: number) => (columns[col] ??= { contents: [], styles: [], formats: [] });
  for (const [xc, content] of Object.entries(sheet.cells)) {
    const { col, row } = helpers.toCartesian(xc);
    at(col).contents[row] = String(content);
  }
  for (const [xc, id] of Object.entries(sheet.styles)) fill(xc, (col) => at(col).styles, id);
  for (const [xc, id] of Object.entries(sheet.formats)) fill(xc, (col) => at(col).formats, id);
  return columns;
}

function fill(xc: string, columnAt: (col: number) => number[], id: number): void {
  const { left, right, top, bottom } = helpers.toZone(xc);
  for (let col = left; col <= right; col++) {
    const column = columnAt(col);
    for (let row = top; row <= bottom; row++) column[row] = id;
  }
}
