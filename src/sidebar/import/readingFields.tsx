import type { ImportField } from '../../gas/import/importTypes';
import { Section } from '../ui/section';
import { SelectField } from '../ui/selectField';
import { useWords } from '../words';
import type { Say } from '../say';
import { withReading } from './draft';
import type { Draft } from './draft';
import { helpersOf } from './helpers';
import type { Reading } from './readings';

interface Props {
  readonly draft: Draft;
  readonly fields: readonly ImportField[];
  readonly onDraft: (draft: Draft) => void;
}

/** The date order and the decimal mark of each column that has one, with a word where it is only a guess. */
export function ReadingFields({ draft, fields, onDraft }: Props) {
  const say = useWords();
  const helpers = helpersOf(fields).map(({ key, label }) => ({ key, heading: say(label) }));
  const shown = [...fields, ...helpers].flatMap(({ key, heading }) => {
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

type Choice = 'ymd' | 'dmy' | 'mdy' | ',' | '.' | '1' | '100' | '';

function choicesOf(reading: Reading, say: Say): { value: Choice; text: string }[] {
  switch (reading.kind) {
    case 'date':
      return (['dmy', 'mdy', 'ymd'] as const).map((value) => ({ value, text: say(value) }));
    case 'percent':
      return [
        { value: '1', text: say('scaleOne') },
        { value: '100', text: say('scaleHundred') },
      ];
    case 'number':
      return marks(say);
    case 'count':
      return reading.sure ? [] : marks(say);
    default:
      return [];
  }
}

function marks(say: Say): { value: Choice; text: string }[] {
  return [
    { value: '.', text: say('decimalPoint') },
    { value: ',', text: say('decimalComma') },
  ];
}

function valueOf(reading: Reading): Choice {
  if (reading.kind === 'date') return reading.order;
  if (reading.kind === 'percent') return reading.scale === 1 ? '1' : '100';
  return 'mark' in reading ? reading.mark : '';
}

function chosen(reading: Reading, value: Choice): Reading {
  if (reading.kind === 'date' && (value === 'ymd' || value === 'dmy' || value === 'mdy'))
    return { ...reading, order: value, sure: true, mixed: false };
  if (reading.kind === 'percent' && (value === '1' || value === '100'))
    return { ...reading, scale: value === '1' ? 1 : 100, sure: true };
  if ('mark' in reading && (value === '.' || value === ',')) return { ...reading, mark: value, sure: true };
  return reading;
}
