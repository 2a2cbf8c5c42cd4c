// What a page asks of the workbook when it opens, and again whenever it is opened or something was saved.

import { useEffect, useState } from 'preact/hooks';
import { failureOf, type CallFailure } from './server';

export interface Loaded<Value> {
  /** The last answer; while a newer one is on its way it stays. */
  readonly value: Value | undefined;
  readonly isLoading: boolean;
  readonly failure: CallFailure | undefined;
  readonly reload: () => void;
}

/**
 * Loads a value while a page is open.
 *
 * @param load Asks the server; an answer that comes after a newer question is dropped.
 * @param isOpen Whether the page is shown: each time it becomes true the value is loaded again.
 * @param key Loads again when it changes, such as the language.
 */
export function useLoaded<Value>(load: () => Promise<Value>, isOpen: boolean, key = ''): Loaded<Value> {
  const [value, setValue] = useState<Value>();
  const [failure, setFailure] = useState<CallFailure>();
  const [isLoading, setLoading] = useState(false);
  const [turn, setTurn] = useState(0);

  useEffect(() => {
    if (!isOpen) return undefined;
    let isCurrent = true;
    setLoading(true);
    setFailure(undefined);
    load().then(
      (answer) => {
        if (!isCurrent) return;
        setValue(() => answer);
        setLoading(false);
      },
      (error: unknown) => {
        if (!isCurrent) return;
        setFailure(failureOf(error));
        setLoading(false);
      },
    );
    return () => {
      isCurrent = false;
    };
  }, [isOpen, key, turn]);

  return { value, isLoading, failure, reload: () => setTurn((before) => before + 1) };
}
