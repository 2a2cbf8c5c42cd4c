// Notes on cells: the engine has none, so the page draws the corner mark and shows the text when the mouse rests on the cell.
import { helpers, registries } from '@odoo/o-spreadsheet';
import type { CellPosition, Getters, Model } from '@odoo/o-spreadsheet';
import { Component, xml } from '@odoo/owl';
import { attachedTo } from './attached';

type GridIcon = NonNullable<ReturnType<ReturnType<typeof registries.iconsOnCellRegistry.get>>>;

/** Adds notes to the grid of this workbook; before the grid is mounted. */
export function showNotes(model: Model): void {
  const noteAt = createLookup(model);
  registries.iconsOnCellRegistry.add('acuerdo_note', (_getters, position) =>
    noteAt(position) ? mark(position) : undefined,
  );
  registries.cellPopoverRegistry.add('AcuerdoNote', {
    onHover: (position, getters) => {
      const text = isError(getters, position) ? undefined : noteAt(position);
      return text ? { isOpen: true, props: { text }, Component: Note, cellCorner: 'top-right' } : { isOpen: false };
    },
  });
}

class Note extends Component<{ text: string }> {
  static override template = xml`<div class="cell-note" t-esc="props.text"/>`;
  static override props = { text: String };
  static maxSize = { maxHeight: 240 };
}

/** The grid asks for every visible cell at every frame: the texts are gathered once per state of the document. */
function createLookup(model: Model): (position: CellPosition) => string | undefined {
  let texts: Map<string, string> | undefined;
  model.on('command-dispatched', {}, () => (texts = undefined));
  return ({ sheetId, col, row }) => {
    texts ??= gather(model.getters);
    return texts.get(keyOf(sheetId, col, row));
  };
}

function gather(getters: Getters): Map<string, string> {
  const texts = new Map<string, string>();
  for (const { sheetId, zone, data } of attachedTo(getters, 'note')) {
    if (sheetId && zone) texts.set(keyOf(sheetId, zone.left, zone.top), String(data['text'] ?? ''));
  }
  return texts;
}

function keyOf(sheetId: string, col: number, row: number): string {
  return `${sheetId}!${helpers.toXC(col, row)}`;
}

/** An error's own message goes first. */
function isError(getters: Getters, position: CellPosition): boolean {
  return getters.getEvaluatedCell(position).type === 'error';
}

function mark(position: CellPosition): GridIcon {
  const paths = [{ path: 'M10 0 L10 8 L2 0 Z', fillColor: '#f4b400' }];
  const svg = { name: 'acuerdo_note', width: 10, height: 10, paths };
  return { type: 'acuerdo_note', priority: 0, horizontalAlign: 'right', size: 8, margin: 0, position, svg };
}
