import { answerNumbers, positiveAt } from '../grid/rows/answerNumbers';
import { toChoice } from '../grid/cells/choice';
import { numberAt, toNumbers } from '../grid/cells/number';
import type { Cell } from '../grid/rows/rows';
import { toTiers } from '../grid/cells/tiers';
import { payout } from '../metrics/bonus';
import { reader } from '../grid/cells/reader';

const read = reader('SHARED_BONUS');

/**
 * Works out what is paid for the shared goal, by how much of it was attained.
 *
 * marginal: each band of attainment at its own multiplier, nothing below the first threshold. tier: up to the goal at
 * the multiplier of the band at 0 (1 if none), the part above it at that of the band attained. retroactive: everything
 * at that of the band attained. A boundary belongs to the band it opens.
 *
 * @param {110000} actual What was reached.
 * @param {100000} goal What was to be reached.
 * @param {5000} base What is paid when exactly the goal is reached at a multiplier of 1.
 * @param {A2:B5} tiers Rows of threshold, as a share of the goal, and multiplier: from 0% pay × 1, from 100% pay × 1.4.
 * @param {"marginal"} method Optional. marginal, tier or retroactive; left out: marginal.
 * @return The payout.
 * @example =SHARED_BONUS(110000; 100000; 50000; VSTACK(HSTACK(0%; 1); HSTACK(100%; 140%))) //=> 57000
 * @example =SHARED_BONUS(110000; 100000; 50000; VSTACK(HSTACK(0%; 1); HSTACK(100%; 140%)); "retroactive") //=> 77000
 * @group Share
 * @customfunction
 */
export function SHARED_BONUS(
  actual: unknown,
  goal: unknown,
  base: unknown,
  tiers: unknown,
  method?: unknown,
): Cell | Cell[][] {
  const reached = toNumbers(read('actual', actual));
  const wanted = toNumbers(read('goal', goal));
  const paid = toNumbers(read('base', base));
  const bands = toTiers(read, tiers);
  const rule = toChoice(read('method', method), ['marginal', 'tier', 'retroactive']);
  return answerNumbers(
    [reached, wanted, paid],
    (row) => numberAt(paid, row) * payout(rule, numberAt(reached, row) / positiveAt(wanted, row), bands),
  );
}
