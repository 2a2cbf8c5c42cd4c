import type { OverdueLead } from '../../gas/calls';
import { Button } from '../ui/button';
import { useWords } from '../words';
import { lateness } from './lateness';
import { callLink, internationalDigits } from './phone';
import { whatsAppLink, writeLink } from './tell';

interface Props {
  readonly lead: OverdueLead;
  readonly isBusy: boolean;
  readonly onSelect: (lead: OverdueLead) => void;
  readonly onContacted: (lead: OverdueLead) => void;
}

/** A lead that waits: a click selects its row; its telephone and e-mail are links. */
export function WaitingLead({ lead, isBusy, onSelect, onContacted }: Props) {
  const say = useWords();
  const name = lead.name || lead.id;
  const isReachable = internationalDigits(lead.phone) !== '';
  return (
    <li>
      <button type="button" onClick={() => onSelect(lead)}>
        <span>
          <strong>{name}</strong> · {lateness(lead.hoursLate, say)}
        </span>
        <span class="hint">{[lead.owner || say('noOwner'), lead.source].filter(Boolean).join(' · ')}</span>
      </button>
      <div class="reach">
        <Reach text={lead.phone} href={callLink(lead.phone)} />
        {isReachable && (
          <a href={whatsAppLink('', lead.phone)} target="_blank" rel="noopener noreferrer">
            {say('byWhatsApp')}
          </a>
        )}
        <Reach text={lead.email} href={writeLink(lead.email)} />
        <Button
          kind="quiet"
          label={`${say('contactedNow')}: ${name}`}
          disabled={isBusy}
          onClick={() => onContacted(lead)}
        >
          ✓ {say('contactedNow')}
        </Button>
      </div>
    </li>
  );
}

/** A link where there is one to make; else what stands there. */
function Reach({ text, href }: { readonly text: string; readonly href: string }) {
  if (text === '') return null;
  return href === '' ? <span>{text}</span> : <a href={href}>{text}</a>;
}
