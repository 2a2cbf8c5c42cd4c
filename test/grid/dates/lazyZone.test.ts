// The spreadsheet's zone, found out when first needed.

import { HOUR_MS } from '../../../src/calendar/civil';
import { lazyZone } from '../../../src/grid/dates/lazyZone';
import { wireEnvironment } from '../../../src/grid/environment';

test('a call asks once, and not at all where it needs no zone', () => {
  let asked = 0;
  const timeZone = (): string => {
    asked++;
    return 'Asia/Tokyo';
  };
  wireEnvironment({ timeZone, locale: () => 'en_US', scriptTimeZone: () => '' });
  const zone = lazyZone();
  expect(asked).toBe(0);
  expect([zone(), zone()].map(({ offsetAt }) => offsetAt(0))).toEqual([9 * HOUR_MS, 9 * HOUR_MS]);
  expect(asked).toBe(1);
});
