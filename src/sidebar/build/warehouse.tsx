import { useState } from 'preact/hooks';
import type { Language } from '../../gas/calls';
import type { CallFailure, Server } from '../server';
import { failureOf } from '../server';
import { Button } from '../ui/button';
import { CopyText } from '../ui/copyText';
import { Failure } from '../ui/failure';
import { Notice } from '../ui/notice';
import { Section } from '../ui/section';
import { useWords } from '../words';

type State =
  | { readonly step: 'idle' | 'working' | 'told' }
  | { readonly step: 'failed'; readonly failure: CallFailure; readonly retry: () => void };

interface Props {
  readonly server: Server;
  readonly language: Language;
  readonly fromBigQuery: boolean;
}

/** Says that leads come from BigQuery, and shows the agreement's settings as SQL for it. */
export function Warehouse({ server, language, fromBigQuery }: Props) {
  const say = useWords();
  const [isOn, setIsOn] = useState(fromBigQuery);
  const [shown, setShown] = useState({ language, sql: '' });
  const [state, setState] = useState<State>({ step: 'idle' });

  async function attempt(work: () => Promise<void>, after: 'idle' | 'told'): Promise<void> {
    setState({ step: 'working' });
    try {
      await work();
      setState({ step: after });
    } catch (error) {
      setState({ step: 'failed', failure: failureOf(error), retry: () => void attempt(work, after) });
    }
  }

  const choose = (on: boolean) =>
    attempt(async () => setIsOn((await server('setLeadsSource', language, on)).fromBigQuery), 'told');
  const show = () =>
    attempt(async () => setShown({ language, ...(await server('readWarehouseSettings', language)) }), 'idle');

  return (
    <Section title={say('warehouse')}>
      <p class="hint">{say('warehouseHint')}</p>
      <label class="check">
        <input
          type="checkbox"
          checked={isOn}
          disabled={state.step === 'working'}
          onChange={(event) => void choose(event.currentTarget.checked)}
        />
        <span>{say('fromBigQuery')}</span>
      </label>
      {state.step === 'told' && <Notice kind="good">{say(isOn ? 'warehouseOn' : 'warehouseOff')}</Notice>}
      <Button disabled={state.step === 'working'} onClick={() => void show()}>
        {say('warehouseShow')}
      </Button>
      {shown.sql !== '' && shown.language === language && (
        <CopyText label={say('warehouseSql')} text={shown.sql} rows={10} />
      )}
      {state.step === 'working' && <p role="status">{say('working')}</p>}
      {state.step === 'failed' && <Failure failure={state.failure} onRetry={state.retry} />}
    </Section>
  );
}
