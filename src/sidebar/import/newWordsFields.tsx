import type { ImportField, ListWords } from '../../gas/import/importTypes';
import { Section } from '../ui/section';
import { useWords } from '../words';

interface Props {
  readonly words: ListWords;
  readonly fields: readonly ImportField[];
  /** The lists that are to stay as they are. */
  readonly left: ReadonlySet<string>;
  readonly onLeft: (left: ReadonlySet<string>) => void;
}

const SHOWN = 8;

/** What the lists of Settings do not have yet, list by list, to be added or not. */
export function NewWordsFields({ words, fields, left, onLeft }: Props) {
  const say = useWords();
  const lists = Object.entries(words);
  if (lists.length === 0) return null;
  const toggled = (key: string): ReadonlySet<string> =>
    new Set(left.has(key) ? [...left].filter((other) => other !== key) : [...left, key]);
  return (
    <Section title={say('newWords')}>
      <p class="hint">{say('newWordsHint')}</p>
      {lists.map(([key, list]) => (
        <label class="check" key={key}>
          <input type="checkbox" checked={!left.has(key)} onChange={() => onLeft(toggled(key))} />
          <span>
            <strong>{fields.find((field) => field.key === key)?.heading ?? key}</strong>{' '}
            {list.slice(0, SHOWN).join(', ') + (list.length > SHOWN ? '…' : '')}
          </span>
        </label>
      ))}
    </Section>
  );
}
