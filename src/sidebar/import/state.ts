import type { CallFailure } from '../server';
import type { Draft, DraftProblem } from './draft';
import type { Merged } from './duplicates';
import type { Prepared } from './prepare';
import type { Progress } from './send';

/** All that goes out, fixed when the import starts. */
export interface Batch {
  readonly draft: Draft;
  readonly prepared: Prepared;
  readonly merged: Merged;
}

/** Where an import stands. */
export type ImportState =
  | {
      readonly step: 'choose';
      readonly problem?: { readonly key: DraftProblem | 'fileUnreadable'; readonly name: string };
    }
  | { readonly step: 'reading'; readonly name: string }
  | { readonly step: 'unready'; readonly file: File; readonly failure: CallFailure }
  | { readonly step: 'match'; readonly draft: Draft }
  | { readonly step: 'sending'; readonly batch: Batch; readonly progress: Progress; readonly isCancelling: boolean }
  | { readonly step: 'failed'; readonly batch: Batch; readonly progress: Progress; readonly failure: CallFailure }
  | { readonly step: 'report'; readonly batch: Batch; readonly progress: Progress };
