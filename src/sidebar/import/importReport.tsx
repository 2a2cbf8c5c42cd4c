import { Button } from '../ui/button';
import { Notice } from '../ui/notice';
import { Section } from '../ui/section';
import { useWords } from '../words';
import { reasonSentence } from './reason';
import { rejectedCsv } from './rejectedCsv';
import type { Progress } from './send';
import type { Batch } from './state';

interface Props {
  readonly batch: Batch;
  readonly progress: Progress;
  readonly onAgain: () => void;
}

const SHOWN = 20;

/** What became of the file: how many leads were added, updated, left alone; which rows were rejected and why. */
export function ImportReport({ batch, progress, onAgain }: Props) {
  const say = useWords();
  const { rejections } = batch.prepared;
  const { added, updated, unchanged, done, total } = progress;
  const counts = { added, updated, unchanged, joined: batch.merged.merged, rejected: rejections.length } as const;
  const isWhole = done === total;
  return (
    <Section title={say(isWhole ? 'importDone' : 'importCancelled')} focused>
      {!isWhole && <Notice kind="info">{say('cancelledHint', { done })}</Notice>}
      <dl class="counts">
        {(['added', 'updated', 'unchanged', 'joined', 'rejected'] as const).map((key) => (
          <div key={key}>
            <dt>{say(key)}</dt>
            <dd>{counts[key]}</dd>
          </div>
        ))}
      </dl>
      {rejections.length > 0 && (
        <>
          <h3>{say('rejectedRows')}</h3>
          <ol class="rejected">
            {rejections.slice(0, SHOWN).map(({ source, reason }) => (
              <li key={source.number}>
                <strong>
                  {say('row')} {source.number}
                </strong>{' '}
                {reasonSentence(reason, say)}
              </li>
            ))}
          </ol>
          {rejections.length > SHOWN && <p>{say('moreRejected', { n: rejections.length - SHOWN })}</p>}
        </>
      )}
      <div class="actions">
        <Button kind="primary" onClick={onAgain}>
          {say('anotherFile')}
        </Button>
        {rejections.length > 0 && <Button onClick={download}>{say('downloadRejected')}</Button>}
      </div>
    </Section>
  );

  function download(): void {
    const words = {
      row: say('row'),
      reason: say('reason'),
      sentence: ({ reason }: (typeof rejections)[number]) => reasonSentence(reason, say),
    };
    const csv = rejectedCsv(batch.draft.table, rejections, words);
    const link = document.createElement('a');
    link.href = URL.createObjectURL(new Blob([csv], { type: 'text/csv;charset=utf-8' }));
    link.download = say('rejectedFile');
    link.click();
    setTimeout(() => URL.revokeObjectURL(link.href), 60000);
  }
}
