// The blocks of the sheet Compensation, from top to bottom, and what stands beside them out of sight.

import { below, block, inColumn } from '../../block';
import { HEAD } from '../heading';

export const STATES = block(
  below(HEAD, 0),
  'when result attainment pays afterQuality',
  'states stateHeading today forecast atGoal inWords',
);
export const METHOD = block(below(STATES), 'label value says e f g end', 'how method quality');
export const BANDS = block(
  below(METHOD),
  'band threshold multiplier fromResult f g end',
  'bands bandHeading band*6 example',
);
export const PEOPLE = block(
  below(BANDS),
  'who side base tied today forecast atGoal',
  'people peopleHeading person*10 marketing sales both total bothSides note',
);
export const CURVE = block(below(PEOPLE), 'attainment pays chart', 'curve curveHeading point*9');
export const BESIDE = block(
  inColumn('J', STATES),
  'first second',
  'cases todayCase forecastCase a*4 chosenHeading chosen b*30',
);
