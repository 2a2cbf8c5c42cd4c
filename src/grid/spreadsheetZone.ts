// The spreadsheet's zone. When it is the script's own, Date getters answer it at once; the first Intl formatter alone costs
// more than a hundred thousand rows, so it is made only when the zones differ.

import { DAY_MS, dayNumber } from '../metrics/civil';
import type { Zone } from '../metrics/zone';
import { WALL_CLOCK } from '../metrics/zone';
import { scriptTimeZone, spreadsheetTimeZone } from './environment';

let latest: { readonly timeZone: string; readonly zone: Zone } | undefined;

/** The zone in which Date cells are to be read. Throws a RangeError when the name is not a zone. */
export function spreadsheetZone(): Zone {
  const name = spreadsheetTimeZone();
  if (/^(Etc\/)?(UTC|GMT|UCT|Zulu|Universal)$/.test(name)) return WALL_CLOCK;
  // A refusal leaves the script's own zone as the best guess: in a bound script they are set together.
  return name === '' || name === scriptTimeZone() ? getterZone() : intlZone(name);
}

function getterZone(): Zone {
  return { isFixed: false, offsetAt: getterOffset };
}

function getterOffset(utcMs: number): number {
  const date = new Date(utcMs);
  const day = dayNumber(date.getFullYear(), date.getMonth() + 1, date.getDate());
  const seconds = (date.getHours() * 60 + date.getMinutes()) * 60 + date.getSeconds();
  return day * DAY_MS + seconds * 1000 - Math.floor(utcMs / 1000) * 1000;
}

function intlZone(timeZone: string): Zone {
  if (latest?.timeZone === timeZone) return latest.zone;
  const format = new Intl.DateTimeFormat('en-US', {
    timeZone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  });
  const zone: Zone = { isFixed: false, offsetAt: (utcMs) => intlOffset(format, utcMs) };
  latest = { timeZone, zone };
  return zone;
}

function intlOffset(format: Intl.DateTimeFormat, utcMs: number): number {
  const numbers = (format.format(utcMs).match(/\d+/g) ?? []).map(Number);
  const [month = 0, day = 0, year = 0, hour = 0, minute = 0, second = 0] = numbers;
  const seconds = ((hour % 24) * 60 + minute) * 60 + second;
  return dayNumber(year, month, day) * DAY_MS + seconds * 1000 - Math.floor(utcMs / 1000) * 1000;
}
