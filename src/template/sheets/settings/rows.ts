// The blocks of the sheet Settings, the answers from top to bottom, the lists at their right.

import { below, block, inColumn } from '../../block';
import { HEAD } from '../heading';

export const ANSWERS = block(
  below(HEAD, 0),
  'label value note',
  'agreement company language unit start end asOf target today',
);
export const CALENDAR = block(
  below(ANSWERS, 0),
  'days hours from office zone',
  'calendar calendarHeading hours*8 calendarHint calendarSays',
);
export const PROMISE = block(
  below(CALENDAR, 0),
  'class hours attempts within',
  'promise promiseHeading sql mql lead promiseHint promiseSays',
);
export const REVIEWS = block(below(PROMISE, 0), 'label value note', 'reviews personaReview agreementReview');
/** The rows of each list. */
export const LIST_ROWS = 30;

export const LISTS = block(
  inColumn('G', ANSWERS),
  'sources owners offices personas reasons holidays openHours onlyOffice',
  `lists listHeading list*${LIST_ROWS}`,
);

/** Out of sight: what is said of the promise, the closed days of a week, and the hours of each class as numbers. */
export const BESIDE = block(
  inColumn('P', PROMISE, 'promiseHeading'),
  'beside',
  'cases few short - weekendHeading weekend hoursHeading sqlHours mqlHours leadHours',
);

/** One of the lists, as it stands in its column. */
export function listRange(list: (typeof LISTS.columns)[number]): string {
  return LISTS.column(list, 'list1', `list${LIST_ROWS}`);
}
