// A file imported without a page: the same modules, with the choices the page makes by itself.

import { knownLanguage } from '../../texts/language';
import { sidebarTexts } from '../../texts/sidebar';
import { sayIn } from '../say';
import { createDirectServer } from '../server';
import { openDraft } from './draft';
import type { Draft } from './draft';
import { mergeDuplicates } from './duplicates';
import { prepare } from './prepare';
import { usualOf } from './readings';
import { reasonSentence } from './reason';
import { advance, nextRequest, startOf } from './send';
import type { Progress } from './send';

export interface ImportFileOptions {
  readonly name: string;
}

export interface ImportedFile {
  readonly table: { readonly name: string; readonly headings: readonly string[] };
  /** Field key → heading of the file. */
  readonly matched: Readonly<Record<string, string>>;
  readonly rejected: readonly { readonly row: number; readonly reason: string }[];
  readonly added: number;
  readonly updated: number;
  readonly unchanged: number;
}

/**
 * Imports a file as the page would if nobody changed what it found.
 *
 * @param run Makes a call of the sidebar and returns its answer.
 * @param bytes The whole file.
 */
export function importFile(
  run: (name: string, ...args: unknown[]) => unknown,
  bytes: Uint8Array,
  { name }: ImportFileOptions,
): ImportedFile {
  const server = createDirectServer(run);
  const { locale, language } = server('startSidebar');
  const start = server('startImport', language);
  const say = sayIn(sidebarTexts(knownLanguage(language)));
  const draft = openDraft(name, bytes, { start, usual: usualOf(locale) });
  if ('problem' in draft) throw new Error(say(draft.problem, { name }));
  const prepared = prepare(draft.table, draft.mapping, draft.readings, start.fields);
  const parcel = { prepared, merged: mergeDuplicates(prepared.keys, prepared.rows), start, language };
  let progress: Progress = startOf(parcel.merged);
  while (progress.done < progress.total) {
    progress = advance(progress, server('importRows', nextRequest(parcel, progress)), parcel);
  }
  server('finishImport', start.sheet);
  const { added, updated, unchanged } = progress;
  const rejected = prepared.rejections.map(({ source, reason }) => ({
    row: source.number,
    reason: reasonSentence(reason, say),
  }));
  return {
    table: { name, headings: draft.table.headings },
    matched: matchedHeadings(draft),
    rejected,
    added,
    updated,
    unchanged,
  };
}

function matchedHeadings({ table, mapping }: Draft): Record<string, string> {
  return Object.fromEntries(Object.entries(mapping).map(([key, column]) => [key, table.headings[column] ?? '']));
}
