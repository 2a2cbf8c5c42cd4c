import { Button } from '../ui/button';
import { ProgressBar } from '../ui/progressBar';
import { Section } from '../ui/section';
import { useWords } from '../words';
import type { Progress } from './send';

interface Props {
  readonly progress: Progress;
  readonly isCancelling: boolean;
  readonly onCancel: () => void;
}

/** How far the import has come, to the row. */
export function SendingStep({ progress, isCancelling, onCancel }: Props) {
  const say = useWords();
  const { done, total } = progress;
  return (
    <Section title={say('importing')} focused>
      <ProgressBar label={say('rowsDone', { done, total })} done={done} total={total} />
      {isCancelling ? <p role="status">{say('cancelling')}</p> : <Button onClick={onCancel}>{say('cancel')}</Button>}
    </Section>
  );
}
