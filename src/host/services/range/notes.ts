// Notes of cells, kept as attachments.
import type { Attachment } from '../../engine/attachments';
import type { Document } from '../../document';
import { mapCells } from './area';
import type { Area } from './area';

/** The notes of an area, "" where a cell has none. */
export function readNotes(document: Document, area: Area): string[][] {
  const notes = notesByCell(document, area.sheetId);
  return mapCells(area, ({ row, col }) => String(notes.get(`${row},${col}`)?.data['text'] ?? ''));
}

/** Writes notes over an area; null and "" remove. */
export function writeNotes(document: Document, area: Area, texts: readonly (readonly (string | null)[])[]): void {
  const before = notesByCell(document, area.sheetId);
  const removed = mapCells(area, ({ row, col }) => before.get(`${row},${col}`)?.id ?? []).flat(2);
  if (removed.length > 0) document.write({ type: 'REMOVE_ATTACHMENTS', ids: removed });
  mapCells(area, ({ sheetId, row, col }) => {
    const text = texts[row - area.top]?.[col - area.left];
    const zone = { top: row, bottom: row, left: col, right: col };
    const attachment = { id: document.newId('note'), kind: 'note' as const, sheetId, zone, data: { text } };
    if (text) document.write({ type: 'SET_ATTACHMENT', attachment });
  });
}

function notesByCell(document: Document, sheetId: string): Map<string, Attachment> {
  const notes = document.attachments('note').filter((note) => note.sheetId === sheetId);
  return new Map(notes.map((note) => [`${note.zone?.top},${note.zone?.left}`, note]));
}
