import { isDate } from '../../src/host/engine/values';
import { columnLetters } from '../../src/template/a1';
import type { Workbook } from '../../src/host/workbook';

type Value = ReturnType<Workbook['read']>[number][number];

/** What a sheet shows as calculated, a row a line, blanks left out: numbers to six digits, dates as the wall clock. */
export function valuesOf(
  workbook: Workbook,
  sheet: string,
  mostRows = Infinity,
): Record<string, Record<string, unknown>> {
  const timeZone = workbook.host.document.zone.name;
  const rows = allCells(workbook, sheet).slice(0, mostRows);
  return Object.fromEntries(
    rows.flatMap((row, r) => {
      const cells = row.flatMap((value, c) =>
        value === '' ? [] : [[columnLetters(c + 1), plain(value, timeZone)] as const],
      );
      return cells.length === 0 ? [] : [[`row ${r + 1}`, Object.fromEntries(cells)] as const];
    }),
  );
}

/** Addresses and codes of the cells that show an error, on every sheet. */
export function errorCells(workbook: Workbook): string[] {
  return workbook.sheets().flatMap((sheet) =>
    allCells(workbook, sheet).flatMap((row, r) =>
      row.flatMap((value, c) => {
        if (!isError(value)) return [];
        const a1 = `${columnLetters(c + 1)}${r + 1}`;
        return [`${sheet}!${a1} ${value} ${workbook.errorOf(sheet, a1)}`];
      }),
    ),
  );
}

function allCells(workbook: Workbook, sheet: string): Value[][] {
  return workbook.read(sheet, areaOf(workbook, sheet));
}

function areaOf(workbook: Workbook, sheet: string): string {
  const getters = workbook.host.document.read();
  const sheetId = getters.getSheetIdByName(sheet) ?? '';
  const [rows, columns] = [getters.getNumberRows(sheetId), getters.getNumberCols(sheetId)];
  return `A1:${columnLetters(columns)}${rows}`;
}

function isError(value: Value): boolean {
  return typeof value === 'string' && /^#[A-Z0/]+[!?]?$/.test(value);
}

function plain(value: Value, timeZone: string): unknown {
  if (typeof value === 'number') return Number(value.toPrecision(6));
  if (!isDate(value)) return value;
  return new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short', timeStyle: 'short' }).format(value);
}

/** What every sheet shows, by cell; blanks left out. */
export function displayedOf(workbook: Workbook): Record<string, string> {
  return Object.fromEntries(
    workbook
      .sheets()
      .flatMap((sheet) =>
        workbook
          .display(sheet, areaOf(workbook, sheet))
          .flatMap((row, r) =>
            row.flatMap((text, c) => (text === '' ? [] : [[`${sheet}!${columnLetters(c + 1)}${r + 1}`, text]])),
          ),
      ),
  );
}
