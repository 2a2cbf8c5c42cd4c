// The prepared rows, sent a chunk at a time: each chunk is whole on the sheet before the next one leaves.

import type { ImportAnswer, ImportRequest, ImportStart } from '../../gas/import/importTypes';
import type { Language } from '../../texts/language';
import type { Merged } from './duplicates';
import type { Prepared } from './prepare';

export interface Progress extends ImportAnswer {
  /** Rows already on the sheet. */
  readonly done: number;
  readonly total: number;
}

/** All that goes out. */
export interface Parcel {
  readonly prepared: Pick<Prepared, 'keys' | 'dateKeys' | 'fillKeys'>;
  readonly merged: Merged;
  readonly start: ImportStart;
  /** The language the server is to complain in. */
  readonly language: Language;
}

/** How the page sends: a call at a time, until all is sent or the user cancels. */
export interface Sending extends Parcel {
  readonly send: (request: ImportRequest) => Promise<ImportAnswer>;
  readonly isCancelled: () => boolean;
  readonly onProgress: (progress: Progress) => void;
}

/** The state before the first chunk. */
export function startOf(merged: Merged): Progress {
  return { done: 0, total: merged.rows.length, added: 0, updated: 0, unchanged: 0 };
}

/**
 * Sends what is left after `from` until all is sent or the user cancels.
 *
 * A chunk that fails rejects; the progress last reported is where to go on, and sending that chunk again is harmless.
 *
 * @returns The last progress; `done < total` when cancelled.
 */
export async function sendRows(sending: Sending, from: Progress): Promise<Progress> {
  let progress = from;
  while (progress.done < progress.total && !sending.isCancelled()) {
    progress = advance(progress, await sending.send(nextRequest(sending, progress)), sending);
    sending.onProgress(progress);
  }
  return progress;
}

/** The next chunk to send. */
export function nextRequest(parcel: Parcel, { done, total }: Progress): ImportRequest {
  const { prepared, merged, start, language } = parcel;
  const size = chunkSize(total, start.rowsPerCall);
  return {
    language,
    sheet: start.sheet,
    fields: start.fields,
    locale: start.locale,
    keys: prepared.keys,
    dateKeys: prepared.dateKeys,
    fillKeys: prepared.fillKeys,
    rows: merged.rows.slice(done, done + size).map(({ cells }) => cells),
    ids: merged.ids,
    sharedEmails: merged.sharedEmails,
    rowsToCome: Math.max(0, merged.rows.length - done - size),
  };
}

/** The progress once a chunk was answered. */
export function advance({ done, total, ...counts }: Progress, answer: ImportAnswer, { start }: Parcel): Progress {
  return {
    done: Math.min(done + chunkSize(total, start.rowsPerCall), total),
    total,
    added: counts.added + answer.added,
    updated: counts.updated + answer.updated,
    unchanged: counts.unchanged + answer.unchanged,
  };
}

/** A file with more rows goes in as few calls as there may be: each costs a dozen service calls. */
const SMALL_FILE = 3000;

// Three steps show that something happens, and can be stopped between. Fewer than 200 rows a call would only be slower.
function chunkSize(total: number, most: number): number {
  return total > Math.min(SMALL_FILE, most) ? most : Math.max(200, Math.ceil(total / 3));
}
