import type { PeriodPreview } from '../../gas/calls';
import { showNumber, showPercent } from '../formats';
import { useWords } from '../words';

interface Props {
  readonly preview: PeriodPreview;
  readonly locale: string;
}

const STAGES = ['leads', 'mqls', 'sqls', 'opportunities', 'customers'] as const;

/** What closing keeps: each stage with the rate at which it moved on, the result, the archive, the leads that carry over. */
export function Kept({ preview, locale }: Props) {
  const say = useWords();
  const { results, period, goal, unit, archive, signed, waiting } = preview;
  const show = (value: number): string => showNumber(value, locale);
  return (
    <>
      <dl class="counts">
        {STAGES.map((stage, index) => {
          const next = STAGES[index + 1];
          const count = show(results[stage]);
          const isRated = next !== undefined && results[stage] > 0;
          const rate = isRated ? showPercent(results[next] / results[stage], locale) : '';
          return (
            <div key={stage}>
              <dt>{say(`kept_${stage}`)}</dt>
              <dd>{isRated ? say('passedOn', { count, rate }) : count}</dd>
            </div>
          );
        })}
        <div>
          <dt>{say('periodResult', { unit })}</dt>
          <dd>{say('ofGoal', { result: show(results.result), goal: show(goal) })}</dd>
        </div>
      </dl>
      <p>{say('keptIn', { label: `${period.from} – ${period.to}`, archive })}</p>
      {signed !== null && (
        <p>
          {say(signed.by.length > 0 ? 'keptSigned' : 'keptUnsigned', {
            version: signed.version,
            sides: signed.by.join(', '),
          })}
        </p>
      )}
      <p>{say('carriedOver', { n: waiting })}</p>
    </>
  );
}
