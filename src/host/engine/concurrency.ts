// What becomes of the host's own commands when somebody else's came first: the engine knows this of its own commands only.
import { helpers, registries } from '@odoo/o-spreadsheet';
import type { CoreCommand, Zone } from '@odoo/o-spreadsheet';
import type { Attachment, AttachmentCommand } from './attachments';
import { CellWrites } from './cellsPlugin';
import type { CellWrite, WriteCellsCommand } from './cellsPlugin';

type Lines = Extract<CoreCommand, { type: 'ADD_COLUMNS_ROWS' | 'REMOVE_COLUMNS_ROWS' }>;
type Executed = Lines | Extract<CoreCommand, { type: 'DELETE_SHEET' }>;
type SetAttachment = Extract<AttachmentCommand, { type: 'SET_ATTACHMENT' }>;

/** Makes writes and attachments move with the rows and columns that another person inserts or deletes meanwhile. */
export function installConcurrency(): void {
  const { otRegistry } = registries;
  for (const type of ['ADD_COLUMNS_ROWS', 'REMOVE_COLUMNS_ROWS', 'DELETE_SHEET'] as const) {
    // The engine's union of commands is closed; ours travels the same way.
    otRegistry.addTransformation(type, ['WRITE_CELLS' as never], moveWrites as never);
    otRegistry.addTransformation(type, ['SET_ATTACHMENT' as never], moveAttachment as never);
  }
}

function moveWrites(command: WriteCellsCommand, executed: Executed): WriteCellsCommand | undefined {
  if (command.sheetId !== executed.sheetId) return command;
  if (executed.type === 'DELETE_SHEET') return undefined;
  const cells = command.cells.list.flatMap((cell): CellWrite[] => {
    const moved = moveZone({ top: cell.row, bottom: cell.row, left: cell.col, right: cell.col }, executed);
    return moved ? [{ ...cell, row: moved.top, col: moved.left }] : [];
  });
  return { ...command, cells: new CellWrites(cells) };
}

function moveAttachment(command: SetAttachment, executed: Executed): SetAttachment | undefined {
  const { attachment } = command;
  if (attachment.sheetId !== executed.sheetId) return command;
  if (executed.type === 'DELETE_SHEET') return undefined;
  const zone = attachment.zone && moveZone(attachment.zone, executed);
  if (attachment.zone && !zone) return undefined;
  const moved: Attachment = { ...attachment, zone };
  return { ...command, attachment: moved };
}

function moveZone(zone: Zone, executed: Lines): Zone | undefined {
  const start = executed.dimension === 'COL' ? 'left' : 'top';
  return executed.type === 'ADD_COLUMNS_ROWS'
    ? helpers.expandZoneOnInsertion(zone, start, executed.base, executed.position, executed.quantity)
    : helpers.reduceZoneOnDeletion(zone, start, [...executed.elements]);
}
