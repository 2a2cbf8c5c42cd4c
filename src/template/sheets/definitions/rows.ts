// The blocks of the sheet Definitions, from top to bottom.

import { below, block } from '../../block';
import { HEAD } from '../heading';

export const STAGES = block(
  below(HEAD, 0),
  'stage side meaning e f g handed i end',
  'whose stageHeading lead mql sql opportunity customer',
);
export const SCORING = block(
  below(STAGES),
  'action points most halfLife',
  'scoring scoringHeading action*5 scoringHint halfLifeHint',
);
export const THRESHOLDS = block(below(SCORING), 'label value note', 'thresholds mqlScore sqlFit');
export const HANDOFF = block(
  below(THRESHOLDS),
  'label words note e f g h i end',
  'handoff how accepted answerHours silence rejected',
);
export const HISTORY = block(
  below(HANDOFF),
  'action inForce suggested error leadsWith rateWith rateWithout difference verdict',
  'history outcomes historyHeading learnt*5 all auc historyHint errorHint',
);
export const PROMISE = block(below(HISTORY), 'text', 'promise starts frozen kept ends fitByHand');
