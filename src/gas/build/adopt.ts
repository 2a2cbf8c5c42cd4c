// Sheets of our names that carry no mark: what a killed build left behind is taken over, what is somebody's is left alone.

import { unfinished, type Marked } from '../marks';
import { ownLabels } from '../../template/anchors';
import { candidateNames } from '../../template/names';
import { sheetSpecs } from '../../template/specs';
import type { SheetId } from '../../template/sheetIds';
import type { Language } from '../../texts/language';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

export interface Unmarked {
  /** The sheet to go on with, when there is one. */
  readonly left: Marked | undefined;
  /** Names of ours that are taken. */
  readonly foreign: string[];
}

/** Whether a sheet has a name, however it is capitalised: Google allows no two. */
export function isNameTaken(name: string): boolean {
  return sheetsByName().has(name.toLowerCase());
}

/** Looks through the names a sheet may take, the preferred one first, up to the first that is free or may be taken over. */
export function findUnmarked(id: SheetId, language: Language): Unmarked {
  const existing = sheetsByName();
  const foreign: string[] = [];
  for (const name of candidateNames(id, language)) {
    const sheet = existing.get(name.toLowerCase());
    if (!sheet) break;
    if (sheet.getName() === name && isOurs(id, sheet)) return { left: unfinished(sheet), foreign };
    foreign.push(name);
  }
  return { left: undefined, foreign };
}

function sheetsByName(): Map<string, Sheet> {
  return new Map(
    SpreadsheetApp.getActive()
      .getSheets()
      .map((sheet) => [sheet.getName().toLowerCase(), sheet]),
  );
}

/** Empty, or with at least half of our labels where we put them: nobody writes those by chance. */
function isOurs(id: SheetId, sheet: Sheet): boolean {
  if (sheet.getLastRow() === 0) return true;
  const spec = sheetSpecs()[id];
  const { anchor } = spec;
  const labels = ownLabels(spec);
  const line = sheet.getRange(anchor.along === 'columns' ? '1:1' : `${anchor.column}:${anchor.column}`).getValues();
  const shown = anchor.along === 'columns' ? (line[0] ?? []) : line.map(([cell]) => cell);
  const found = [...labels].filter(([place, texts]) => texts.includes(String(shown[place - 1] ?? '')));
  return found.length >= labels.size / 2;
}
