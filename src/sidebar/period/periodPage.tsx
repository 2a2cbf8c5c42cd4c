import { useState } from 'preact/hooks';
import type { PeriodClosed, PeriodPreview } from '../../gas/calls';
import { showDay } from '../formats';
import type { PageProps } from '../page';
import { Button } from '../ui/button';
import { LoadedPage } from '../ui/loadedPage';
import { Notice } from '../ui/notice';
import { Section } from '../ui/section';
import { useLoaded } from '../useLoaded';
import { useWords } from '../words';
import { Earlier } from './earlier';
import { Kept } from './kept';
import { NextForm } from './nextForm';

/** Closing a period: what is kept of it, what opens after it, and earlier periods that leads tell of. */
export function PeriodPage({ start, server, isOpen, language, onPage }: PageProps) {
  const say = useWords();
  const [closed, setClosed] = useState<PeriodClosed>();
  const loaded = useLoaded(() => server('planPeriod', language), isOpen, language);
  const { locale } = start;

  function settle(outcome: PeriodClosed): void {
    setClosed(outcome);
    loaded.reload();
  }

  return (
    <LoadedPage loaded={loaded} unbuilt="buildPeriodFirst">
      {(preview: PeriodPreview) => (
        <>
          {closed !== undefined && <Outcome closed={closed} onSign={() => onPage('sign')} />}
          {preview.broken !== '' && <Notice kind="bad">{preview.broken}</Notice>}
          {preview.isBegun && <Notice kind="info">{say('periodBegun')}</Notice>}
          <Section title={say('periodKept')}>
            <p>{say(preview.isOver ? 'periodEnded' : 'periodRuns', { day: showDay(preview.period.to, locale) })}</p>
            <Kept preview={preview} locale={locale} />
          </Section>
          <Section title={say('nextPeriod')}>
            <NextForm preview={preview} server={server} language={language} start={start} onClosed={settle} />
          </Section>
          <Earlier earlier={preview.earlier} server={server} locale={locale} onFilled={loaded.reload} />
        </>
      )}
    </LoadedPage>
  );
}

const SENTENCES = {
  closed: 'periodClosed',
  before: 'periodClosedBefore',
  moved: 'periodMoved',
  running: 'periodRunning',
} as const;

interface OutcomeProps {
  readonly closed: PeriodClosed;
  readonly onSign: () => void;
}

function Outcome({ closed: { outcome, undo }, onSign }: OutcomeProps) {
  const say = useWords();
  return (
    <Notice kind={outcome === 'closed' ? 'good' : 'info'} isAnswer>
      <p>{say(SENTENCES[outcome])}</p>
      {undo !== '' && <p class="hint">{undo}</p>}
      {outcome === 'closed' && <Button onClick={onSign}>{say('pageSign')}</Button>}
    </Notice>
  );
}
