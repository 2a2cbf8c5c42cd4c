import { useRef, useState } from 'preact/hooks';
import type { OverdueLead, Today } from '../../gas/calls';
import type { PageProps } from '../page';
import { failureOf, type CallFailure } from '../server';
import { Button } from '../ui/button';
import { Failure } from '../ui/failure';
import { Notice } from '../ui/notice';
import { Section } from '../ui/section';
import { useLoaded } from '../useLoaded';
import { useWords } from '../words';
import { Changes } from './changes';
import { Promises } from './promises';
import { Waiting } from './waiting';

/** What a sales manager and a marketing manager want at nine o'clock: promises on pace, who waits, what moved. */
export function TodayPage({ start, server, isOpen, beat }: PageProps) {
  const say = useWords();
  const before = useRef<Today['before'] | undefined>(undefined);
  const [gone, setGone] = useState<string>();
  const [failed, setFailed] = useState<CallFailure>();
  const { value, isLoading, failure, reload } = useLoaded(
    async () => {
      const today = await server('readToday', before.current === undefined);
      if (before.current === undefined && today !== null) before.current = today.before;
      return today;
    },
    isOpen,
    String(beat),
  );

  function select(lead: OverdueLead): void {
    setGone(undefined);
    setFailed(undefined);
    server('selectLead', { row: lead.row, id: lead.id, name: lead.name }).then(
      ({ found }) => setGone(found ? undefined : lead.name),
      (error: unknown) => setFailed(failureOf(error)),
    );
  }

  if (failure !== undefined) return <Failure failure={failure} onRetry={reload} />;
  if (value === undefined) return <p role="status">{say('loading')}</p>;
  if (value === null) return <Notice kind="info">{say('buildDashboardFirst')}</Notice>;
  return (
    <>
      <p class="as-of">
        <span role="status">{isLoading ? say('working') : say('asOf', { moment: value.asOf })}</span>
        <Button kind="quiet" disabled={isLoading} onClick={reload}>
          {say('refresh')}
        </Button>
      </p>
      <Section title={say('promisesToday')}>
        <Promises promises={value.promises} />
      </Section>
      <Section title={say('waitingToday', { n: value.overdue })}>
        {gone !== undefined && <Notice kind="bad">{say('leadGone', { name: gone })}</Notice>}
        {failed !== undefined && <Failure failure={failed} onRetry={reload} />}
        <Waiting today={value} onSelect={select} />
      </Section>
      {value.agreement.length > 0 && (
        <Section title={say('agreementToday')}>
          {value.agreement.map((sentence) => (
            <Notice key={sentence} kind={sentence.startsWith('✓') ? 'good' : 'bad'}>
              {sentence.slice(1).trim()}
            </Notice>
          ))}
        </Section>
      )}
      <Section title={say('sinceLastTime')}>
        <Changes today={value} before={before.current ?? null} locale={start.locale} />
      </Section>
    </>
  );
}
