import { useState } from 'preact/hooks';
import type { OverdueLead, Today } from '../../gas/calls';
import { SelectField } from '../ui/selectField';
import { useWords } from '../words';
import { filtered, filterInForce, valuesOf, waitingInAll, type WaitingFilter } from './filter';
import { TellOwner } from './tellOwner';
import { WaitingLead } from './waitingLead';

interface Props {
  readonly today: Today;
  readonly isBusy: boolean;
  readonly onSelect: (lead: OverdueLead) => void;
  readonly onContacted: (lead: OverdueLead) => void;
}

/** More would not be read. */
const MOST_SHOWN = 50;

/** Who waits past the promise, longest first: to be selected, called, written to, or noted as contacted. */
export function Waiting({ today, isBusy, onSelect, onContacted }: Props) {
  const say = useWords();
  const { waiting, overdue, overdueByOwner } = today;
  const [chosen, setFilter] = useState<WaitingFilter>({ owner: '', office: '' });
  if (overdue === 0) return <p>✓ {say('nobodyWaits')}</p>;
  const most = Math.max(...overdueByOwner.map(({ leads }) => leads));
  const filter = filterInForce(waiting, chosen);
  const found = filtered(waiting, filter);
  const shown = found.slice(0, MOST_SHOWN);
  const more = waitingInAll(today, filter, found.length) - shown.length;
  const part = (name: keyof WaitingFilter, label: string, all: string) => {
    const values = valuesOf(waiting, name);
    if (values.length < 2) return null;
    const options = [{ value: '', text: all }, ...values.map((value) => ({ value, text: value }))];
    const onChange = (value: string): void => setFilter({ ...filter, [name]: value });
    return <SelectField label={label} value={filter[name]} options={options} onChange={onChange} />;
  };
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
      <div class="pair">
        {part('owner', say('filterOwner'), say('everybody'))}
        {part('office', say('filterOffice'), say('everyOffice'))}
      </div>
      {shown.length > 0 && <TellOwner key={filter.owner} owner={filter.owner} leads={shown} more={more} />}
      <ol class="choices">
        {shown.map((lead) => (
          <WaitingLead key={lead.row} lead={lead} isBusy={isBusy} onSelect={onSelect} onContacted={onContacted} />
        ))}
      </ol>
      {more > 0 && <p class="hint">{say('moreWaiting', { n: more })}</p>}
    </>
  );
}
