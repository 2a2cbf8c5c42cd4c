// The blocks of the sheet Compensation, from top to bottom, and what stands beside them out of sight.

import { below, block, inColumn } from '../../block';
import { form, table } from '../../table';
import { HEAD } from '../heading';

export const STATES = table(
  'compensation',
  below(HEAD, 0),
  'when result# attainment# pays# afterQuality#',
  'states today= forecast= atGoal= inWords',
);
export const METHOD = form('compensation', below(STATES), 'label value says e f g end', 'how method quality');
export const BANDS = table(
  'compensation',
  below(METHOD),
  'band threshold# multiplier# fromResult# .f .g .end',
  'bands band*6 example',
);
export const PEOPLE = table(
  'compensation',
  below(BANDS),
  'who side base# tied# today# forecast# atGoal#',
  'people person*10 marketing=side.marketing sales=side.sales both=side.both total= bothSides note=notTheCommission',
);
export const CURVE = table('compensation', below(PEOPLE), 'attainment# pays# .chart', 'curve point*9');
export const BESIDE = block(
  inColumn('J', STATES),
  'first second',
  'cases todayCase forecastCase a*4 chosenHeading chosen b*30',
);
