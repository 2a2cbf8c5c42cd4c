import type { CallFailure } from '../server';
import { useWords } from '../words';
import type { Say } from '../say';
import { Button } from './button';
import { Notice } from './notice';

interface Props {
  readonly failure: CallFailure;
  readonly onRetry: () => void;
  /** What stands and what does not, before the cause. */
  readonly lead?: string;
}

/** A call that failed: a sentence and a button that tries it again. */
export function Failure({ failure, onRetry, lead }: Props) {
  const say = useWords();
  return (
    <Notice kind="bad">
      {lead !== undefined && <p>{lead}</p>}
      <p>{sentenceOf(failure, say)}</p>
      <Button onClick={onRetry}>{say('tryAgain')}</Button>
    </Notice>
  );
}

function sentenceOf(failure: CallFailure, say: Say): string {
  if (failure.kind === 'told') return failure.message;
  if (failure.kind === 'silent') return say('noAnswer', { minutes: failure.minutes });
  return /PERMISSION_DENIED/.test(failure.message) ? say('signedOut') : say('callFailed', { message: failure.message });
}
