// The blocks of the sheet Diagnosis, from top to bottom, and what stands beside them out of sight.

import { below, block, inColumn } from '../../block';
import { form, table } from '../../table';
import { HEAD } from '../heading';

const WIDE = 'says c d e f g end';

export const SHORT = form('diagnosis', below(HEAD, 0), WIDE, 'inShort .headline .costsMost .weakest');
export const FIGURES = table(
  'diagnosis',
  below(SHORT),
  'stage due# reached# reachedOfDue# rateDue# rateReached# rateOfAgreed#',
  'figures lead mql sql opportunity customer result',
);
const DRIVER_ROWS = '.volume .toMql .toSql .toOpportunity .toCustomer .value .together';
export const DRIVERS = form(
  'diagnosis',
  below(FIGURES),
  'driver explains inWords e f g end',
  `drivers method .driversHeading ${DRIVER_ROWS}`,
);

export const CHART = block(below(DRIVERS), 'left', 'chart');

/** Below the chart: who and what lags. */
export const WHERE = form('diagnosis', below(CHART, 13), 'label value', 'whereToLook enough');
const LAGGING_ROWS = 'owners owner*3 sources source*3 personas persona*3 offices office*3';
export const LAGGING = form('diagnosis', below(WHERE, 0), WIDE, LAGGING_ROWS);
export const CAVEATS = form('diagnosis', below(LAGGING), WIDE, 'caveats .leftOut .noOpportunities');

/** Beside the page, as far down as it goes, the groups with most leads: owners from J on, sources, personas and offices. */
const converting = (key: string) => `${key}No ${key} ${key}Leads ${key}Customers`;
export const DATA = block(
  inColumn('J', HEAD, 'subtitle'),
  `ownerNo owner ownerLeads onTime due noted p q r ${['source', 'persona', 'office'].map(converting).join(' ')} rest*5`,
  'data group*797',
);
export const RATE = block(inColumn('AE', DATA, 'group1'), 'rate', 'all');
export const GAP = block(inColumn('AF', SHORT, 'headline'), 'gap', 'gapTitle gap signed due reached slight');

/** Each driver as sentences write it: due, reached, its part and its part with a sign. */
export const WRITTEN = block(
  inColumn('AE', DRIVERS, 'driversHeading'),
  'wanted is amount signed',
  `driversHeading ${DRIVER_ROWS}`,
);

/** Those that lag, beside their sentences. */
export const LAGS = block(inColumn('AE', LAGGING), 'who leads part extra waits', LAGGING_ROWS);
