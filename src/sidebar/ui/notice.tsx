import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

interface Props {
  readonly kind: 'good' | 'bad' | 'info';
  /** Whether it answers what was just done: it is then brought into view. */
  readonly isAnswer?: boolean;
  readonly children: ComponentChildren;
}

const SIGNS = { good: '✓', bad: '!', info: 'i' };

/** A message that screen readers announce; its sign says by shape what its colour says. */
export function Notice({ kind, isAnswer = false, children }: Props) {
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (isAnswer) place.current?.scrollIntoView({ block: 'nearest' });
  }, [isAnswer]);
  return (
    <div ref={place} class={`notice ${kind}`} role={kind === 'bad' ? 'alert' : 'status'}>
      <span class="sign" aria-hidden="true">
        {SIGNS[kind]}
      </span>
      <div>{children}</div>
    </div>
  );
}
