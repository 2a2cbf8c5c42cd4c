import { useMemo } from 'preact/hooks';
import { Section } from '../ui/section';
import { SelectField } from '../ui/selectField';
import { useWords } from '../words';
import { withColumn } from './draft';
import type { Draft, Target } from './draft';
import { headingText } from './headingText';
import { helpersOf } from './helpers';

interface Props {
  readonly draft: Draft;
  readonly target: Target;
  readonly onDraft: (draft: Draft) => void;
}

/** Which column of the file fills which column of the sheet: those found first, the rest folded away. */
export function ColumnFields({ draft, target, onDraft }: Props) {
  const say = useWords();
  const { table } = draft;
  // Grouped by the first guess, so that a field does not jump away while it is being changed.
  const firstGuess = useMemo(() => draft.mapping, [table]);
  const helpers = helpersOf(target.start.fields);
  const fields = target.start.fields.flatMap(({ key, heading }) => [
    { key, heading },
    ...helpers.flatMap((helper) =>
      helper.of === key ? [{ key: helper.key, heading: say(helper.label, { field: heading }) }] : [],
    ),
  ]);
  const options = [
    { value: '', text: say('notInFile') },
    ...table.headings.map((_, column) => ({ value: String(column), text: headingText(table, column, say) })),
  ];
  const selects = (found: boolean) =>
    fields
      .filter(({ key }) => key in firstGuess === found)
      .map(({ key, heading }) => (
        <SelectField
          key={key}
          label={heading}
          value={String(draft.mapping[key] ?? '')}
          options={options}
          onChange={(column) => onDraft(withColumn(draft, key, column === '' ? undefined : Number(column), target))}
        />
      ));
  const missing = selects(false);
  return (
    <Section title={say('columns')}>
      <p class="hint">{say('columnsHint', { sheet: target.start.sheet })}</p>
      <fieldset class="side-by-side">
        <legend>{say('columnsMatched')}</legend>
        {selects(true)}
      </fieldset>
      {missing.length > 0 && (
        <details>
          <summary>{say('columnsMissing', { n: missing.length })}</summary>
          <div class="side-by-side">{missing}</div>
        </details>
      )}
    </Section>
  );
}
