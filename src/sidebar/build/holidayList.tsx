import type { HolidayOffer } from '../../gas/calls';
import { showDay } from '../formats';
import { useWords } from '../words';
import type { HolidayChoice } from './holidayChoices';

interface Props {
  readonly offer: HolidayOffer;
  readonly choices: readonly HolidayChoice[];
  readonly locale: string;
  readonly onChange: (choices: readonly HolidayChoice[]) => void;
}

/** The holidays, each to be ticked and its day to be changed. */
export function HolidayList({ offer, choices, locale, onChange }: Props) {
  const say = useWords();
  const change = (index: number, changed: Partial<HolidayChoice>): void =>
    onChange(choices.map((choice, at) => (at === index ? { ...choice, ...changed } : choice)));
  if (choices.length === 0) return <p class="hint">{say('noHolidays')}</p>;
  return (
    <fieldset class="holidays">
      <legend>{say('holidaysFrom', { from: showDay(offer.from, locale), to: showDay(offer.to, locale) })}</legend>
      {choices.map((choice, index) => (
        <div class="holiday" key={`${choice.name} ${index}`}>
          <label>
            <input
              type="checkbox"
              checked={choice.isChosen || choice.isThere}
              disabled={choice.isThere}
              onChange={(event) => change(index, { isChosen: event.currentTarget.checked })}
            />
            <span>
              {choice.name}
              {choice.isThere && <span class="hint"> · {say('holidayThere')}</span>}
              {!choice.isThere && !choice.isPublic && <span class="hint"> · {say('holidayUsual')}</span>}
            </span>
          </label>
          <input
            type="date"
            aria-label={choice.name}
            value={choice.day}
            disabled={choice.isThere}
            onInput={(event) => change(index, { day: event.currentTarget.value })}
          />
        </div>
      ))}
    </fieldset>
  );
}
