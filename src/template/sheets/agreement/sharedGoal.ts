// The one goal of both sides, in the team's own unit, and whether sales can follow up what it takes.

import { textKeys } from '../../cells';
import type { CellSpec } from '../../spec';
import { GOAL } from './rows';

/** Objective and shared goal. */
export function sharedGoal(): CellSpec[] {
  return [
    ...GOAL.down(
      'value',
      [{ words: 'agreement.objectiveWords' }, '=Capacity_says', '=Goal', '=Deal_size'],
      'objective',
    ),
    ...GOAL.down('unit', ['=Unit&""', '=Unit&""'], 'goal'),
    ...GOAL.down('about', textKeys('agreement', 'share customersNeeded'), 'goal'),
    ...GOAL.down('figure', ['=Marketing_share', '=INDEX(Owed;5)'], 'goal'),
  ];
}
