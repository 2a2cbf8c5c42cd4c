import type { Today } from '../../gas/calls';
import { useWords } from '../words';
import { changesSince } from './changesSince';
import { showMoment, showNumber } from '../formats';

interface Props {
  readonly today: Today;
  readonly before: Today['before'];
  readonly locale: string;
}

/** What moved since the person last opened the sidebar here. */
export function Changes({ today, before, locale }: Props) {
  const say = useWords();
  if (before === null) return <p class="hint">{say('firstLook')}</p>;
  const changes = changesSince(before, today);
  return (
    <>
      <p class="hint">{say('lastLook', { moment: showMoment(before.asOf, locale) })}</p>
      {changes.length === 0 && <p>{say('nothingMoved')}</p>}
      <dl class="counts">
        {changes.map(({ label, change, isShare }) => (
          <div key={label ?? ''}>
            <dt>{label ?? say('waitingChange')}</dt>
            <dd>
              {change > 0 ? '+' : '−'}
              {isShare
                ? say('points', { n: showNumber(Math.round(Math.abs(change) * 1000) / 10, locale) })
                : showNumber(Math.round(Math.abs(change)), locale)}
            </dd>
          </div>
        ))}
      </dl>
    </>
  );
}
