import type { OpenAction } from '../../gas/calls';
import { showDay } from '../formats';
import { useWords } from '../words';
import { isSameAction } from './form';

interface Props {
  readonly open: readonly OpenAction[];
  readonly done: readonly OpenAction[];
  readonly locale: string;
  readonly onChange: (done: readonly OpenAction[]) => void;
}

/** The open actions, each to be ticked when it was done. */
export function DoneActions({ open, done, locale, onChange }: Props) {
  const say = useWords();
  return (
    <fieldset>
      <legend>{say('openActions')}</legend>
      {open.length === 0 && <p>{say('nothingOpen')}</p>}
      {open.map((action, index) => {
        const others = done.filter((other) => !isSameAction(other, action));
        const details = [action.owner, showDay(action.due, locale), action.isOverdue ? say('isOverdue') : ''].filter(
          Boolean,
        );
        return (
          <label class="check" key={index}>
            <input
              type="checkbox"
              checked={others.length < done.length}
              onChange={(event) => onChange(event.currentTarget.checked ? [...others, action] : others)}
            />
            <span>
              {action.action} <span class="hint">{details.join(' · ')}</span>
            </span>
          </label>
        );
      })}
    </fieldset>
  );
}
