import { useState } from 'preact/hooks';
import type { HolidayOffer } from '../../gas/calls';
import { tagOf } from '../formats';
import type { CallFailure, Server } from '../server';
import { failureOf } from '../server';
import { Button } from '../ui/button';
import { Failure } from '../ui/failure';
import { Notice } from '../ui/notice';
import { Section } from '../ui/section';
import { SelectField } from '../ui/selectField';
import { useWords } from '../words';
import type { HolidayChoice } from './holidayChoices';
import { choicesOf, countryName, countryOf, chosenDays } from './holidayChoices';
import { HolidayList } from './holidayList';

type State =
  | { readonly step: 'idle' | 'working' }
  | { readonly step: 'done'; readonly added: number }
  | { readonly step: 'failed'; readonly failure: CallFailure; readonly retry: () => void };

interface Props {
  readonly server: Server;
  readonly locale: string;
  readonly language: 'en' | 'es' | 'pt';
}

/** Public holidays of a country, looked through and changed before they are written into Settings. */
export function Holidays({ server, locale, language }: Props) {
  const say = useWords();
  const [place, setPlace] = useState({ country: countryOf(locale), region: '' });
  const [offer, setOffer] = useState<HolidayOffer>();
  const [choices, setChoices] = useState<readonly HolidayChoice[]>([]);
  const [state, setState] = useState<State>({ step: 'idle' });
  const chosen = chosenDays(choices);

  async function run(work: () => Promise<State>): Promise<void> {
    setState({ step: 'working' });
    try {
      setState(await work());
    } catch (error) {
      setState({ step: 'failed', failure: failureOf(error), retry: () => void run(work) });
    }
  }

  const show = (asked: typeof place): void => {
    setPlace(asked);
    void run(async () => {
      const found = await server('readHolidays', language, asked.country, asked.region);
      setOffer(found);
      setChoices(choicesOf(found));
      return { step: 'idle' };
    });
  };

  const add = (): void =>
    void run(async () => {
      const { added } = await server('addHolidays', language, chosen);
      setChoices(choicesOf(await server('readHolidays', language, place.country, place.region)));
      return { step: 'done', added };
    });

  const countries = (offer?.countries ?? [place.country]).map((code) => ({
    value: code,
    text: countryName(code, tagOf(language)),
  }));
  const regions = [{ value: '', text: say('wholeCountry') }].concat(
    (offer?.regions ?? []).map(({ code, name }) => ({ value: code, text: name })),
  );
  return (
    <Section title={say('holidays')}>
      <p class="hint">{say('holidaysHint')}</p>
      {offer && (
        <>
          <SelectField
            label={say('country')}
            value={place.country}
            options={countries}
            onChange={(country) => show({ country, region: '' })}
          />
          {regions.length > 1 && (
            <SelectField
              label={say('region')}
              value={place.region}
              options={regions}
              onChange={(region) => show({ ...place, region })}
            />
          )}
          <HolidayList offer={offer} choices={choices} locale={locale} onChange={setChoices} />
        </>
      )}
      {offer === undefined ? (
        <Button disabled={state.step === 'working'} onClick={() => show(place)}>
          {say('showHolidays')}
        </Button>
      ) : (
        <Button disabled={state.step === 'working' || chosen.length === 0} onClick={add}>
          {say('addHolidays', { n: chosen.length })}
        </Button>
      )}
      {state.step === 'working' && <p role="status">{say('working')}</p>}
      {state.step === 'done' && <Notice kind="good">{say('holidaysAdded', { n: state.added })}</Notice>}
      {state.step === 'failed' && <Failure failure={state.failure} onRetry={state.retry} />}
    </Section>
  );
}
