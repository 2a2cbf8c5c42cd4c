import { useState } from 'preact/hooks';
import type { ImportCell, ImportField } from '../../gas/import/importTypes';
import { showNumber, showSerial } from '../formats';
import { Button } from '../ui/button';
import { Section } from '../ui/section';
import { useWords } from '../words';
import type { Prepared } from './prepare';

interface Props {
  readonly prepared: Prepared;
  readonly fields: readonly ImportField[];
  readonly locale: string;
}

const ROWS = 10;

/** The first rows as they will be stored, one at a time: 300 pixels hold no table. */
export function Preview({ prepared, fields, locale }: Props) {
  const say = useWords();
  const [chosen, setChosen] = useState(0);
  const count = Math.min(ROWS, prepared.rows.length);
  const index = Math.min(chosen, count - 1);
  const row = prepared.rows[index];
  if (row === undefined) return null;
  const heading = (key: string): string => fields.find((field) => field.key === key)?.heading ?? key;
  const show = (key: string, value: ImportCell): string => {
    if (typeof value === 'string') return value;
    return prepared.dateKeys.includes(key) ? showSerial(value, locale) : showNumber(value, locale);
  };
  return (
    <Section title={say('preview')}>
      <div class="stepper">
        <Button label={say('previous')} disabled={index === 0} onClick={() => setChosen(index - 1)}>
          ‹
        </Button>
        <span role="status">{say('previewRow', { row: row.number })}</span>
        <Button label={say('next')} disabled={index >= count - 1} onClick={() => setChosen(index + 1)}>
          ›
        </Button>
      </div>
      <dl class="card">
        {prepared.keys.map((key, at) => (
          <div key={key}>
            <dt>{heading(key)}</dt>
            <dd>{show(key, row.cells[at] ?? '') || '—'}</dd>
          </div>
        ))}
      </dl>
    </Section>
  );
}
