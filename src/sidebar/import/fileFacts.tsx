import { Notice } from '../ui/notice';
import { Section } from '../ui/section';
import { SelectField } from '../ui/selectField';
import { useWords } from '../words';
import { ENCODINGS } from './decode';
import type { Encoding } from './decode';
import { withChoices } from './draft';
import type { Draft, FileChoices, Target } from './draft';

const NAMES: Readonly<Record<Encoding, string>> = {
  'utf-8': 'UTF-8',
  'windows-1252': 'Windows-1252 (Latin-1)',
  macintosh: 'Mac Roman',
  'utf-16le': 'UTF-16',
  'utf-16be': 'UTF-16 BE',
};

interface Props {
  readonly draft: Draft;
  readonly target: Target;
  readonly onDraft: (draft: Draft) => void;
}

/** What kind of file it is: name, rows, and what can be changed: encoding, delimiter, the row with the headings. */
export function FileFacts({ draft, target, onDraft }: Props) {
  const say = useWords();
  const { table, encoding } = draft;
  const repeated = table.repeated[0];
  const choose = (choices: FileChoices): void => onDraft(withChoices(draft, choices, target));
  return (
    <Section title={say('file')} focused>
      <p class="file-name">{draft.name}</p>
      <dl>
        <dt>{say('rowsFound')}</dt>
        <dd>{table.rows.length + table.ragged.length}</dd>
      </dl>
      <div class="side-by-side">
        <SelectField
          label={say('encoding')}
          value={encoding}
          options={ENCODINGS.map((value) => ({ value, text: NAMES[value] }))}
          onChange={(chosen) => choose({ encoding: chosen })}
        />
        <SelectField
          label={say('delimiter')}
          value={table.delimiter}
          options={[
            { value: ',', text: `, ${say('comma')}` },
            { value: ';', text: `; ${say('semicolon')}` },
            { value: '\t', text: `⇥ ${say('tab')}` },
            { value: '|', text: `| ${say('bar')}` },
          ]}
          onChange={(delimiter) => choose({ delimiter })}
        />
      </div>
      <SelectField
        label={say('headingRow')}
        value={String(table.headingRow)}
        options={table.top.map(({ number, cells }) => ({
          value: String(number),
          text: `${number}: ${cells.filter(Boolean).slice(0, 3).join(' · ').slice(0, 50)}`,
        }))}
        onChange={(row) => choose({ headingRow: Number(row) })}
      />
      {repeated !== undefined && (
        <Notice kind="info">
          {say('repeatedHeadings', { headings: table.repeated.join(', '), example: `${repeated} (2)` })}
        </Notice>
      )}
    </Section>
  );
}
