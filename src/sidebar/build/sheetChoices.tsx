import type { Language, SheetChoice } from '../../gas/calls';
import { useWords } from '../words';
import { usedBy } from './usedBy';

interface Props {
  readonly choices: readonly SheetChoice[];
  readonly chosen: readonly string[];
  readonly language: Language;
  readonly problem: string | undefined;
  readonly onChange: (chosen: readonly string[]) => void;
}

/** Which sheets to build; one that another is calculated from is ticked with it, and says for which. */
export function SheetChoices({ choices, chosen, language, problem, onChange }: Props) {
  const say = useWords();
  const used = usedBy(choices, chosen);
  const shown = choices.filter(({ hidden }) => !hidden);
  const toggle = (id: string, on: boolean): void =>
    onChange(on ? [...chosen, id] : chosen.filter((other) => other !== id));
  const nameOf = (id: string): string => choices.find((choice) => choice.id === id)?.names[language] ?? id;
  const markOf = ({ id, present }: SheetChoice): string => {
    const [first, ...others] = used.get(id) ?? [];
    if (first === undefined) return present ? say('sheetPresent') : '';
    return say(others.length === 0 ? 'usedBySheet' : 'usedBySheets', { name: nameOf(first), n: others.length });
  };
  return (
    <fieldset>
      <legend>{say('sheets')}</legend>
      {shown.map((choice) => (
        <label class="check" key={choice.id}>
          <input
            type="checkbox"
            checked={chosen.includes(choice.id) || used.has(choice.id)}
            disabled={used.has(choice.id)}
            onChange={(event) => toggle(choice.id, event.currentTarget.checked)}
          />
          <span>{choice.names[language]}</span>
          <span class="mark">{markOf(choice)}</span>
        </label>
      ))}
      {problem !== undefined && <p class="problem">{problem}</p>}
    </fieldset>
  );
}
