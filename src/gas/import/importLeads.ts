// Import of leads on the server: reads the sheet, plans the chunk, writes it in a few calls under the document lock.

import { datePattern } from '../../calendar/datePattern';
import { knownHeadings } from '../../texts/headings';
import { columnLetters } from '../../template/a1';
import { patternOf } from '../../template/formats';
import { sidebarServerTexts } from '../../texts/sidebarServer';
import type { Language } from '../../texts/language';
import { workbookTexts } from '../../texts/workbook';
import { planFreshBlocks, planUpdateBlocks } from './importBlocks';
import type { Block } from './importBlocks';
import { columnsOf, findImportFields } from './importFields';
import { mergeLeads } from './importMerge';
import type { ImportTable, Merge } from './importMerge';
import { builtLanguage } from '../build/currentSettings';
import { wallClockIn } from '../clock';
import { createSerials } from '../serials';
import { isOwn } from './importTypes';
import type { ImportAnswer, ImportField, ImportKind, ImportRequest, ImportStart } from './importTypes';
import { readLists } from './lists';
import { underLock } from '../lock';
import { markedSheets } from '../marks';
import { checkLeadsAreHere } from '../warehouse/leadsSource';
import { filled } from '../../words/filled';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** One call for 10,000 leads: each costs a dozen service calls, whatever it holds. */
const ROWS_PER_CALL = 10000;

/** The kinds of columns that may hold dates. */
const DATED: readonly ImportKind[] = ['date', 'action', 'own'];

/** Blocks a run of columns side by side may take in an update. */
const UPDATE_BLOCKS = 2;

/**
 * The Leads sheet's name and the columns a file may fill.
 *
 * @param language The language to complain in when there is no Leads sheet.
 */
export function startImport(language: Language): ImportStart {
  const marked = markedSheets();
  const sheet = marked.get('leads')?.sheet;
  if (!sheet) throw new Error(sidebarServerTexts(language).noLeadsSheet);
  checkLeadsAreHere(marked, language);
  const headingRow = sheet.getRange(1, 1, 1, sheet.getMaxColumns());
  const headings = headingRow.getDisplayValues()[0] ?? [];
  const formulas = headingRow.getFormulas()[0] ?? [];
  const fields = findImportFields(headings, formulas);
  const name = sheet.getName();
  checkApart(fields, name, language);
  const workbook = SpreadsheetApp.getActive();
  const timeZone = workbook.getSpreadsheetTimeZone();
  const built = builtLanguage(marked) ?? language;
  const words = workbookTexts(built);
  return {
    sheet: name,
    fields,
    headings: knownHeadings(),
    rowsPerCall: ROWS_PER_CALL,
    locale: workbook.getSpreadsheetLocale(),
    language: built,
    timeZone,
    today: wallClockIn(timeZone).slice(0, 10),
    answers: { yes: words['leads.yes'], no: words['leads.no'] },
    lists: readLists(marked.get('settings')?.sheet),
  };
}

/**
 * Stores a chunk of rows: known leads are updated, others added. Running it again with the same rows changes nothing more,
 * wherever the first run was cut short.
 *
 * @param request The rows and what the file says about all of them.
 */
export function importRows(request: ImportRequest): ImportAnswer {
  const texts = sidebarServerTexts(request.language);
  return underLock(() => {
    const sheet = SpreadsheetApp.getActive().getSheetByName(request.sheet);
    if (!sheet) throw new Error(texts.noLeadsSheet);
    const fields = request.fields.filter(({ key }) => !isOwn(key) || request.keys.includes(key));
    const table = readTable(sheet, fields, ({ heading }) => {
      throw new Error(filled(texts.noColumn, { sheet: request.sheet, column: heading }));
    });
    const merge = mergeLeads(table, request);
    write(sheet, request, table, merge);
    return merge.counts;
  });
}

/**
 * Shows the Leads sheet once all is stored.
 *
 * @param name The sheet's name.
 */
