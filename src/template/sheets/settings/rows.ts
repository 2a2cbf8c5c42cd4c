// The blocks of the sheet Settings, the answers from top to bottom, the lists at their right.

import { below, block, inColumn, rangeOf } from '../../block';
import { form, table } from '../../table';
import { HEAD } from '../heading';

export const ANSWERS = form(
  'settings',
  below(HEAD, 0),
  'label value note',
  'agreement company language unit start=periodStart end=periodEnd asOf target today',
);
export const CALENDAR = table(
  'settings',
  below(ANSWERS, 0),
  'days hours from=validFrom office zone',
  'calendar hours*8 calendarHint= calendarSays',
);
/** Out of sight: open hours of today so far and in all, then of each row of the calendar by its office; ✗ where they cannot be told. */
export const OPEN_HOURS = block(inColumn('P', ANSWERS), 'open', 'openSoFar openToday openOffice*8');
/** Out of sight: what is said of the calendar. */
export const CALENDAR_CASES = block(
  inColumn('P', CALENDAR, 'calendarHeading'),
  'says',
  'calendarCases noHours onlyOffices unread',
);
export const PROMISE = table(
  'settings',
  below(CALENDAR, 0),
  'class hours=hoursToContact# attempts# within#',
  'promise sql mql lead promiseHint= promiseSays',
);
export const REVIEWS = form('settings', below(PROMISE, 0), 'label value note', 'reviews personaReview agreementReview');
/** The rows of each list. */
export const LIST_ROWS = 30;

export const LISTS = table(
  'settings',
  inColumn('G', ANSWERS),
  'sources owners offices personas reasons holidays openHours onlyOffice',
  `lists list*${LIST_ROWS}`,
);

/** Out of sight: what is said of the promise and of a period to come, the closed days of a week, and the hours of each class as numbers. */
export const BESIDE = block(
  inColumn('P', PROMISE, 'promiseHeading'),
  'beside',
  'cases few short begins weekendHeading weekend hoursHeading sqlHours mqlHours leadHours',
);

/** One of the lists as it stands in its column, or several side by side. */
export function listRange(list: (typeof LISTS.columns)[number], to = list): string {
  return rangeOf(LISTS, ['list1', list], [`list${LIST_ROWS}`, to]);
}
