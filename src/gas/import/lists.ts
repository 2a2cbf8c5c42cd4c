// The lists of Settings that columns of Leads are chosen from: read for the importer, and given the words of a file.

import { columnLetters } from '../../template/a1';
import { LIST_ROWS } from '../../template/sheets/settings/rows';
import { LANGUAGES } from '../../texts/language';
import { workbookTexts } from '../../texts/workbook';
import type { TextKey } from '../../texts/workbook';
import { sidebarServerTexts } from '../../texts/sidebarServer';
import { underLock } from '../lock';
import { markedSheets } from '../marks';
import { LIST_KEYS } from './importTypes';
import type { AddedWords, ListAdditions, ListKey, ListWords } from './importTypes';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

const HEADINGS: Readonly<Record<ListKey, TextKey>> = {
  source: 'settings.sources',
  owner: 'settings.owners',
  office: 'settings.offices',
  persona: 'settings.personas',
  reason: 'settings.reasons',
};

interface ListPlace {
  readonly key: ListKey;
  /** The row of the first word and its column, both counted from 1. */
  readonly row: number;
  readonly column: number;
  /** A cell each, blank ones too. */
  readonly cells: readonly string[];
}

/** The words of each list, wherever people moved it; none without the sheet. */
export function readLists(sheet: Sheet | undefined): ListWords {
  const places = sheet === undefined ? [] : findLists(sheet);
  return Object.fromEntries(places.map(({ key, cells }) => [key, cells.filter((cell) => cell !== '')]));
}

/** Writes words into the free cells of their lists; those that are there already are left alone. */
export function addToLists({ language, words }: ListAdditions): AddedWords {
  return underLock(() => {
    const sheet = markedSheets().get('settings')?.sheet;
    if (!sheet) throw new Error(sidebarServerTexts(language).noSettingsSheet);
    const places = findLists(sheet);
    const left = LIST_KEYS.flatMap((key) => {
      const place = places.find((each) => each.key === key);
      const added = words[key] ?? [];
      const without = place === undefined ? added : addTo(sheet, place, added);
      return without.length > 0 ? [[key, without] as const] : [];
    });
    return { left: Object.fromEntries(left) };
  });
}

/** Empties the cells of the lists that hold one of these words. */
export function removeFromLists(words: ListWords): void {
  const sheet = markedSheets().get('settings')?.sheet;
  if (!sheet) return;
  const held = findLists(sheet).flatMap(({ key, row, column, cells }) =>
    cells.flatMap((cell, index) => (words[key]?.includes(cell) ? [`${columnLetters(column)}${row + index}`] : [])),
  );
  if (held.length > 0) sheet.getRangeList(held).clearContent();
}

/** Writes what is new from the first free cell on; returns the words without room. */
function addTo(sheet: Sheet, { row, column, cells }: ListPlace, words: readonly string[]): readonly string[] {
  const existing = new Set(cells.map((cell) => cell.toLowerCase()));
  const fresh = words.filter((word) => !existing.has(word.toLowerCase()));
  const used = cells.reduce((last, cell, index) => (cell === '' ? last : index + 1), 0);
  const fitting = fresh.slice(0, cells.length - used);
  if (fitting.length > 0) {
    // An apostrophe keeps a word that looks like a number or a formula a word.
    sheet.getRange(row + used, column, fitting.length, 1).setValues(fitting.map((word) => [`'${word}`]));
  }
  return fresh.slice(fitting.length);
}

function findLists(sheet: Sheet): ListPlace[] {
  const values = sheet.getDataRange().getValues();
  const columnsIn = (row: readonly unknown[]): Map<ListKey, number> =>
    new Map(
      LIST_KEYS.flatMap((key) => {
        const column = row.findIndex((cell) => namesOf(key).includes(String(cell)));
        return column < 0 ? [] : [[key, column] as const];
      }),
    );
  const at = values.findIndex((row) => columnsIn(row).size > 1);
  return [...columnsIn(values[at] ?? [])].map(([key, column]) => ({
    key,
    row: at + 2,
    column: column + 1,
    cells: Array.from({ length: LIST_ROWS }, (_, index) => String(values[at + 1 + index]?.[column] ?? '')),
  }));
}

function namesOf(key: ListKey): string[] {
  return LANGUAGES.map((language) => workbookTexts(language)[HEADINGS[key]]);
}
