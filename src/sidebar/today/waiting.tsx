import type { OverdueLead, Today } from '../../gas/calls';
import type { Say } from '../say';
import { useWords } from '../words';

interface Props {
  readonly today: Today;
  readonly onSelect: (lead: OverdueLead) => void;
}

/** Who waits past the promise, longest first; a click selects the lead's row. */
export function Waiting({ today: { waiting, overdue, overdueByOwner }, onSelect }: Props) {
  const say = useWords();
  if (overdue === 0) return <p>✓ {say('nobodyWaits')}</p>;
  const most = Math.max(...overdueByOwner.map(({ leads }) => leads));
  return (
    <>
      <ul class="owners" aria-label={say('waitingByOwner')}>
        {overdueByOwner.map(({ owner, leads }) => (
          <li key={owner}>
            <span>{owner || say('noOwner')}</span>
            <svg viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true">
              <rect class="filled" width={(leads / most) * 100} height="10" />
            </svg>
            <span class="count">{leads}</span>
          </li>
        ))}
      </ul>
      <ol class="choices">
        {waiting.map((lead) => (
          <li key={lead.row}>
            <button type="button" onClick={() => onSelect(lead)}>
              <span>
                <strong>{lead.name || lead.id}</strong> · {lateness(lead.hoursLate, say)}
              </span>
              <span class="hint">{[lead.owner || say('noOwner'), lead.source].filter(Boolean).join(' · ')}</span>
            </button>
          </li>
        ))}
      </ol>
      {overdue > waiting.length && <p class="hint">{say('moreWaiting', { n: overdue - waiting.length })}</p>}
    </>
  );
}

function lateness(hours: number, say: Say): string {
  if (hours < 1) return say('minutesLate', { n: Math.max(1, Math.round(hours * 60)) });
  return hours < 48 ? say('hoursLate', { n: Math.floor(hours) }) : say('daysLate', { n: Math.floor(hours / 24) });
}