export function finishImport(name: string): { readonly sheet: string } {
  SpreadsheetApp.getActive().getSheetByName(name)?.activate();
  return { sheet: name };
}

/** Columns of one heading cannot be told apart when they are written: people name their actions freely. */
function checkApart(fields: readonly ImportField[], sheet: string, language: Language): void {
  const headings = fields.map(({ heading }) => heading);
  const twice = headings.find((heading, at) => headings.indexOf(heading) !== at);
  if (twice === undefined) return;
  throw new Error(filled(sidebarServerTexts(language).sameHeading, { sheet, column: twice }));
}

function readTable(
  sheet: Sheet,
  fields: readonly ImportField[],
  onMissing: (field: ImportField) => never,
): ImportTable {
  const [headings = [], ...rows] = sheet.getDataRange().getValues();
  const columns = columnsOf(fields, headings, onMissing);
  const { toSerial, isSkipped } = createSerials(SpreadsheetApp.getActive().getSpreadsheetTimeZone());
  const dates = fields.filter(({ kind }) => DATED.includes(kind)).map(({ key }) => columns[key] ?? -1);
  for (const row of rows) for (const column of dates) row[column] = toSerial(row[column]);
  return { rows, columns, isSkipped };
}

function write(sheet: Sheet, request: ImportRequest, table: ImportTable, merge: Merge): void {
  if (merge.changes.length > 0) {
    const formulas = sheet.getRange(2, 1, table.rows.length, table.rows[0]?.length ?? 1).getFormulas();
    writeBlocks(sheet, request, table, planUpdateBlocks(merge, table, formulas, UPDATE_BLOCKS));
  }
  if (merge.fresh.length > 0) {
    grow(sheet, 1 + merge.freeRow + merge.fresh.length, request.rowsToCome);
    writeBlocks(sheet, request, table, planFreshBlocks(merge, request.keys, table.columns));
  }
}

function grow(sheet: Sheet, rows: number, rowsToCome: number): void {
  const existing = sheet.getMaxRows();
  if (existing < rows) sheet.insertRowsAfter(existing, rows - existing + rowsToCome);
}

// Text columns become plain text first, so that 007, 1/2/2024 and =A1 stay what the file says.
function writeBlocks(sheet: Sheet, request: ImportRequest, { columns }: ImportTable, blocks: readonly Block[]): void {
  const columnsWhere = (wanted: (field: ImportField) => boolean): Set<number> =>
    new Set(request.fields.filter(wanted).map(({ key }) => columns[key] ?? -1));
  const texts = columnsWhere(({ kind }) => kind === 'text');
  const otherDates = columnsWhere(({ key, kind }) => kind !== 'date' && request.dateKeys.includes(key));
  format(sheet, rangesIn(blocks, texts), patternOf('text'));
  format(sheet, rangesIn(blocks, otherDates), patternOf('moment', datePattern(request.locale)));
  for (const { row, column, values } of blocks) {
    const safe = values.map((cells) => cells.map((cell, at) => (texts.has(column + at) ? cell : asTyped(cell))));
    sheet.getRange(row + 2, column + 1, safe.length, safe[0]?.length ?? 1).setValues(safe);
  }
}

function format(sheet: Sheet, ranges: string[], pattern: string): void {
  if (ranges.length > 0) sheet.getRangeList(ranges).setNumberFormat(pattern);
}

/** Text in a column of numbers or dates keeps its shape behind an apostrophe. */
function asTyped<Cell>(cell: Cell): Cell | string {
  return typeof cell === 'string' && cell !== '' ? `'${cell}` : cell;
}

/** The parts of the blocks that lie in some columns, in A1 notation. */
function rangesIn(blocks: readonly Block[], columns: ReadonlySet<number>): string[] {
  return blocks.flatMap(({ row, column, values }) =>
    (values[0] ?? []).flatMap((_, at) => {
      if (!columns.has(column + at)) return [];
      const letters = columnLetters(column + at + 1);
      return [`${letters}${row + 2}:${letters}${row + 1 + values.length}`];
    }),
  );
}
