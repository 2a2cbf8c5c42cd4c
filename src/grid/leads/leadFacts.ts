// What follows from what is noted of one lead: its points and persona, the stages it reached, and how its promise stands.

import { HOUR_MS } from '../../calendar/civil';
import type { PromiseInForce } from '../../metrics/leadPromise';
import { promiseInForce } from '../../metrics/leadPromise';
import type { Reached, Stage } from '../../metrics/leadStages';
import { impliedReached, stageOf } from '../../metrics/leadStages';
import type { LeadPoints } from '../../metrics/scoreHistory';
import { firstReached, pointsAt } from '../../metrics/scoreHistory';
import { doneState, openState } from '../../metrics/slaState';
import type { WorkingDays } from '../../metrics/workingDays';
import type { Clock } from '../../metrics/clock';
import { accepted } from '../cells/accepted';
import { isNothing } from '../cells/isNothing';
import { numberOf } from '../cells/number';
import type { LeadColumns } from './leadColumns';
import { cellOf, cellsOf } from './leadColumns';
import { toLeadPoints } from './leadPoints';
import type { ClassRule, LeadSettings } from './leadSettings';
import type { TimeScale } from './leadTime';

export type Outcome = 'open' | 'won' | 'lost';

/** Moments are ms on the lead's scale, NaN where there is none; so are numbers. */
export interface LeadFacts {
  readonly createdMs: number;
  readonly score: number;
  readonly fit: number;
  readonly persona: string;
  readonly reached: Reached;
  readonly stage: Stage;
  readonly outcome: Outcome;
  readonly promise: PromiseInForce | undefined;
  readonly answeredMs: number;
  /** One of metrics/slaState; -1 where nothing was promised, or the lead left without a contact. */
  readonly state: number;
  /** Open hours to the contact. */
  readonly hours: number;
  readonly tried: '' | 'met' | 'overdue' | 'pending';
}

/** The time by which a lead is judged, on the lead's scale; without a calendar there is only the present, NaN where not told. */
export interface LeadClock {
  readonly clock?: Clock;
  readonly workingDays?: WorkingDays;
  /** What the wall clock of the lead's office shows at a moment. */
  readonly localMs?: (ms: number) => number;
  readonly nowMs: number;
}

/** Judges a lead that counts. */
export function leadFactsOf(
  columns: LeadColumns,
  row: number,
  settings: LeadSettings,
  scale: TimeScale,
  clock: LeadClock,
): LeadFacts {
  const createdMs = scale.ms(cellOf(columns.created, row));
  const noted = (cell: unknown): number => (isNothing(cell) ? NaN : scale.ms(cell));
  // A contact noted as a day alone may stand before the arrival on that day.
  const answeredMs = Math.max(noted(cellOf(columns.contact, row)), createdMs);
  const points = settings.rules && toLeadPoints(cellsOf(columns.actions, row), settings.rules, scale, clock.nowMs);
  const { fit, persona } = fitOf(columns, row, settings);
  const dates = cellsOf(columns.reached, row)
    .map(noted)
    .map((ms) => Math.max(ms, createdMs));
  const reached = reachedBy(dates, points, fit, settings, createdMs, clock.nowMs);
  const outcome = outcomeOf(columns, row, reached);
  const isNoted = dates.some((ms) => !Number.isNaN(ms));
  // Nobody can tell whether points without a date came before the answer: they bind only who still waits.
  const bound =
    isNoted || Number.isNaN(answeredMs)
      ? reached
      : reachedBy(dates, points && { ...points, undated: 0 }, fit, settings, createdMs, clock.nowMs);
  const frozenMs = noted(cellOf(columns.frozen, row));
  const promise = promiseOf(settings, createdMs, [bound, reached], answeredMs, frozenMs, clock);
  return {
    createdMs,
    score: points ? pointsAt(points, clock.nowMs) : NaN,
    fit,
    persona,
    reached,
    stage: stageOf(reached),
    outcome,
    promise,
    answeredMs,
    state: stateOf(promise, answeredMs, outcome, reached, clock),
    hours: hoursTo(answeredMs, promise?.fromMs ?? createdMs, clock),
    tried: triedOf(settings, columns, row, { createdMs, reached, outcome }, clock),
  };
}

function hoursTo(answeredMs: number, fromMs: number, { clock }: LeadClock): number {
  if (Number.isNaN(answeredMs) || clock === undefined) return NaN;
  return Math.max(0, clock.openBetween(fromMs, answeredMs)) / HOUR_MS;
}

