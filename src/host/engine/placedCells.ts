// For each cell that is written the engine tells all its plugins, dozens of them, where the cell is; one of them wants to know.
import { Model, registries } from '@odoo/o-spreadsheet';
import type { Command } from '@odoo/o-spreadsheet';

type Handlers = readonly object[];

/** What of the model is needed; its types keep it private. */
interface Dispatcher {
  dispatchToHandlers(this: object, handlers: Handlers, command: Command): void;
}

/** Tells where a cell is to the plugin of sheets alone; before a model is made. */
export function placeCellsQuickly(): void {
  const Sheets = registries.corePluginRegistry.get('sheet');
  const prototype = Model.prototype as unknown as Dispatcher;
  const { dispatchToHandlers } = prototype;
  prototype.dispatchToHandlers = function (handlers, command) {
    // The engine's union of commands leaves this one out, as internal.
    const isPlacing = (command.type as string) === 'UPDATE_CELL_POSITION';
    dispatchToHandlers.call(this, isPlacing ? only(Sheets, handlers) : handlers, command);
  };
}

const known = new WeakMap<Handlers, { length: number; chosen: Handlers }>();

function only(Plugin: new (...args: never[]) => object, handlers: Handlers): Handlers {
  const last = known.get(handlers);
  if (last?.length === handlers.length) return last.chosen;
  const chosen = handlers.filter((handler) => handler instanceof Plugin);
  known.set(handlers, { length: handlers.length, chosen });
  return chosen;
}
