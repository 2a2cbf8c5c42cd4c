import { useRef, useState } from 'preact/hooks';
import type { OverdueLead, Today } from '../../gas/calls';
import { showDay, showMoment } from '../formats';
import type { PageProps } from '../page';
import { failureOf, type CallFailure } from '../server';
import { Button } from '../ui/button';
import { Failure } from '../ui/failure';
import { LoadedPage } from '../ui/loadedPage';
import { Notice } from '../ui/notice';
import { Section } from '../ui/section';
import { useLoaded } from '../useLoaded';
import { useWords } from '../words';
import { ZoneNotice } from '../zoneNotice';
import { Changes } from './changes';
import { HandOut } from './handOut';
import { Promises } from './promises';
import { Waiting } from './waiting';

interface Told {
  readonly key: 'leadGone' | 'contactNoted' | 'contactBefore';
  readonly name: string;
}

const OUTCOMES = { noted: 'contactNoted', before: 'contactBefore', gone: 'leadGone' } as const;

/** What a sales manager and a marketing manager want at nine o'clock: promises on pace, who waits, what moved. */
export function TodayPage({ start, server, isOpen, beat, onPage }: PageProps) {
  const say = useWords();
  const before = useRef<Today['before'] | undefined>(undefined);
  const [told, setTold] = useState<Told>();
  const [isNoting, setNoting] = useState(false);
  const [failed, setFailed] = useState<{ readonly cause: CallFailure; readonly retry: () => void }>();
  const loaded = useLoaded(
    async () => {
      const today = await server('readToday', before.current === undefined);
      if (before.current === undefined && today !== null) before.current = today.before;
      return today;
    },
    isOpen,
    String(beat),
  );

  function select(lead: OverdueLead): void {
    ask(lead, async () => ((await server('selectLead', placeOf(lead))).found ? undefined : 'leadGone'));
  }

  function contacted(lead: OverdueLead): void {
    ask(lead, async () => {
      setNoting(true);
      const { outcome } = await server('contactLead', placeOf(lead));
      loaded.reload();
      return OUTCOMES[outcome];
    });
  }

  function ask(lead: OverdueLead, work: () => Promise<Told['key'] | undefined>): void {
    setTold(undefined);
    setFailed(undefined);
    work()
      .then((key) => setTold(key && { key, name: lead.name || lead.id }))
      .catch((error: unknown) => setFailed({ cause: failureOf(error), retry: () => ask(lead, work) }))
      .finally(() => setNoting(false));
  }

  return (
    <LoadedPage loaded={loaded} unbuilt="buildDashboardFirst">
      {(today: Today) => (
        <>
          <p class="as-of">
            <span role="status">
              {loaded.isLoading ? say('working') : say('asOf', { moment: showMoment(today.asOf, start.locale) })}
            </span>
            <Button kind="quiet" disabled={loaded.isLoading} onClick={loaded.reload}>
              {say('refresh')}
            </Button>
          </p>
          <ZoneNotice zone={start.timeZone} />
          {today.goalMet !== null && <Notice kind="good">{say('goalMetToday', today.goalMet)}</Notice>}
          {today.periodOver !== '' && (
            <Notice kind="info">
              <p>{say('periodOver', { day: showDay(today.periodOver, start.locale) })}</p>
              <Button onClick={() => onPage('period')}>{say('closePeriod')}</Button>
            </Notice>
          )}
          <Section title={say('promisesToday')}>
            <Promises promises={today.promises} />
          </Section>
          {today.carriers.length > 0 && (
            <Section title={say('carriersToday')}>
              <Promises promises={today.carriers} />
            </Section>
          )}
          <Section title={say('waitingToday', { n: today.broken === '' ? today.overdue : '–' })}>
            {told !== undefined && (
              <Notice kind={told.key === 'contactNoted' ? 'good' : 'bad'} isAnswer>
                {say(told.key, { name: told.name })}
              </Notice>
            )}
            {failed !== undefined && <Failure failure={failed.cause} onRetry={failed.retry} />}
            {today.broken === '' ? (
              <Waiting today={today} isBusy={isNoting || loaded.isLoading} onSelect={select} onContacted={contacted} />
            ) : (
              <Notice kind="bad">{today.broken.replace(/^[✗–] /, '')}</Notice>
            )}
          </Section>
          <HandOut server={server} onHanded={loaded.reload} />
          {today.agreement.length > 0 && (
            <Section title={say('agreementToday')}>
              {today.agreement.map((sentence) => (
                <Notice key={sentence} kind={sentence.startsWith('✓') ? 'good' : 'bad'}>
                  {sentence.slice(1).trim()}
                </Notice>
              ))}
            </Section>
          )}
          <Section title={say('sinceLastTime')}>
            <Changes today={today} before={before.current ?? null} locale={start.locale} />
          </Section>
        </>
      )}
    </LoadedPage>
  );
}

function placeOf({ row, id, name, email }: OverdueLead) {
  return { row, id, name, email };
}
