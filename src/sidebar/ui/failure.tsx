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
    <Notice kind="bad" isAnswer>
      {lead !== undefined && <p>{lead}</p>}
      <p>{sentenceOf(failure, say)}</p>
      <Button onClick={onRetry}>{say('tryAgain')}</Button>
    </Notice>
  );
}

function sentenceOf(failure: CallFailure, say: Say): string {
  if (failure.kind === 'silent') return say('noAnswer', { minutes: failure.minutes });
  if (UNAUTHORISED.test(failure.message)) return say('signedOut');
  return failure.kind === 'told' ? failure.message : say('callFailed', { message: failure.message });
}

/** How Google says that it no longer knows the person or the permission; the addresses of scopes are in no language. */
const UNAUTHORISED = /PERMISSION_DENIED|authori[sz]ation is required|\/auth\/(?:spreadsheets|script)/i;
