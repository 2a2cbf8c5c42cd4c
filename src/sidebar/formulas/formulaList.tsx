import type { FormulaHelp } from '../../gas/calls';
import type { SidebarKey } from '../../texts/sidebar';
import { Section } from '../ui/section';
import { TextField } from '../ui/textField';
import { useWords } from '../words';
import { foundIn } from './search';

interface Props {
  readonly formulas: readonly FormulaHelp[];
  readonly search: string;
  readonly onSearch: (search: string) => void;
  readonly onChoose: (name: string) => void;
}

const GROUPS = {
  Qualify: 'groupQualify',
  Commit: 'groupCommit',
  Clock: 'groupClock',
  Track: 'groupTrack',
  Share: 'groupShare',
} as const satisfies Record<FormulaHelp['group'], SidebarKey>;

/** Every function by what it is for, or those a search finds. */
export function FormulaList({ formulas, search, onSearch, onChoose }: Props) {
  const say = useWords();
  const found = foundIn(formulas, search);
  const groups = [...new Set(found.map(({ group }) => group))];
  return (
    <>
      <p>{say('formulasIntro')}</p>
      <TextField label={say('searchFormulas')} hint={say('searchHint')} value={search} onInput={onSearch} />
      <p class="hint" role="status">
        {found.length === 0 ? say('noFormulaFound', { search }) : say('formulasFound', { n: found.length })}
      </p>
      {groups.map((group) => (
        <Section key={group} title={say(GROUPS[group])}>
          <ul class="choices">
            {found
              .filter((formula) => formula.group === group)
              .map(({ name, summary }) => (
                <li key={name}>
                  <button type="button" onClick={() => onChoose(name)}>
                    <code>{name}</code>
                    <span>{summary}</span>
                  </button>
                </li>
              ))}
          </ul>
        </Section>
      ))}
    </>
  );
}
