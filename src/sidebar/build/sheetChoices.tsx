import type { Language, SheetChoice } from '../../gas/calls';
import { useWords } from '../words';

interface Props {
  readonly choices: readonly SheetChoice[];
  readonly chosen: readonly string[];
  readonly language: Language;
  readonly problem: string | undefined;
  readonly onChange: (chosen: readonly string[]) => void;
}

/** Which sheets to build. */
export function SheetChoices({ choices, chosen, language, problem, onChange }: Props) {
  const say = useWords();
  const toggle = (id: string, on: boolean): void =>
    onChange(on ? [...chosen, id] : chosen.filter((other) => other !== id));
  return (
    <fieldset>
      <legend>{say('sheets')}</legend>
      {choices.map(({ id, names, present }) => (
        <label class="check" key={id}>
          <input
            type="checkbox"
            checked={chosen.includes(id)}
            onChange={(event) => toggle(id, event.currentTarget.checked)}
          />
          <span>{names[language]}</span>
          {present && <span class="mark">{say('sheetPresent')}</span>}
        </label>
      ))}
      {problem !== undefined && <p class="problem">{problem}</p>}
    </fieldset>
  );
}
