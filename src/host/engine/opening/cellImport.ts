// The cells of a saved workbook, most of them blank ones with a format. The engine takes each through a map of its own, its history
// and a command; here they are put where they belong.
import { CompiledFormula, helpers, registries } from '@odoo/o-spreadsheet';
import type { Cell, CellPosition, Range, Style, WorkbookData } from '@odoo/o-spreadsheet';

type SheetData = WorkbookData['sheets'][number];

/** What of the engine's plugin of cells is needed; its types keep these parts private. */
interface CellKeeper {
  nextId: number;
  readonly cells: Record<string, Record<number, Cell> | undefined>;
  readonly getters: Parameters<typeof CompiledFormula.Compile>[2] & PlaceGetters;
  importCell(
    sheetId: string,
    content: string,
    style: Style | undefined,
    format: string | undefined,
    compiled: CompiledFormula | undefined,
  ): Cell;
}

interface PlaceGetters {
  getCellPositions(): Record<number, CellPosition>;
  getSheet(sheetId: string): { readonly rows: readonly { readonly cells: Record<number, number> }[] };
}

/** Opens workbooks so; before a model is made. */
export function importCellsDirectly(): void {
  const { corePluginRegistry } = registries;
  const [Cells, Sheets] = [corePluginRegistry.get('cell'), corePluginRegistry.get('sheet')];
  corePluginRegistry.replace(
    'sheet',
    class extends Sheets {
      static override readonly getters = [...Sheets.getters, 'getCellPositions'];

      getCellPositions(): Record<number, CellPosition> {
        return (this as unknown as { cellPosition: Record<number, CellPosition> }).cellPosition; // private to the engine's plugin
      }
    },
  );
  corePluginRegistry.replace(
    'cell',
    class extends Cells {
      override import(data: WorkbookData): void {
        const keeper = this as unknown as CellKeeper;
        if (!data.sheets.every(isPlain)) return super.import(data);
        const compile = compilerOf(keeper.getters);
        for (const sheet of data.sheets) importSheet(keeper, sheet, data, compile);
      }
    },
  );
}

type Compile = (formula: string, sheetId: string) => CompiledFormula;

/** Many formulas name the same ranges: while nothing else changes the workbook, each is looked up once. */
function compilerOf(getters: CellKeeper['getters']): Compile {
  const known = new Map<string, Range>();
  const getRangeFromSheetXC = (sheetId: string, xc: string): Range => {
    const key = `${sheetId} ${xc}`;
    const range = known.get(key) ?? getters.getRangeFromSheetXC(sheetId, xc);
    known.set(key, range);
    return range;
  };
  const remembering = { ...getters, getRangeFromSheetXC };
  return (formula, sheetId) => CompiledFormula.Compile(formula, sheetId, remembering);
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
function importSheet(keeper: CellKeeper, sheet: SheetData, { styles, formats }: WorkbookData, compile: Compile): void {
  const cells = (keeper.cells[sheet.id] ??= {});
  const { rows } = keeper.getters.getSheet(sheet.id);
  const positions = keeper.getters.getCellPositions();
  columnsOf(sheet).forEach((column, col) => {
    for (let row = 0; row < rows.length; row++) {
      const content = column.contents[row];
      const style = itemAt(styles, column.styles[row]);
      const format = itemAt(formats, column.formats[row]);
      const place = rows[row]?.cells;
      if (!place || (!content && !style && !format)) continue;
      const cell = content
        ? keeper.importCell(sheet.id, content, style, format, compiledOf(content, sheet.id, compile))
        : blankCell(keeper.nextId++, style, format);
      cells[cell.id] = cell;
      positions[cell.id] = { sheetId: sheet.id, col, row };
      place[col] = cell.id;
    }
  });
}

function compiledOf(content: string, sheetId: string, compile: Compile): CompiledFormula | undefined {
  return content.startsWith('=') ? compile(content, sheetId) : undefined;
}

/** All of one shape, as the engine makes them: what is missing is undefined. */
function blankCell(id: number, style: Style | undefined, format: string | undefined): Cell {
  return { id, content: '', style, format, isFormula: false, parsedValue: null } as Cell;
}

/** Ids begin at 1. */
function itemAt<Item>(items: Readonly<Record<number, Item>>, id: number | undefined): Item | undefined {
  return id ? items[id] : undefined;
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
