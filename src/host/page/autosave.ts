export type SaveState = 'saved' | 'saving' | 'notSaved';

export interface Autosave {
  /** Something changed: keep it soon. */
  changed(): void;
  /** Keep it now, if anything changed since. */
  now(): Promise<void>;
  /** Nothing is kept any more: the workbook is being replaced. */
  stop(): void;
}

/** At most one part in so many of the time goes into keeping. */
const SHARE = 10;

/**
 * Keeps the workbook a moment after its last change.
 *
 * @param keep Takes and stores the workbook as it is now.
 * @param show Told of each new state.
 * @param quietMs How long nothing must change before keeping.
 */
export function createAutosave(
  keep: () => Promise<unknown>,
  show: (state: SaveState) => void,
  quietMs = 600,
): Autosave {
  let dirty = false;
  let stopped = false;
  let waitMs = quietMs;
  let timer: ReturnType<typeof setTimeout> | undefined;

  async function now(): Promise<void> {
    clearTimeout(timer);
    if (!dirty || stopped) return;
    dirty = false;
    try {
      const start = performance.now();
      const keeping = keep();
      // Writing out a very large workbook takes a second or more of the page's only thread: then less often.
      waitMs = Math.max(quietMs, SHARE * (performance.now() - start));
      await keeping;
      if (!dirty) show('saved');
    } catch {
      show('notSaved');
    }
  }

  function changed(): void {
    if (stopped) return;
    if (!dirty) show('saving');
    dirty = true;
    clearTimeout(timer);
    timer = setTimeout(() => void now(), waitMs);
  }

  return { changed, now, stop: () => void (stopped = true) };
}
