import type { ComponentChildren } from 'preact';
import type { SidebarKey } from '../../texts/sidebar';
import type { Loaded } from '../useLoaded';
import { useWords } from '../words';
import { Failure } from './failure';
import { Notice } from './notice';

interface Props<Value> {
  readonly loaded: Loaded<Value | null>;
  /** The sentence for a workbook that lacks the page's sheet; a page of no sheet needs none. */
  readonly unbuilt?: SidebarKey;
  readonly children: (value: Value) => ComponentChildren;
}

/** A page over what it loads; when loading again fails, what is there stays, and what was typed with it. */
export function LoadedPage<Value>({ loaded: { value, failure, reload }, unbuilt, children }: Props<Value>) {
  const say = useWords();
  const failed = failure !== undefined && <Failure failure={failure} onRetry={reload} />;
  if (value === undefined) return failed || <p role="status">{say('loading')}</p>;
  return (
    <>
      {failed}
      {value !== null && children(value)}
      {value === null && unbuilt !== undefined && <Notice kind="info">{say(unbuilt)}</Notice>}
    </>
  );
}
