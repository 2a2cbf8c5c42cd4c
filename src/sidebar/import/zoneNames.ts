// How far from UTC a time says it is: Z, +00:00, -0600, GMT-6, (UTC), EST, America/Mexico_City.

import { namedZone } from '../../calendar/namedZone';
import { folded } from '../../words/folded';

/** Minutes to add to UTC, or the name of a zone. */
export type Distance = number | string;

/** Minutes to add to UTC, of the abbreviations that name one time in the exports of the Americas and Europe. */
const MINUTES: Readonly<Record<string, number>> = {
  z: 0,
  utc: 0,
  gmt: 0,
  wet: 0,
  west: 60,
  cet: 60,
  cest: 120,
  est: -300,
  edt: -240,
  cst: -360,
  cdt: -300,
  mst: -420,
  mdt: -360,
  pst: -480,
  pdt: -420,
  brt: -180,
  art: -180,
  uyt: -180,
  clt: -240,
  clst: -180,
  bot: -240,
  vet: -240,
  cot: -300,
  pet: -300,
  ect: -300,
};

const ZONE = /^([a-z]{1,5})?\s*(?:([+-])(\d{1,2})(?::?(\d{2}))?)?\s*(?:\(([^)]*)\)|\[[^\]]*\]|[a-z]{1,5})?$/;

const PLACE = /^[a-z]+(?:\/[a-z_+-]+)+$/;

/**
 * The distance from UTC of what follows a time; undefined when it names none that is known.
 *
 * @param text For example `z`, `-06:00`, `gmt-0600 (hora estándar central)`, `(utc)`; lower case.
 */
export function offsetOf(text: string): Distance | undefined {
  const plain = text.trim().replace('−', '-');
  if (PLACE.test(plain)) return isZone(plain) ? plain : undefined;
  const [, name = '', sign, hours, minutes = '0', bracket = ''] = ZONE.exec(plain) ?? [];
  if (sign !== undefined) return within((sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes)));
  return MINUTES[name] ?? (bracket === '' ? undefined : offsetOf(bracket));
}

/** The distance from UTC a heading names: `Created (UTC)`, `Fecha de creación [GMT-6]`, `Created at UTC`. */
export function headingOffset(heading: string): Distance | undefined {
  const plain = folded(heading);
  const [, bracket, tail] =
    /[([]([^)\]]*)[)\]]\s*$|[\s_-]((?:utc|gmt)\s*(?:[+-]\d{1,2}(?::?\d{2})?)?)$/.exec(plain) ?? [];
  return offsetOf(bracket ?? tail ?? '?');
}

/** The heading without the zone it names. */
export function withoutZone(heading: string): string {
  return headingOffset(heading) === undefined
    ? heading
    : heading.replace(/\s*[([][^)\]]*[)\]]\s*$|[\s_-](?:utc|gmt)[^\p{L}]*$/iu, '');
}

function isZone(name: string): boolean {
  try {
    return namedZone(name).offsetAt(0) !== undefined;
  } catch {
    return false;
  }
}

function within(minutes: number): number | undefined {
  return Math.abs(minutes) <= 14 * 60 ? minutes : undefined;
}
