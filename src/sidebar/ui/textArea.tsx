import { Field } from './field';

interface Props {
  readonly label: string;
  readonly value: string;
  readonly onInput: (value: string) => void;
  readonly rows?: number;
  readonly hint?: string;
  readonly problem?: string | undefined;
}

/** Characters that fit a line of the sidebar, and the most lines before the field scrolls. */
const LINE = 34;
const MOST_LINES = 14;

/** Text of several lines; the field grows with it. */
export function TextArea({ label, value, onInput, rows = 3, hint, problem }: Props) {
  return (
    <Field label={label} problem={problem} {...(hint !== undefined && { hint })}>
      {(wiring) => (
        <textarea
          {...wiring}
          rows={Math.min(MOST_LINES, Math.max(rows, linesIn(value)))}
          value={value}
          onInput={(event) => onInput(event.currentTarget.value)}
        />
      )}
    </Field>
  );
}

function linesIn(text: string): number {
  return text.split('\n').reduce((lines, line) => lines + Math.max(1, Math.ceil(line.length / LINE)), 0);
}
