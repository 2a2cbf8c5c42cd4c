// The zone in which Date cells are read: by the script's own clock where it is the same, by Intl where it is another.

import { HOUR_MS } from '../../../src/calendar/civil';
import { namedZone } from '../../../src/calendar/namedZone';
import { WALL_CLOCK } from '../../../src/calendar/zone';
import { spreadsheetZone } from '../../../src/grid/dates/spreadsheetZone';
import { wireEnvironment } from '../../../src/grid/environment';

const use = (timeZone: string, scriptTimeZone = '') =>
  wireEnvironment({ timeZone: () => timeZone, locale: () => 'en_US', scriptTimeZone: () => scriptTimeZone });

test.each(['UTC', 'GMT', 'Etc/UTC', 'Etc/GMT', 'UCT', 'Zulu', 'Etc/Universal'])('%s needs no clock', (zone) => {
  use(zone);
  expect(spreadsheetZone()).toBe(WALL_CLOCK);
});

test('another zone is that of its name, made once', () => {
  use('Asia/Tokyo');
  expect(spreadsheetZone().offsetAt(0)).toBe(9 * HOUR_MS);
  expect(spreadsheetZone()).toBe(spreadsheetZone());
});

test('the script’s own zone is told by its own clock, to the second', () => {
  const own = process.env['TZ'] ?? 'UTC';
  use(own, own);
  const [zone, named] = [spreadsheetZone(), namedZone(own)];
  for (let ms = Date.UTC(2025, 11, 31); ms < Date.UTC(2027, 0, 2); ms += 5 * HOUR_MS + 1001)
    expect(zone.offsetAt(ms)).toBe(named.offsetAt(ms));
});

test('what is no zone is refused', () => {
  use('Mars/Olympus');
  expect(() => spreadsheetZone()).toThrow(RangeError);
});
