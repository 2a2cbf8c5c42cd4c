// Cells protected with a warning: an edit by hand asks first, and goes through on OK.
import { DispatchResult, helpers } from '@odoo/o-spreadsheet';
import type { CancelledReason, Model, Zone } from '@odoo/o-spreadsheet';
import type { Attachment } from '../engine/attachments';
import { attachedTo } from './attached';
import { intercept } from './intercept';
import { isCovered } from './isCovered';
import type { Payload } from './intercept';
import { painted } from './painted';

/** What a command would change: a sheet, and the zones of it when not all of it. */
interface Touched {
  sheetId: string;
  zones?: readonly Zone[];
}

const EDITS: ReadonlySet<string> = new Set([
  'UPDATE_CELL',
  'CLEAR_CELL',
  'CLEAR_CELLS',
  'DELETE_CONTENT',
  'DELETE_UNFILTERED_CONTENT',
  'SET_FORMATTING',
  'CLEAR_FORMATTING',
  'PASTE',
  'PASTE_FROM_OS_CLIPBOARD',
  'SORT_CELLS',
  'INSERT_CELL',
  'DELETE_CELL',
  'ADD_MERGE',
  'REMOVE_COLUMNS_ROWS',
  'DELETE_SHEET',
]);

// The engine declares its reasons as a const enum, which modules compiled one by one cannot read; at run time they are texts.
const CANCELLED = 'CancelledForUnknownReason' as CancelledReason;

/**
 * Asks before an edit by hand of protected cells. The host's own writes travel in commands of its own and are not asked about.
 *
 * @param ask Resolves with whether to edit anyway.
 */
export function guardProtectedCells(model: Model, ask: () => Promise<boolean>): void {
  let asking = false;
  intercept(model, (type, payload, send) => {
    if (!EDITS.has(type) || !isProtected(model, touchedBy(model, type, payload))) return send(payload);
    if (!asking) {
      asking = true;
      // The grid's editor ends its work first: a dialog that opens under it would leave it open without the keyboard.
      void painted()
        .then(ask)
        .then((anyway) => {
          asking = false;
          if (anyway) send(payload);
        });
    }
    return new DispatchResult(CANCELLED);
  });
}

function isProtected(model: Model, { sheetId, zones }: Touched): boolean {
  return attachedTo(model.getters, 'protection').some(
    (protection) =>
      protection.sheetId === sheetId && warns(protection) && meets(protection.zone, zones, holesOf(model, protection)),
  );
}

/** What a protected sheet leaves open. */
function holesOf(model: Model, { id }: Attachment): Zone[] {
  return attachedTo(model.getters, 'unprotected').flatMap(({ data, zone }) =>
    data['of'] === id && zone ? [zone] : [],
  );
}

function warns({ data }: Attachment): boolean {
  return data['warningOnly'] === true;
}

function meets(own: Zone | undefined, zones: readonly Zone[] | undefined, holes: readonly Zone[]): boolean {
  if (!zones) return true;
  return zones.some((zone) => (own ? helpers.overlap(own, zone) : !isCovered(zone, holes)));
}

/** Commands name their cells in four ways; those that name none are about the selection. */
function touchedBy(model: Model, type: string, payload: Payload): Touched {
  const { getters } = model;
  const {
    sheetId = getters.getActiveSheetId(),
    col,
    row,
    target,
    zone,
    dimension,
    elements,
  } = payload as TouchingPayload;
  if (type === 'DELETE_SHEET') return { sheetId };
  if (col !== undefined && row !== undefined)
    return { sheetId, zones: [{ left: col, right: col, top: row, bottom: row }] };
  if (elements) return { sheetId, zones: elements.map((index) => lineZone(model, sheetId, dimension, index)) };
  return { sheetId, zones: target ?? (zone ? [zone] : getters.getSelectedZones()) };
}

/** The fields by which the edits above name cells (checked against the engine's command types). */
interface TouchingPayload {
  sheetId?: string;
  col?: number;
  row?: number;
  target?: readonly Zone[];
  zone?: Zone;
  dimension?: 'COL' | 'ROW';
  elements?: readonly number[];
}

function lineZone(model: Model, sheetId: string, dimension: 'COL' | 'ROW' | undefined, index: number): Zone {
  const sheet = model.getters.getSheetZone(sheetId);
  return dimension === 'COL' ? { ...sheet, left: index, right: index } : { ...sheet, top: index, bottom: index };
}