/** The fit that rules: the one set by hand, else that of the best persona. */
function fitOf(columns: LeadColumns, row: number, { personaFit }: LeadSettings): { fit: number; persona: string } {
  const profile = cellsOf(columns.profiles, row).map((cell) => (isNothing(cell) ? '' : cell));
  const best = personaFit && profile.some((cell) => cell !== '') ? personaFit(profile) : undefined;
  const byHand = cellOf(columns.fit, row);
  return { fit: isNothing(byHand) ? (best?.fit ?? NaN) : numberOf(byHand), persona: best?.persona ?? '' };
}

/** By the dates noted; only where there is none, by the points and the fit. */
function reachedBy(
  dates: readonly number[],
  points: LeadPoints | undefined,
  fit: number,
  { mqlScore, sqlFit }: LeadSettings,
  createdMs: number,
  nowMs: number,
): Reached {
  if (dates.some((ms) => !Number.isNaN(ms))) return impliedReached(dates);
  const mql = points ? firstReached(points, mqlScore, createdMs, nowMs) : NaN;
  return [mql, fit >= sqlFit ? mql : NaN, NaN, NaN];
}

function outcomeOf(columns: LeadColumns, row: number, reached: Reached): Outcome {
  if (!Number.isNaN(reached[3])) return 'won';
  const [answer, reason] = cellsOf(columns.accepted, row);
  return accepted(answer) === false || !isNothing(reason) ? 'lost' : 'open';
}

/**
 * The promise in force.
 *
 * @param stages What the lead is known to have reached by its answer, and what it may have reached.
 * @param frozenMs By when a contact was already promised when it was last looked at: that does not move any more.
 */
function promiseOf(
  settings: LeadSettings,
  createdMs: number,
  [bound, possible]: readonly [Reached, Reached],
  answeredMs: number,
  frozenMs: number,
  clock: LeadClock,
): PromiseInForce | undefined {
  const promise = earliestPromise(settings, createdMs, bound, answeredMs, clock);
  // One that is over before the lead arrived is of another lead, whose row this was.
  if (!(frozenMs >= createdMs && frozenMs < (promise?.deadlineMs ?? Infinity))) return promise;
  const source = earliestPromise(settings, createdMs, possible, answeredMs, clock);
  return source && { ...source, deadlineMs: frozenMs };
}

function earliestPromise(
  { classOf }: LeadSettings,
  createdMs: number,
  [mql, sql]: Reached,
  answeredMs: number,
  { clock, nowMs }: LeadClock,
): PromiseInForce | undefined {
  if (clock === undefined) return undefined;
  const classes = [
    { fromMs: createdMs, promisedMs: classOf('Lead').promisedMs },
    { fromMs: mql, promisedMs: classOf('MQL').promisedMs },
    { fromMs: sql, promisedMs: classOf('SQL').promisedMs },
  ];
  const untilMs = Number.isNaN(answeredMs) ? Math.max(nowMs, createdMs) : answeredMs;
  return promiseInForce(classes, untilMs, (fromMs, openMs) => clock.instantAfter(fromMs, openMs));
}

/** Who was won, rejected or became an opportunity without a contact noted does not wait, and was neither in time nor late. */
function stateOf(
  promise: PromiseInForce | undefined,
  answeredMs: number,
  outcome: Outcome,
  reached: Reached,
  { clock, nowMs }: LeadClock,
): number {
  if (promise === undefined || clock === undefined) return -1;
  if (!Number.isNaN(answeredMs)) return doneState(answeredMs, promise.deadlineMs);
  if (outcome !== 'open' || !Number.isNaN(reached[2]) || Number.isNaN(nowMs)) return -1;
  const usedMs = clock.openBetween(promise.fromMs, nowMs);
  return openState(nowMs, promise.deadlineMs, usedMs, promise.promisedMs);
}

/** Whether the attempts promised to the lead's class were made; an opportunity, a won and a rejected lead owe none. */
function triedOf(
  { classOf }: LeadSettings,
  { attempts }: LeadColumns,
  row: number,
  { createdMs, reached, outcome }: Pick<LeadFacts, 'createdMs' | 'reached' | 'outcome'>,
  { workingDays, localMs, nowMs }: LeadClock,
): LeadFacts['tried'] {
  const rule: ClassRule = classOf(stageOf(reached));
  if (outcome !== 'open' || !Number.isNaN(reached[2]) || !(rule.attempts > 0 && rule.days > 0)) return '';
  if (workingDays === undefined || localMs === undefined) return '';
  const made = isNothing(cellOf(attempts, row)) ? 0 : numberOf(cellOf(attempts, row));
  if (made >= rule.attempts) return 'met';
  const fromMs = [reached[1], reached[0], createdMs].find((ms) => !Number.isNaN(ms)) ?? createdMs;
  return workingDays.since(localMs(fromMs), localMs(nowMs)) >= rule.days ? 'overdue' : 'pending';
}
