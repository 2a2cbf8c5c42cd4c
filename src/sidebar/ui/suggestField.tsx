import { useId } from 'preact/hooks';
import { Field } from './field';

interface Props {
  readonly label: string;
  readonly value: string;
  readonly options: readonly string[];
  readonly onInput: (value: string) => void;
}

/** A line of text with a list to choose from; anything else may be typed too. */
export function SuggestField({ label, value, options, onInput }: Props) {
  const list = useId();
  return (
    <Field label={label}>
      {(wiring) => (
        <>
          <input
            {...wiring}
            type="text"
            autocomplete="off"
            list={list}
            value={value}
            onInput={(event) => onInput(event.currentTarget.value)}
          />
          <datalist id={list}>
            {options.map((option) => (
              <option key={option} value={option} />
            ))}
          </datalist>
        </>
      )}
    </Field>
  );
}
