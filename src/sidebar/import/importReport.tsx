import type { ListWords } from '../../gas/import/importTypes';
import { Button } from '../ui/button';
import { Notice } from '../ui/notice';
import { Section } from '../ui/section';
import { useWords } from '../words';
import type { Batch } from './batch';
import { RejectedRows } from './rejectedRows';
import type { Progress } from './send';

interface Props {
  readonly batch: Batch;
  readonly progress: Progress;
  /** The words for which the lists of Settings had no room. */
  readonly left: ListWords;
  readonly onAgain: () => void;
}

/** What became of the file: how many leads were added, updated, left alone; which rows were rejected and why. */
export function ImportReport({ batch, progress, left, onAgain }: Props) {
  const say = useWords();
  const { rejections } = batch.prepared;
  const { added, updated, unchanged, done, total } = progress;
  const counts = { added, updated, unchanged, joined: batch.merged.merged, rejected: rejections.length } as const;
  const isWhole = done === total;
  const roomless = Object.values(left).flat();
  return (
    <Section title={say(isWhole ? 'importDone' : 'importCancelled')} focused>
      {!isWhole && <Notice kind="info">{say('cancelledHint', { done })}</Notice>}
      {roomless.length > 0 && <Notice kind="info">{say('listsFull', { words: roomless.join(', ') })}</Notice>}
      <dl class="counts">
        {(['added', 'updated', 'unchanged', 'joined', 'rejected'] as const).map((key) => (
          <div key={key}>
            <dt>{say(key)}</dt>
            <dd>{counts[key]}</dd>
          </div>
        ))}
      </dl>
      <RejectedRows batch={batch} />
      <div class="actions">
        <Button kind="primary" onClick={onAgain}>
          {say('anotherFile')}
        </Button>
      </div>
    </Section>
  );
}
