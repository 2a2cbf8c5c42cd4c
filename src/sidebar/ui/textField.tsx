import { Field } from './field';

interface Props {
  readonly label: string;
  readonly value: string;
  readonly onInput: (value: string) => void;
  readonly kind?: 'text' | 'date' | 'number';
  readonly hint?: string;
  readonly problem?: string | undefined;
}

/** A line of text, a day, or a number typed as the user's locale writes it. */
export function TextField({ label, value, onInput, kind = 'text', hint, problem }: Props) {
  return (
    <Field label={label} problem={problem} {...(hint !== undefined && { hint })}>
      {(wiring) => (
        <input
          {...wiring}
          type={kind === 'date' ? 'date' : 'text'}
          {...(kind === 'number' && { inputMode: 'decimal' as const })}
          autocomplete="off"
          value={value}
          onInput={(event) => onInput(event.currentTarget.value)}
        />
      )}
    </Field>
  );
}
