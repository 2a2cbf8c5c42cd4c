import { answerNumbers, positiveAt } from '../grid/rows/answerNumbers';
import { toHours } from '../grid/cells/hours';
import { numberAt, toNumbers } from '../grid/cells/number';
import type { Cell } from '../grid/rows/rows';
import { leadCapacity } from '../metrics/capacity';
import { reader } from '../grid/cells/reader';

const read = reader('FOLLOWUP_CAPACITY');

/**
 * Tells how many leads the team can really follow up in the period, so that nobody promises more.
 *
 * @param {4} reps People who follow leads up.
 * @param {3} hoursPerDay Hours a day each of them has for it.
 * @param {20} days Working days in the period.
 * @param {10} minutesPerAttempt Minutes one attempt takes, notes included.
 * @param {6} attemptsPerLead Attempts promised for each lead.
 * @return Whole leads, rounded down.
 * @example =FOLLOWUP_CAPACITY(4; 3; 20; 10; 6) //=> 240
 * @group Commit
 * @customfunction
 */
export function FOLLOWUP_CAPACITY(
  reps: unknown,
  hoursPerDay: unknown,
  days: unknown,
  minutesPerAttempt: unknown,
  attemptsPerLead: unknown,
): Cell | Cell[][] {
  const people = toNumbers(read('reps', reps));
  const hours = toHours(read('hours_per_day', hoursPerDay));
  const period = toNumbers(read('days', days));
  const minutes = toNumbers(read('minutes_per_attempt', minutesPerAttempt));
  const attempts = toNumbers(read('attempts_per_lead', attemptsPerLead));
  return answerNumbers([people, hours, period, minutes, attempts], (row) =>
    leadCapacity(
      numberAt(people, row) * numberAt(hours, row) * numberAt(period, row) * 60,
      positiveAt(minutes, row) * positiveAt(attempts, row),
    ),
  );
}
