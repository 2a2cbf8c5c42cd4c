// The spreadsheet's zone. When it is the script's own, Date getters answer it at once; the first Intl formatter alone costs
// more than a hundred thousand rows, so it is made only when the zones differ.

import { DAY_MS, dayNumber } from '../../calendar/civil';
import { namedZone } from '../../calendar/namedZone';
import type { Zone } from '../../calendar/zone';
import { WALL_CLOCK } from '../../calendar/zone';
import { scriptTimeZone, spreadsheetTimeZone } from '../environment';

let latest: { readonly timeZone: string; readonly zone: Zone } | undefined;

/** The zone in which Date cells are to be read. Throws a RangeError when the name is not a zone, and a sentence when Google refuses to tell it. */
export function spreadsheetZone(): Zone {
  const name = spreadsheetTimeZone();
  if (/^(Etc\/)?(UTC|GMT|UCT|Zulu|Universal)$/.test(name)) return WALL_CLOCK;
  return name === scriptTimeZone() ? getterZone() : intlZone(name);
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
  if (latest?.timeZone !== timeZone) latest = { timeZone, zone: namedZone(timeZone) };
  return latest.zone;
}
