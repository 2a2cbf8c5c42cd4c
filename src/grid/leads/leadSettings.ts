// What leads are judged by. A setting that is missing or cannot be read is no reason to judge by another: it is undefined or
// NaN, and what rests on it stays blank.

import { HOUR_MS } from '../../calendar/civil';
import { toArgument } from '../cells/argument';
import { lazyZone } from '../dates/lazyZone';
import { folded } from '../../words/folded';
import { hoursOf } from '../cells/hours';
import { isBlank } from '../cells/isBlank';
import { numberOf } from '../cells/number';
import type { PersonaFit } from '../rows/personas';
import { toReadablePersonaFit } from '../rows/personas';
import type { ScoringRules } from '../rows/scoringRules';
import { toScoringRules } from '../rows/scoringRules';
import type { Reader } from '../cells/reader';

/** What a class of leads is promised; NaN for what is not. */
export interface ClassRule {
  readonly promisedMs: number;
  readonly attempts: number;
  readonly days: number;
}

export interface LeadSettings {
  readonly rules: ScoringRules | undefined;
  readonly mqlScore: number;
  readonly sqlFit: number;
  readonly personaFit: PersonaFit | undefined;
  readonly classOf: (name: string) => ClassRule;
}

export type GivenSettings = Readonly<Record<'rules' | 'thresholds' | 'personas' | 'weights' | 'classes', unknown>>;

/** Reads the settings for so many actions and attributes. */
export function toLeadSettings(read: Reader, given: GivenSettings, actions: number, attributes: number): LeadSettings {
  const [mqlScore, sqlFit] = flat(toArgument(read('thresholds', given.thresholds)).cells).map(positive);
  return {
    rules: maybe(() => toScoringRules(read, given.rules, actions)),
    mqlScore: mqlScore ?? NaN,
    sqlFit: sqlFit ?? NaN,
    personaFit: maybe(() => toReadablePersonaFit(read, given.personas, given.weights, attributes)),
    classOf: toClasses(read, given.classes),
  };
}

function toClasses(read: Reader, value: unknown): (name: string) => ClassRule {
  const known = new Map<string, ClassRule>();
  const zone = lazyZone();
  for (const [name, hours, attempts, days] of toArgument(read('classes', value)).cells) {
    if (isBlank(name)) continue;
    const promisedMs = Math.round(positive(hoursOf(hours, zone)) * HOUR_MS);
    known.set(folded(String(name)), { promisedMs, attempts: positive(attempts), days: positive(days) });
  }
  const none = { promisedMs: NaN, attempts: NaN, days: NaN };
  return (name) => known.get(folded(name)) ?? none;
}

function flat(cells: readonly (readonly unknown[])[]): unknown[] {
  return cells.reduce<unknown[]>((all, row) => all.concat(row), []);
}

/** A number above 0; NaN for any other cell: nothing promised is no promise. */
function positive(cell: unknown): number {
  const number = numberOf(cell);
  return number > 0 ? number : NaN;
}

function maybe<T>(read: () => T): T | undefined {
  try {
    return read();
  } catch {
    return undefined;
  }
}
