import type { ComponentChildren } from 'preact';

interface Props {
  readonly kind: 'good' | 'bad' | 'info';
  readonly children: ComponentChildren;
}

const SIGNS = { good: '✓', bad: '!', info: 'i' };

/** A message that screen readers announce; its sign says by shape what its colour says. */
export function Notice({ kind, children }: Props) {
  return (
    <div class={`notice ${kind}`} role={kind === 'bad' ? 'alert' : 'status'}>
      <span class="sign" aria-hidden="true">
        {SIGNS[kind]}
      </span>
      <div>{children}</div>
    </div>
  );
}
