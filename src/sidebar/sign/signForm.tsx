import { useState } from 'preact/hooks';
import type { Agreement } from '../../gas/calls';
import { Button } from '../ui/button';
import { SelectField } from '../ui/selectField';
import { TextField } from '../ui/textField';
import { useWords } from '../words';
import { missingSides } from './missingSides';

export interface Signer {
  readonly side: string;
  readonly name: string;
  readonly role: string;
}

interface Props {
  readonly agreement: Agreement;
  readonly isSigning: boolean;
  readonly onSign: (signer: Signer) => void;
}

/** Who signs, for which side. */
export function SignForm({ agreement, isSigning, onSign }: Props) {
  const say = useWords();
  const missing = missingSides(agreement);
  const [chosen, setSide] = useState('');
  const [name, setName] = useState('');
  const [role, setRole] = useState('');
  const [accepted, setAccepted] = useState(false);
  const [tried, setTried] = useState(false);
  const side = missing.includes(chosen) ? chosen : (missing[0] ?? '');

  function sign(): void {
    setTried(true);
    if (name.trim() === '' || !accepted) return;
    onSign({ side, name, role });
    setName('');
    setRole('');
    setAccepted(false);
    setTried(false);
  }

  if (missing.length === 0) return <p>{say('nothingToSign')}</p>;
  return (
    <>
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
        <Button kind="primary" disabled={isSigning} onClick={sign}>
          {say(isSigning ? 'working' : 'sign')}
        </Button>
      </div>
    </>
  );
}
