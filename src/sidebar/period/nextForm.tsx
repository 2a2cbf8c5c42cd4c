import { useState } from 'preact/hooks';
import type { PeriodClosed, PeriodPreview } from '../../gas/calls';
import { showNumber } from '../formats';
import type { PageProps } from '../page';
import { failureOf, type CallFailure } from '../server';
import { Button } from '../ui/button';
import { Failure } from '../ui/failure';
import { TextField } from '../ui/textField';
import { useWords } from '../words';
import { checkForm, formOf, nextOf, type PeriodForm } from './form';

interface Props extends Pick<PageProps, 'server' | 'language' | 'start'> {
  readonly preview: PeriodPreview;
  readonly onClosed: (closed: PeriodClosed) => void;
}

/** The next period, proposed and open to change, and the button that closes the one that ended. */
export function NextForm({ preview, server, language, start: { locale }, onClosed }: Props) {
  const say = useWords();
  const [typed, setTyped] = useState<PeriodForm>();
  const [tried, setTried] = useState(false);
  const [isBusy, setBusy] = useState(false);
  const [failure, setFailure] = useState<CallFailure>();
  const form = typed ?? formOf(preview.next, locale);
  const problems = tried ? checkForm(form, preview.period.to, locale) : {};
  const show = (value: number | null): string => (value === null ? '–' : showNumber(Math.round(value), locale));
  const field = (name: keyof PeriodForm) => ({
    value: form[name],
    onInput: (value: string) => setTyped({ ...form, [name]: value }),
    problem: problems[name] && say(problems[name], { example: showNumber(250000, locale) }),
  });

  async function close(): Promise<void> {
    setTried(true);
    setFailure(undefined);
    if (Object.keys(checkForm(form, preview.period.to, locale)).length > 0) return;
    setBusy(true);
    try {
      const closed = await server('closePeriod', language, preview.period, nextOf(form, locale));
      setTyped(undefined);
      setTried(false);
      onClosed(closed);
    } catch (error) {
      setFailure(failureOf(error));
    }
    setBusy(false);
  }

  return (
    <fieldset class="whole" disabled={isBusy}>
      <div class="pair">
        <TextField label={say('periodStart')} kind="date" {...field('from')} />
        <TextField label={say('periodEnd')} kind="date" {...field('to')} />
      </div>
      <TextField
        label={say('proposedGoal', { unit: preview.unit })}
        kind="number"
        hint={say('proposedFrom', { average: show(preview.average), capacity: show(preview.capacity) })}
        {...field('goal')}
      />
      <p class="hint">{say('signAgain')}</p>
      <div class="actions">
        <Button kind="primary" disabled={!preview.isOver || preview.broken !== ''} onClick={() => void close()}>
          {say('closePeriod')}
        </Button>
      </div>
      {isBusy && <p role="status">{say('working')}</p>}
      {failure !== undefined && <Failure failure={failure} onRetry={() => void close()} />}
    </fieldset>
  );
}
