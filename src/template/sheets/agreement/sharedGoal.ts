// The one goal of both sides, in the team's own unit, and whether sales can follow up what it takes.

import { down, textKeys, textsDown } from '../../cells';
import type { CellSpec } from '../../spec';

/** Objective and shared goal. */
export function sharedGoal(): CellSpec[] {
  return [
    ...textsDown('B11', textKeys('agreement', 'goalSection objective capacity goal dealSize')),
    ...down('C12', [
      { words: 'agreement.objectiveWords' },
      { formula: '=Capacity_says' },
      { formula: '=Goal' },
      { formula: '=Deal_size' },
    ]),
    ...down('D14', [{ formula: '=Unit&""' }, { formula: '=Unit&""' }]),
    ...textsDown('E14', ['agreement.share', 'agreement.customersNeeded']),
    ...down('F14', [{ formula: '=Marketing_share' }, { formula: '=INDEX(Owed;5)' }]),
  ];
}
