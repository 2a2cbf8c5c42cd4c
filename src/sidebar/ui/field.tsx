import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';

interface Wiring {
  readonly id: string;
  readonly 'aria-describedby'?: string;
  readonly 'aria-invalid'?: true;
}

interface Props {
  readonly label: string;
  readonly hint?: string;
  readonly problem?: string | undefined;
  readonly children: (wiring: Wiring) => ComponentChildren;
}

/** A labelled control with its hint, or, in the hint's place, what is wrong with it. */
export function Field({ label, hint, problem, children }: Props) {
  const id = useId();
  const below = problem ?? hint;
  return (
    <div class="field">
      <label for={id}>{label}</label>
      {children({
        id,
        ...(below !== undefined && { 'aria-describedby': `${id}-below` }),
        ...(problem !== undefined && { 'aria-invalid': true }),
      })}
      {below !== undefined && (
        <p id={`${id}-below`} class={problem === undefined ? 'hint' : 'problem'}>
          {below}
        </p>
      )}
    </div>
  );
}
