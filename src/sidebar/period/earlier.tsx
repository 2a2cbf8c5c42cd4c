import { useState } from 'preact/hooks';
import type { PeriodPreview } from '../../gas/calls';
import { showNumber } from '../formats';
import { failureOf, type CallFailure, type Server } from '../server';
import { Button } from '../ui/button';
import { Failure } from '../ui/failure';
import { Notice } from '../ui/notice';
import { Section } from '../ui/section';
import { useWords } from '../words';

interface Props {
  readonly earlier: PeriodPreview['earlier'];
  readonly server: Server;
  readonly locale: string;
  readonly onFilled: () => void;
}

/** Earlier periods that the leads tell of and Past results lacks: shown, and written on a click. */
export function Earlier({ earlier, server, locale, onFilled }: Props) {
  const say = useWords();
  const [isBusy, setBusy] = useState(false);
  const [filled, setFilled] = useState<number>();
  const [failure, setFailure] = useState<CallFailure>();
  if (earlier.length === 0 && filled === undefined) return null;

  const show = (value: number): string => showNumber(value, locale);

  async function fill(): Promise<void> {
    setBusy(true);
    setFailure(undefined);
    try {
      const answer = await server(
        'fillPastPeriods',
        earlier.map(({ period }) => period),
      );
      setFilled(answer.filled);
      onFilled();
    } catch (error) {
      setFailure(failureOf(error));
    }
    setBusy(false);
  }

  return (
    <Section title={say('earlierPeriods')}>
      {filled !== undefined && (
        <Notice kind="good" isAnswer>
          {say('pastFilled', { n: filled })}
        </Notice>
      )}
      {earlier.length > 0 && (
        <>
          <p class="hint">{say('earlierHint')}</p>
          <ul class="plain-list">
            {earlier.map(({ label, results: { leads, customers, result } }) => (
              <li key={label}>
                {say('earlierRow', { label, leads: show(leads), customers: show(customers), result: show(result) })}
              </li>
            ))}
          </ul>
          <Button disabled={isBusy} onClick={() => void fill()}>
            {say('fillPast', { n: earlier.length })}
          </Button>
        </>
      )}
      {failure !== undefined && <Failure failure={failure} onRetry={() => void fill()} />}
    </Section>
  );
}
