import { useState } from 'preact/hooks';
import type { HandOut as Plan } from '../../gas/calls';
import type { CallFailure, Server } from '../server';
import { failureOf } from '../server';
import { Button } from '../ui/button';
import { Failure } from '../ui/failure';
import { Notice } from '../ui/notice';
import { Section } from '../ui/section';
import { useWords } from '../words';

type State =
  | { readonly step: 'idle' | 'working' }
  | { readonly step: 'shown'; readonly plan: Plan }
  | { readonly step: 'done'; readonly handed: number }
  | { readonly step: 'failed'; readonly failure: CallFailure; readonly retry: () => void };

interface Props {
  readonly server: Server;
  readonly onHanded: () => void;
}

/** Leads without an owner, shown with who would get them, and handed out on a click. */
export function HandOut({ server, onHanded }: Props) {
  const say = useWords();
  const [state, setState] = useState<State>({ step: 'idle' });

  async function run(work: () => Promise<State>): Promise<void> {
    setState({ step: 'working' });
    try {
      setState(await work());
    } catch (error) {
      setState({ step: 'failed', failure: failureOf(error), retry: () => void run(work) });
    }
  }

  const show = (): void => void run(async () => ({ step: 'shown', plan: await server('planLeads') }));
  const handOut = ({ leads }: Plan): void =>
    void run(async () => {
      const { handed } = await server('handOutLeads', leads);
      onHanded();
      return { step: 'done', handed };
    });

  return (
    <Section title={say('handOut')}>
      <p class="hint">{say('handOutHint')}</p>
      {state.step === 'shown' ? (
        <Planned plan={state.plan} onHandOut={() => handOut(state.plan)} />
      ) : (
        <Button disabled={state.step === 'working'} onClick={show}>
          {say('showHandOut')}
        </Button>
      )}
      {state.step === 'working' && <p role="status">{say('working')}</p>}
      {state.step === 'done' && (
        <Notice kind="good" isAnswer>
          {say('handedOut', { n: state.handed })}
        </Notice>
      )}
      {state.step === 'failed' && <Failure failure={state.failure} onRetry={state.retry} />}
    </Section>
  );
}

function Planned({ plan, onHandOut }: { readonly plan: Plan; readonly onHandOut: () => void }) {
  const say = useWords();
  if (plan.free === 0) return <p>{say('handOutNone')}</p>;
  if (plan.leads.length === 0) return <p>{say('handOutNobody')}</p>;
  return (
    <>
      <dl class="counts">
        {plan.owners.map(({ name, open, gets }) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{say('handOutOwner', { open, gets })}</dd>
          </div>
        ))}
      </dl>
      <ol class="plain-list">
        {plan.leads.map((lead) => (
          <li key={lead.row}>
            {lead.name || lead.id} → <strong>{lead.owner}</strong>
          </li>
        ))}
      </ol>
      <Button kind="primary" onClick={onHandOut}>
        {say('handOutNow', { n: plan.leads.length })}
      </Button>
    </>
  );
}
