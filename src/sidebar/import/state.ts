import type { ListWords } from '../../gas/import/importTypes';
import type { CallFailure } from '../server';
import type { Batch } from './batch';
import type { Draft, DraftProblem } from './draft';
import type { Progress } from './send';

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
  | { readonly step: 'report'; readonly batch: Batch; readonly progress: Progress; readonly left: ListWords };
