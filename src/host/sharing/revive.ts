// Revisions cross between pages as JSON; the host's own commands then need their objects again.
import { CellWrites } from '../engine/cellsPlugin';
import type { PackedCells } from '../engine/packedCells';
import type { Revision } from './frames';

/** A revision as it came, for the engine. */
export function revive(revision: Revision): Revision {
  if (revision.type !== 'REMOTE_REVISION') return revision;
  const commands: readonly object[] = revision.commands;
  return { ...revision, commands: commands.map(reviveCommand) } as Revision; // each command is of the type it was
}

function reviveCommand(command: object): object {
  return isWrite(command) ? { ...command, cells: CellWrites.fromJSON(command.cells) } : command;
}

function isWrite(command: object): command is { type: string; cells: PackedCells } {
  return 'type' in command && command.type === 'WRITE_CELLS';
}
