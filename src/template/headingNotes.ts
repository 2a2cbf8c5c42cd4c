// Every heading explains itself: its note is the text of the same key.

import { tokensOf } from './formula';
import type { CellSpec, SheetSpec } from './spec';
import { workbookEn } from '../texts/workbook.en';
import type { TextKey } from '../texts/workbook';

/** A sheet whose headings have their notes, where no other was given. */
export function withNotes(spec: SheetSpec): SheetSpec {
  return { ...spec, cells: spec.cells.map((cell) => (cell.note ? cell : noted(cell))) };
}

function noted(cell: CellSpec): CellSpec {
  const note = `note.${headingKey(cell)}`;
  return isTextKey(note) ? { ...cell, note } : cell;
}

/** A text of the template, or the one a spilled column is stacked under. */
function headingKey({ at, content }: CellSpec): string {
  if ('text' in content) return content.text;
  const isStacked = 'formula' in content && at.endsWith('1') && content.formula.startsWith('=VSTACK(');
  const words = isStacked ? tokensOf(content.formula).find(({ kind }) => kind === 'words') : undefined;
  return words?.kind === 'words' ? words.key : '';
}

function isTextKey(key: string): key is TextKey {
  return key in workbookEn;
}
