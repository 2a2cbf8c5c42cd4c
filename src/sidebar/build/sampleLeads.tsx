import { useState } from 'preact/hooks';
import type { CallFailure, Server } from '../server';
import { failureOf } from '../server';
import { Button } from '../ui/button';
import { Failure } from '../ui/failure';
import { Notice } from '../ui/notice';
import { Section } from '../ui/section';
import { useWords } from '../words';

type State =
  | { readonly step: 'idle' | 'working' }
  | { readonly step: 'done'; readonly key: 'samplesAdded' | 'samplesRemoved'; readonly n: number }
  | { readonly step: 'failed'; readonly failure: CallFailure; readonly retry: () => void };

/** Invented leads, added on request and removed in one click. */
export function SampleLeads({ server, present }: { readonly server: Server; readonly present: boolean }) {
  const say = useWords();
  const [state, setState] = useState<State>({ step: 'idle' });
  const [hasSamples, setHasSamples] = useState(present);

  async function run(adding: boolean): Promise<void> {
    setState({ step: 'working' });
    try {
      const n = adding ? (await server('addSampleLeads')).added : (await server('removeSampleLeads')).removed;
      setHasSamples(adding);
      setState({ step: 'done', key: adding ? 'samplesAdded' : 'samplesRemoved', n });
    } catch (error) {
      setState({ step: 'failed', failure: failureOf(error), retry: () => void run(adding) });
    }
  }

  return (
    <Section title={say('sampleLeads')}>
      <p class="hint">{say('sampleLeadsHint')}</p>
      <Button disabled={state.step === 'working'} onClick={() => void run(!hasSamples)}>
        {say(hasSamples ? 'removeSamples' : 'addSamples')}
      </Button>
      {state.step === 'working' && <p role="status">{say('working')}</p>}
      {state.step === 'done' && <Notice kind="good">{say(state.key, { n: state.n })}</Notice>}
      {state.step === 'failed' && <Failure failure={state.failure} onRetry={state.retry} />}
    </Section>
  );
}
