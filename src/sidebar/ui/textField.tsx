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
      {(wiring) => {
        const shared = {
          ...wiring,
          value,
          autocomplete: 'off',
          onInput: (event: { currentTarget: HTMLInputElement }) => onInput(event.currentTarget.value),
        };
        if (kind === 'date') return <input {...shared} type="date" />;
        return <input {...shared} type="text" inputMode={kind === 'number' ? 'decimal' : 'text'} />;
      }}
    </Field>
  );
}
