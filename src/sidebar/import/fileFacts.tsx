import { Notice } from '../ui/notice';
import { Section } from '../ui/section';
import { SelectField } from '../ui/selectField';
import { useWords } from '../words';
import type { Encoding } from './decode';
import { withDelimiter } from './draft';
import type { Draft, Target } from './draft';

const ENCODINGS: Readonly<Record<Encoding, string>> = {
  'utf-8': 'UTF-8',
  'utf-16le': 'UTF-16',
  'utf-16be': 'UTF-16',
  'windows-1252': 'Windows-1252 (Latin-1)',
};

interface Props {
  readonly draft: Draft;
  readonly target: Target;
  readonly onDraft: (draft: Draft) => void;
}

/** What kind of file it is: name, rows, encoding and the delimiter, which can be changed. */
export function FileFacts({ draft, target, onDraft }: Props) {
  const say = useWords();
  const { table } = draft;
  const repeated = table.repeated[0];
  return (
    <Section title={say('file')} focused>
      <p class="file-name">{draft.name}</p>
      <dl>
        <dt>{say('rowsFound')}</dt>
        <dd>{table.rows.length + table.ragged.length}</dd>
        <dt>{say('encoding')}</dt>
        <dd>{ENCODINGS[draft.encoding]}</dd>
      </dl>
      <SelectField
        label={say('delimiter')}
        value={table.delimiter}
        options={[
          { value: ',', text: `, ${say('comma')}` },
          { value: ';', text: `; ${say('semicolon')}` },
          { value: '\t', text: `⇥ ${say('tab')}` },
          { value: '|', text: `| ${say('bar')}` },
        ]}
        onChange={(delimiter) => onDraft(withDelimiter(draft, delimiter, target))}
      />
      {repeated !== undefined && (
        <Notice kind="info">
          {say('repeatedHeadings', { headings: table.repeated.join(', '), example: `${repeated} (2)` })}
        </Notice>
      )}
    </Section>
  );
}
