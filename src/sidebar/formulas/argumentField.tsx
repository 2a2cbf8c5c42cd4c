import { useId } from 'preact/hooks';
import type { FormulaHelp } from '../../gas/calls';
import { Button } from '../ui/button';
import { Field } from '../ui/field';
import { useWords } from '../words';

interface Props {
  readonly param: FormulaHelp['params'][number];
  readonly value: string;
  /** Named ranges of the spreadsheet, to choose from. */
  readonly names: readonly string[];
  readonly onInput: (text: string) => void;
  readonly onFill: () => void;
}

/** One argument: typed, or taken from what is selected in the sheet. */
export function ArgumentField({ param, value, names, onInput, onFill }: Props) {
  const list = useId();
  const say = useWords();
  const label = param.isOptional ? say('optionalArgument', { name: param.name }) : param.name;
  return (
    <Field label={label} hint={param.help}>
      {(wiring) => (
        <div class="with-button">
          <input
            {...wiring}
            type="text"
            autocomplete="off"
            list={list}
            spellcheck={false}
            placeholder={param.sample}
            value={value}
            onInput={(event) => onInput(event.currentTarget.value)}
          />
          <datalist id={list}>
            {names.map((name) => (
              <option key={name} value={name} />
            ))}
          </datalist>
          <Button label={say('useSelectionFor', { name: param.name })} onClick={onFill}>
            {say('useSelection')}
          </Button>
        </div>
      )}
    </Field>
  );
}
