// Notes on cells: the engine has none, so the page shows the text when the mouse rests on the cell, and draws the corner mark.
import { registries } from '@odoo/o-spreadsheet';
import type { CellPosition, Getters } from '@odoo/o-spreadsheet';
import { Component, xml } from '@odoo/owl';
import { attachedTo } from './attached';
import { NoteMarks } from './noteMarks';

/** Adds notes to the grid; before the workbook is opened. */
export function showNotes(): void {
  registries.featurePluginRegistry.add('acuerdo_note_marks', NoteMarks);
  registries.cellPopoverRegistry.add('AcuerdoNote', {
    onHover(position, getters) {
      const text = isError(getters, position) ? undefined : noteAt(getters, position);
      return text ? { isOpen: true, props: { text }, Component: Note, cellCorner: 'top-right' } : { isOpen: false };
    },
  });
}

class Note extends Component<{ text: string }> {
  static override template = xml`<div class="cell-note" t-esc="props.text"/>`;
  static override props = { text: String };
  static maxSize = { maxHeight: 240 };
}

function noteAt(getters: Getters, { sheetId, col, row }: CellPosition): string | undefined {
  const note = attachedTo(getters, 'note').find(
    ({ sheetId: own, zone }) => own === sheetId && zone?.left === col && zone.top === row,
  );
  return note && String(note.data['text'] ?? '');
}

/** An error's own message goes first. */
function isError(getters: Getters, position: CellPosition): boolean {
  return getters.getEvaluatedCell(position).type === 'error';
}
