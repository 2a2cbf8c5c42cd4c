// A card as it was loaded and as it is being typed, field by field, so that only what was changed here is saved.

import type { FieldChange, FieldConflict } from '../../gas/calls';

export type Draft = Readonly<Record<string, { readonly before: string; readonly typed: string }>>;

/** The draft of a card; of a new one when it has no values. */
export function draftOf(fields: readonly string[], values: readonly string[] = []): Draft {
  return Object.fromEntries(
    fields.map((field, index) => [field, { before: values[index] ?? '', typed: values[index] ?? '' }]),
  );
}

/** The draft with a field typed. */
export function typedIn(draft: Draft, field: string, typed: string): Draft {
  return { ...draft, [field]: { before: draft[field]?.before ?? '', typed } };
}

/** The draft over what the sheet holds by now: what was not touched here follows it. */
export function refreshed(draft: Draft, fields: readonly string[], values: readonly string[]): Draft {
  const now = draftOf(fields, values);
  const touched = Object.entries(draft).filter(([field, { before, typed }]) => field in now && before !== typed);
  return { ...now, ...Object.fromEntries(touched) };
}

/** What is to be saved. */
export function changesIn(draft: Draft): FieldChange[] {
  return Object.entries(draft)
    .filter(([, { before, typed }]) => before !== typed.trim())
    .map(([field, { before, typed }]) => ({ field, before, after: typed.trim() }));
}

/** The draft once it was saved. */
export function savedDraft(draft: Draft): Draft {
  return Object.fromEntries(
    Object.entries(draft).map(([field, { typed }]) => [field, { before: typed.trim(), typed: typed.trim() }]),
  );
}

/** The draft once it is clear whose text of a field stays. */
export function settled(draft: Draft, { field, mine, theirs }: FieldConflict, isMine: boolean): Draft {
  return { ...draft, [field]: { before: theirs, typed: isMine ? mine : theirs } };
}
