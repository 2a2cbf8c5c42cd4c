import type { ComponentChildren } from 'preact';

interface Props {
  readonly children: ComponentChildren;
  readonly onClick: () => void;
  readonly kind?: 'primary' | 'plain' | 'quiet';
  readonly label?: string;
  readonly disabled?: boolean;
}

/** A button; `label` names it for screen readers when its content is a sign. */
export function Button({ children, onClick, kind = 'plain', label, disabled = false }: Props) {
  return (
    <button type="button" class={`button ${kind}`} aria-label={label} disabled={disabled} onClick={onClick}>
      {children}
    </button>
  );
}
