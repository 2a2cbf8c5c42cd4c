// The blocks of the sheet Definitions, from top to bottom.

import { below, block } from '../../block';
import { form, table } from '../../table';
import { HEAD } from '../heading';

export const STAGES = table(
  'definitions',
  below(HEAD, 0),
  'stage side meaning +e +f +g handed=handedOver +i +end',
  'whose lead mql sql opportunity customer',
);
export const SCORING = table(
  'definitions',
  below(STAGES),
  'action points# most# halfLife#',
  'scoring action*5 scoringHint= halfLifeHint=',
);
export const THRESHOLDS = form('definitions', below(SCORING), 'label value note', 'thresholds mqlScore sqlFit');
export const HANDOFF = form(
  'definitions',
  below(THRESHOLDS),
  'label words note e f g h i end',
  'handoff how accepted answerHours silence rejected',
);
export const HISTORY = block(
  below(HANDOFF),
  'action inForce suggested error leadsWith rateWith rateWithout difference verdict',
  'history outcomes historyHeading learnt*5 all auc historyHint errorHint',
);
export const PROMISE = form(
  'definitions',
  below(HISTORY),
  'text',
  'promise starts=promiseStarts frozen=promiseFrozen kept=promiseKept ends=promiseEnds fitByHand',
);
