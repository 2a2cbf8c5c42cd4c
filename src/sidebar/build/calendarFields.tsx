import type { BuildSettings } from '../../gas/calls';
import { Button } from '../ui/button';
import { useWords } from '../words';

type Calendar = BuildSettings['calendar'];

interface Props {
  readonly calendar: Calendar;
  readonly problem: string | undefined;
  readonly onChange: (calendar: Calendar) => void;
}

/** The working hours: a row of days and hours for each different day. */
export function CalendarFields({ calendar, problem, onChange }: Props) {
  const say = useWords();
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
              onInput={(event) => change(index, part, event.currentTarget.value)}
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
      <p id="calendar-below" class={problem === undefined ? 'hint' : 'problem'}>
        {problem ?? say('calendarHint')}
      </p>
    </fieldset>
  );
}
