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

export interface Sending {
  readonly prepared: Pick<Prepared, 'keys' | 'dateKeys'>;
  readonly merged: Merged;
  readonly start: ImportStart;
  /** The language the server is to complain in. */
  readonly language: Language;
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
  const size = chunkSize(from.total, sending.start.rowsPerCall);
  let progress = from;
  while (progress.done < progress.total && !sending.isCancelled()) {
    const answer = await sending.send(requestOf(sending, progress.done, size));
    progress = {
      done: Math.min(progress.done + size, progress.total),
      total: progress.total,
      added: progress.added + answer.added,
      updated: progress.updated + answer.updated,
      unchanged: progress.unchanged + answer.unchanged,
    };
    sending.onProgress(progress);
  }
  return progress;
}

// Three steps show that something happens; fewer than 200 rows a call would only be slower.
function chunkSize(total: number, most: number): number {
  return Math.min(most, Math.max(200, Math.ceil(total / 3)));
}

function requestOf({ prepared, merged, start, language }: Sending, done: number, size: number): ImportRequest {
  return {
    language,
    sheet: start.sheet,
    fields: start.fields,
    keys: prepared.keys,
    dateKeys: prepared.dateKeys,
    rows: merged.rows.slice(done, done + size).map(({ cells }) => cells),
    ids: merged.ids,
    rowsToCome: Math.max(0, merged.rows.length - done - size),
  };
}
