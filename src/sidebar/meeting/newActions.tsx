import { useLayoutEffect, useRef } from 'preact/hooks';
import { Button } from '../ui/button';
import { SuggestField } from '../ui/suggestField';
import { TextField } from '../ui/textField';
import { useWords } from '../words';
import { isUnsaid, type NewAction } from './form';

interface Props {
  readonly actions: readonly NewAction[];
  readonly owners: readonly string[];
  /** Whether to say what is missing. */
  readonly isChecked: boolean;
  readonly onChange: (actions: readonly NewAction[]) => void;
}

/** What was agreed to do: a small form for each action; the keyboard goes on where a row was added or removed. */
export function NewActions({ actions, owners, isChecked, onChange }: Props) {
  const say = useWords();
  const rows = useRef<HTMLFieldSetElement>(null);
  const before = useRef(actions.length);
  // Before the next key: it is meant for the new row.
  useLayoutEffect(() => {
    const inputs = rows.current?.querySelectorAll<HTMLInputElement>('.row');
    if (actions.length > before.current) inputs?.[inputs.length - 1]?.querySelector('input')?.focus();
    before.current = actions.length;
  }, [actions.length]);

  const nextId = Math.max(0, ...actions.map(({ id }) => id)) + 1;
  const change = (id: number, part: Partial<NewAction>): void =>
    onChange(actions.map((row) => (row.id === id ? { ...row, ...part } : row)));
  const remove = (id: number): void => {
    onChange(actions.filter((row) => row.id !== id));
    rows.current?.querySelector<HTMLButtonElement>('.add button')?.focus();
  };

  return (
    <fieldset ref={rows}>
      <legend>{say('newActions')}</legend>
      {actions.map((row, index) => (
        <fieldset key={row.id} class="row">
          <legend>
            {say('actionNumber', { n: index + 1 })}
            <Button kind="quiet" label={say('removeAction', { n: index + 1 })} onClick={() => remove(row.id)}>
              ×
            </Button>
          </legend>
          <TextField
            label={say('action')}
            value={row.action}
            onInput={(action) => change(row.id, { action })}
            problem={isChecked && isUnsaid(row) ? say('actionUnsaid') : undefined}
          />
          <div class="pair">
            <SuggestField
              label={say('actionOwner')}
              value={row.owner}
              options={owners}
              onInput={(owner) => change(row.id, { owner })}
            />
            <TextField
              label={say('actionDue')}
              kind="date"
              value={row.due}
              onInput={(due) => change(row.id, { due })}
            />
          </div>
        </fieldset>
      ))}
      <div class="add">
        <Button kind="quiet" onClick={() => onChange([...actions, { id: nextId, action: '', owner: '', due: '' }])}>
          + {say('addAction')}
        </Button>
      </div>
    </fieldset>
  );
}
