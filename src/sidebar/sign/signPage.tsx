import { useState } from 'preact/hooks';
import type { Agreement } from '../../gas/calls';
import type { PageProps } from '../page';
import { failureOf, type CallFailure } from '../server';
import { Failure } from '../ui/failure';
import { Notice } from '../ui/notice';
import { Section } from '../ui/section';
import { useLoaded } from '../useLoaded';
import { useWords } from '../words';
import { missingSides } from './missingSides';
import { SignForm, type Signer } from './signForm';
import { Versions } from './versions';

type Outcome =
  | { readonly kind: 'signed'; readonly agreement: Agreement }
  | { readonly kind: 'moved' }
  | { readonly kind: 'failed'; readonly failure: CallFailure; readonly retry: () => void };

/** Each side's leader accepts the commitments as they stand; earlier versions stay readable. */
export function SignPage({ server, isOpen, language }: PageProps) {
  const say = useWords();
  const [outcome, setOutcome] = useState<Outcome>();
  const [isSigning, setSigning] = useState(false);
  const { value, failure, reload } = useLoaded(() => server('readAgreement'), isOpen, language);

  async function sign(signer: Signer, fingerprint: string): Promise<void> {
    setSigning(true);
    setOutcome(undefined);
    try {
      const answer = await server('signAgreement', { ...signer, fingerprint });
      setOutcome(answer.signed ? { kind: 'signed', agreement: answer.agreement } : { kind: 'moved' });
      reload();
    } catch (error) {
      const retry = (): void => void sign(signer, fingerprint);
      setOutcome({ kind: 'failed', failure: failureOf(error), retry });
    }
    setSigning(false);
  }

  if (failure !== undefined) return <Failure failure={failure} onRetry={reload} />;
  if (value === undefined) return <p role="status">{say('loading')}</p>;
  if (value === null) return <Notice kind="info">{say('buildAgreementFirst')}</Notice>;
  return (
    <>
      <p>{say('signIntro')}</p>
      <State agreement={value} />
      <Section title={say('commitmentsToSign', { fingerprint: value.fingerprint })}>
        <ul class="lines">
          {value.lines.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      </Section>
      <Section title={say('signNow')}>
        <SignForm agreement={value} isSigning={isSigning} onSign={(signer) => void sign(signer, value.fingerprint)} />
        {outcome?.kind === 'signed' && (
          <Notice kind="good">{say('signedVersion', { version: outcome.agreement.version })}</Notice>
        )}
        {outcome?.kind === 'moved' && <Notice kind="bad">{say('movedWhileReading')}</Notice>}
        {outcome?.kind === 'failed' && <Failure failure={outcome.failure} onRetry={outcome.retry} />}
      </Section>
      <Versions signatures={value.signatures} />
    </>
  );
}

function State({ agreement }: { readonly agreement: Agreement }) {
  const say = useWords();
  const { version, changed, signatures, sides } = agreement;
  const missing = missingSides(agreement);
  if (changed.length > 0 && signatures.length > 0) {
    return <Notice kind="bad">{say('changedSinceSigned', { names: changed.join('; ') })}</Notice>;
  }
  if (missing.length === 0) return <Notice kind="good">{say('inForce', { version })}</Notice>;
  const key = missing.length === sides.length ? 'unsigned' : 'oneSideMissing';
  return <Notice kind="info">{say(key, { version, sides: missing.join(', ') })}</Notice>;
}
