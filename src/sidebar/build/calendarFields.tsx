import { useState } from 'preact/hooks';
import type { BuildSettings, Language } from '../../gas/calls';
import { Button } from '../ui/button';
import { useWords } from '../words';
import { calendarSays } from './calendarSays';

type Calendar = BuildSettings['calendar'];

interface Props {
  readonly calendar: Calendar;
  readonly language: Language;
  readonly problem: string | undefined;
  readonly onChange: (calendar: Calendar) => void;
}

/** The working hours: a row of days and hours for each different day, told back in words. */
export function CalendarFields({ calendar, language, problem, onChange }: Props) {
  const say = useWords();
  const [isTyping, setIsTyping] = useState(false);
  const says = calendarSays(calendar, language);
  const refused = says !== undefined && 'problem' in says ? says.problem : undefined;
  const wrong = refused === undefined ? problem : problem === undefined && isTyping ? undefined : refused;
  const change = (index: number, part: 'days' | 'hours', text: string): void =>
    onChange(calendar.map((row, at) => (at === index ? { ...row, [part]: text } : row)));
  return (
    <fieldset aria-describedby="calendar-below">
      <legend>{say('calendar')}</legend>
      {calendar.map((row, index) => (
        <div class="calendar-row" key={index}>
          {(['days', 'hours'] as const).map((part) => (
            <input
              key={part}
              type="text"
              autocomplete="off"
              aria-label={say(part)}
              placeholder={say(part)}
              value={row[part]}
              aria-invalid={wrong !== undefined}
              onInput={(event) => {
                setIsTyping(true);
                change(index, part, event.currentTarget.value);
              }}
              onBlur={() => setIsTyping(false)}
            />
          ))}
          <Button
            kind="quiet"
            label={say('removeHours', { days: row.days })}
            disabled={calendar.length === 1}
            onClick={() => onChange(calendar.filter((_, at) => at !== index))}
          >
            ×
          </Button>
        </div>
      ))}
      <Button kind="quiet" onClick={() => onChange([...calendar, { days: '', hours: '' }])}>
        + {say('addHours')}
      </Button>
      <div id="calendar-below">
        <p role="status">{says !== undefined && 'week' in says && <strong>{says.week}</strong>}</p>
        <p class={wrong === undefined ? 'hint' : 'problem'}>{wrong ?? say('calendarHint')}</p>
      </div>
    </fieldset>
  );
}
