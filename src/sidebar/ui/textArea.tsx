import { Field } from './field';

interface Props {
  readonly label: string;
  readonly value: string;
  readonly onInput: (value: string) => void;
  readonly rows?: number;
  readonly hint?: string;
  readonly problem?: string | undefined;
}

/** Text of several lines. */
export function TextArea({ label, value, onInput, rows = 3, hint, problem }: Props) {
  return (
    <Field label={label} problem={problem} {...(hint !== undefined && { hint })}>
      {(wiring) => (
        <textarea {...wiring} rows={rows} value={value} onInput={(event) => onInput(event.currentTarget.value)} />
      )}
    </Field>
  );
}
