// What a sheet is called: the name people gave it, else ours in the workbook's language, else the next free one.

import type { SheetId } from './sheetIds';
import type { SheetSpec } from './spec';
import type { ExistingSheet } from './existing';
import { LANGUAGES, type Language } from '../texts/language';
import { workbookTexts } from '../texts/workbook';

const SPARE_NAMES = 5;

/** Names a sheet may take, the preferred one first. */
export function candidateNames(id: SheetId, language: Language): string[] {
  const wanted = workbookTexts(language)[`${id}.name`];
  const spare = Array.from({ length: SPARE_NAMES }, (_, n) => `${wanted} Acuerdo${n > 0 ? ` ${n + 1}` : ''}`);
  return [wanted, ...spare];
}

/** The name a sheet goes by after a build. */
export function nameOf(
  spec: SheetSpec,
  sheet: ExistingSheet | undefined,
  language: Language,
  foreign: readonly string[],
): string {
  if (sheet && !isOurs(spec.id, sheet.name)) return sheet.name;
  if (sheet && candidateNames(spec.id, language).includes(sheet.name)) return sheet.name;
  const free = candidateNames(spec.id, language).find((name) => !foreign.includes(name));
  if (free === undefined) throw new Error(`Cannot name the sheet ${spec.id}: every name it may take is taken`);
  return free;
}

function isOurs(id: SheetId, name: string): boolean {
  return LANGUAGES.some((language) => candidateNames(id, language).includes(name));
}
