import type { BuildSettings } from '../../gas/calls';
import type { CallFailure } from '../server';
import type { BuildProgress } from './run';

/** Where a build stands. */
export type BuildState =
  | { readonly step: 'form' }
  | {
      readonly step: 'building' | 'stopped' | 'done';
      readonly settings: BuildSettings;
      readonly progress: BuildProgress;
    }
  | {
      readonly step: 'failed';
      readonly settings: BuildSettings;
      readonly progress: BuildProgress;
      readonly failure: CallFailure;
    };
