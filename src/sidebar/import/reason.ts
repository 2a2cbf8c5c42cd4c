import type { Say } from '../say';
import type { Reason } from './prepare';

/** Why a row was rejected, as a sentence. */
export function reasonSentence(reason: Reason, say: Say): string {
  return 'column' in reason ? say(reason.code, { column: reason.column, value: reason.value }) : say(reason.code);
}
