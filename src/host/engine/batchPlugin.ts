// Many commands in one: the engine then checks, evaluates and paints once, and undoes them together.
import { UIPlugin } from '@odoo/o-spreadsheet';
import type { Command, DispatchResult } from '@odoo/o-spreadsheet';
import type { AttachmentCommand } from './attachments';
import type { WriteCellsCommand } from './cellsPlugin';

/** A command of the engine or of the host's own plugins. */
export type HostCommand = Command | AttachmentCommand | WriteCellsCommand;

/** Runs `work` inside one command: what it dispatches becomes one step of the undo history. */
export interface StepCommand {
  type: 'HOST_STEP';
  work: () => void;
}

export class BatchPlugin extends UIPlugin {
  override handle(command: Command): void {
    // The engine's union of commands is closed; ours travels the same way.
    const own = command as Command | StepCommand;
    if (own.type === 'HOST_STEP') own.work();
  }
}

/** Dispatches one command, ours or the engine's. */
export function send(
  dispatch: (type: never, payload: never) => DispatchResult,
  { type, ...payload }: HostCommand | StepCommand,
): DispatchResult {
  return dispatch(type as never, payload as never); // the engine types each command by its name; the pair is right by construction
}
