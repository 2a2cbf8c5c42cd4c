import type { Agreement } from '../../gas/calls';
import { Notice } from '../ui/notice';
import { useWords } from '../words';
import { missingSides } from './missingSides';
import { showPart } from './showPart';

interface Props {
  readonly agreement: Agreement;
  readonly locale: string;
}

/** Whether the commitments are in force, and otherwise what they wait for: signatures, or a new version of what was changed. */
export function AgreementState({ agreement, locale }: Props) {
  const say = useWords();
  const { version, changed, signatures, sides } = agreement;
  const missing = missingSides(agreement);
  const show = (part: string): string => showPart(part, locale);
  if (changed.length > 0 && signatures.length > 0) {
    return (
      <Notice kind="bad">
        <p>{say('changedSinceSigned')}</p>
        <ul class="plain-list">
          {changed.map(({ name, before, now }) => (
            <li key={name}>
              <strong>{name}:</strong> {show(before)} → {show(now)}
            </li>
          ))}
        </ul>
      </Notice>
    );
  }
  if (missing.length === 0) return <Notice kind="good">{say('inForce', { version })}</Notice>;
  const key = missing.length === sides.length ? 'unsigned' : 'oneSideMissing';
  return <Notice kind="info">{say(key, { version, sides: missing.join(', ') })}</Notice>;
}
