// What crosses google.script.run: an answer, or a sentence that says what went wrong. Caught here once, for every call.

import { newestSidebar } from './newestSidebar';

export type Answer<T> = (
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly message: string }
) & {
  /** The sidebar this person opened last; the others learn by it that they are not alone. */
  readonly sidebar?: string;
};

/** Runs a call's work and wraps what it returns or throws. */
export function answer<T>(work: () => T): Answer<T> {
  const result = outcomeOf(work);
  const sidebar = newestSidebar();
  return sidebar === undefined ? result : { ...result, sidebar };
}

function outcomeOf<T>(work: () => T): Answer<T> {
  try {
    return { ok: true, value: work() };
  } catch (error) {
    return { ok: false, message: messageOf(error) };
  }
}

function messageOf(error: unknown): string {
  const message = typeof error === 'object' && error !== null && 'message' in error ? error.message : error;
  return String(message);
}
