// Pasting across frozen rows and columns, which Sheets allows: a row of leads begins under a frozen column.
import { registries } from '@odoo/o-spreadsheet';
import type { ClipboardCell, ClipboardOptions, UID, Zone } from '@odoo/o-spreadsheet';

/** What of the engine's handler is replaced; its types do not know what the others copied. */
interface PasteCheck {
  isPasteAllowed(sheetId: UID, target: Zone[], content: Copied, options: ClipboardOptions): string;
}

interface Copied {
  cells?: ClipboardCell[][];
  merges?: readonly (readonly (object | undefined)[])[];
}

/** Refuses only what would lay a merged cell over the line; before a model is made. */
export function pasteAcrossFrozenLines(): void {
  const handler = registries.clipboardHandlersRegistries.cellHandlers.get('sheet').prototype as unknown as PasteCheck;
  const { isPasteAllowed } = handler;
  handler.isPasteAllowed = function check(sheetId, target, content, options) {
    const isMerged = content.merges?.some((row) => row.some((merge) => merge !== undefined));
    return isMerged === true ? isPasteAllowed.call(this, sheetId, target, content, options) : 'Success';
  };
}
