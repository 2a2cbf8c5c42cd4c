import { Button } from '../ui/button';
import { useWords } from '../words';
import type { Batch } from './batch';
import { reasonSentence } from './reason';
import { rejectedCsv } from './rejectedCsv';

const SHOWN = 20;

/** The rows that cannot be stored, each with its reason, and the file of all of them. */
export function RejectedRows({ batch }: { readonly batch: Batch }) {
  const say = useWords();
  const { rejections } = batch.prepared;
  if (rejections.length === 0) return null;
  return (
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
      <div class="actions">
        <Button onClick={download}>{say('downloadRejected')}</Button>
      </div>
    </>
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
