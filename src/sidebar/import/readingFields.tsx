import type { ImportField } from '../../gas/import/importTypes';
import { Section } from '../ui/section';
import { SelectField } from '../ui/selectField';
import { useWords } from '../words';
import type { Say } from '../say';
import { withReading } from './draft';
import type { Draft } from './draft';
import type { Reading } from './readings';

interface Props {
  readonly draft: Draft;
  readonly fields: readonly ImportField[];
  readonly onDraft: (draft: Draft) => void;
}

/** The date order and the decimal mark of each column that has one, with a word where it is only a guess. */
export function ReadingFields({ draft, fields, onDraft }: Props) {
  const say = useWords();
  const shown = fields.flatMap(({ key, heading }) => {
    const reading = draft.readings[key];
    return reading === undefined || choicesOf(reading, say).length === 0 ? [] : [{ key, heading, reading }];
  });
  if (shown.length === 0) return null;
  return (
    <Section title={say('reading')}>
      <p class="hint">{say('readingHint')}</p>
      <div class="side-by-side">
        {shown.map(({ key, heading, reading }) => (
          <SelectField
            key={key}
            label={heading}
            value={valueOf(reading)}
            options={choicesOf(reading, say)}
            onChange={(value) => onDraft(withReading(draft, key, chosen(reading, value)))}
            {...('sure' in reading && !reading.sure && { hint: say('guess') })}
          />
        ))}
      </div>
    </Section>
  );
}

type Choice = 'ymd' | 'dmy' | 'mdy' | ',' | '.' | '';

function choicesOf(reading: Reading, say: Say): { value: Choice; text: string }[] {
  if (reading.kind === 'text' || (reading.kind === 'count' && reading.sure)) return [];
  if (reading.kind === 'date') {
    return (['dmy', 'mdy', 'ymd'] as const).map((value) => ({ value, text: say(value) }));
  }
  return [
    { value: '.', text: say('decimalPoint') },
    { value: ',', text: say('decimalComma') },
  ];
}

function valueOf(reading: Reading): Choice {
  if (reading.kind === 'text') return '';
  return reading.kind === 'date' ? reading.order : reading.mark;
}

function chosen(reading: Reading, value: Choice): Reading {
  if (value === 'ymd' || value === 'dmy' || value === 'mdy') return { kind: 'date', order: value, sure: true };
  if (value === '' || reading.kind === 'text' || reading.kind === 'date') return reading;
  return { ...reading, mark: value, sure: true };
}
