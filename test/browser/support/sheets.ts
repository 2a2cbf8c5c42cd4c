// What the workbook behind the page holds, read as the engine calculated it.
import type { SavedWorkbook } from '../../../src/host/saved';
import type { App } from './app';

type Value = string | number | boolean | null;

/** Every value of a sheet, row by row, as calculated. */
export function readSheet(app: App, name: string): Promise<Value[][]> {
  return app.page.evaluate((sheet) => {
    const { getters } = window.acuerdoHost?.model ?? {};
    const sheetId = getters?.getSheetIdByName(sheet);
    if (!getters || sheetId === undefined) throw new Error(`No sheet "${sheet}"`);
    return Array.from({ length: getters.getNumberRows(sheetId) }, (_, row) =>
      Array.from(
        { length: getters.getNumberCols(sheetId) },
        (_, col) => getters.getEvaluatedCell({ sheetId, col, row }).value,
      ),
    );
  }, name);
}

/** The rows under a row of headings as records, down to the first row whose first column is blank. */
export function recordsUnder(rows: readonly Value[][], first: string, column = 0): Record<string, Value>[] {
  const at = rows.findIndex((row) => row[column] === first);
  const headings = rows[at]?.slice(column) ?? [];
  const below = rows.slice(at + 1);
  const end = below.findIndex((row) => (row[column] ?? '') === '');
  return below
    .slice(0, end < 0 ? below.length : end)
    .map((row) =>
      Object.fromEntries(headings.map((heading, index) => [String(heading ?? ''), row[column + index] ?? null])),
    );
}

/** Everything the workbook would keep of itself, without the number of its last change. */
export function readWorkbook(app: App): Promise<SavedWorkbook> {
  return app.page.evaluate(() => {
    const saved = window.acuerdoHost?.snapshot();
    return JSON.parse(JSON.stringify(saved, (key, value) => (key === 'revisionId' ? undefined : value)));
  });
}

/** How many cells under the first row hold a formula. */
export function countFormulasUnder(app: App, name: string): Promise<number> {
  return app.page.evaluate((sheet) => {
    const { getters } = window.acuerdoHost?.model ?? {};
    const sheetId = getters?.getSheetIdByName(sheet);
    if (!getters || sheetId === undefined) throw new Error(`No sheet "${sheet}"`);
    const cells = Object.values(getters.getCells(sheetId));
    return cells.filter((cell) => cell.isFormula && getters.getCellPosition(cell.id).row > 0).length;
  }, name);
}
