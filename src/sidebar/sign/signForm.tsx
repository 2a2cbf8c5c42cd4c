import { useState } from 'preact/hooks';
import type { Agreement } from '../../gas/calls';
import { failureOf, type CallFailure, type Server } from '../server';
import { Button } from '../ui/button';
import { Failure } from '../ui/failure';
import { Notice } from '../ui/notice';
import { SelectField } from '../ui/selectField';
import { TextField } from '../ui/textField';
import { useUnsaved } from '../useUnsaved';
import { useWords } from '../words';
import { missingSides } from './missingSides';

interface Props {
  readonly agreement: Agreement;
  readonly server: Server;
  /** Called when the agreement is to be read again. */
  readonly onSettled: () => void;
}

type Outcome =
  | { readonly kind: 'signed'; readonly version: number }
  | { readonly kind: 'moved' }
  | { readonly kind: 'failed'; readonly failure: CallFailure };

/** Who signs, for which side; what was typed stays until it is signed. */
export function SignForm({ agreement, server, onSettled }: Props) {
  const say = useWords();
  const missing = missingSides(agreement);
  const [chosen, setSide] = useState('');
  const [name, setName] = useState('');
  const [role, setRole] = useState('');
  useUnsaved(`${name}${role}` !== '');
  const [accepted, setAccepted] = useState(false);
  const [tried, setTried] = useState(false);
  const [isSigning, setSigning] = useState(false);
  const [outcome, setOutcome] = useState<Outcome>();
  const side = missing.includes(chosen) ? chosen : (missing[0] ?? '');

  async function sign(): Promise<void> {
    setTried(true);
    setOutcome(undefined);
    if (name.trim() === '' || !accepted) return;
    setSigning(true);
    try {
      const { fingerprint } = agreement;
      const answer = await server('signAgreement', { side, name, role, fingerprint });
      if (answer.signed) clear();
      setOutcome(answer.signed ? { kind: 'signed', version: answer.agreement.version } : { kind: 'moved' });
      onSettled();
    } catch (error) {
      setOutcome({ kind: 'failed', failure: failureOf(error) });
    }
    setSigning(false);
  }

  function clear(): void {
    setName('');
    setRole('');
    setAccepted(false);
    setTried(false);
  }

  return (
    <>
      {missing.length === 0 && <p>{say('nothingToSign')}</p>}
      {missing.length > 0 && (
        <fieldset class="whole" disabled={isSigning}>
          <SelectField
            label={say('signAs')}
            value={side}
            options={missing.map((value) => ({ value, text: value }))}
            onChange={setSide}
          />
          <TextField
            label={say('signerName')}
            value={name}
            onInput={setName}
            problem={tried && name.trim() === '' ? say('mustBeText') : undefined}
          />
          <TextField label={say('signerRole')} value={role} onInput={setRole} />
          <label class="check">
            <input type="checkbox" checked={accepted} onChange={(event) => setAccepted(event.currentTarget.checked)} />
            <span>{say('acceptCommitments')}</span>
          </label>
          {tried && !accepted && <p class="problem">{say('mustAccept')}</p>}
          <div class="actions">
            <Button kind="primary" onClick={() => void sign()}>
              {say(isSigning ? 'working' : 'sign')}
            </Button>
          </div>
        </fieldset>
      )}
      {outcome?.kind === 'signed' && (
        <Notice kind="good" isAnswer>
          {say('signedVersion', { version: outcome.version })}
        </Notice>
      )}
      {outcome?.kind === 'moved' && (
        <Notice kind="bad" isAnswer>
          {say('movedWhileReading')}
        </Notice>
      )}
      {outcome?.kind === 'failed' && <Failure failure={outcome.failure} onRetry={() => void sign()} />}
    </>
  );
}
