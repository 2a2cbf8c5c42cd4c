import { answerNumbers, positiveAt, shareAt } from '../grid/rows/answerNumbers';
import { numberAt, toNumbers } from '../grid/cells/number';
import type { Cell } from '../grid/rows/rows';
import { reader } from '../grid/cells/reader';

const read = reader('PIPELINE_VELOCITY');

/**
 * Tells how much is won per day: opportunities × deal size × win rate ÷ days from opportunity to customer.
 *
 * @param {50} opportunities Open opportunities.
 * @param {25000} dealSize What one customer brings.
 * @param {25%} winRate Share of opportunities that are won, such as 25%.
 * @param {60} cycleDays Days from opportunity to customer.
 * @return What is won per day, in the unit of deal_size.
 * @example =PIPELINE_VELOCITY(50; 24000; 25%; 60) //=> 5000
 * @group Track
 * @customfunction
 */
export function PIPELINE_VELOCITY(
  opportunities: unknown,
  dealSize: unknown,
  winRate: unknown,
  cycleDays: unknown,
): Cell | Cell[][] {
  const open = toNumbers(read('opportunities', opportunities));
  const deal = toNumbers(read('deal_size', dealSize));
  const rate = toNumbers(read('win_rate', winRate));
  const cycle = toNumbers(read('cycle_days', cycleDays));
  return answerNumbers(
    [open, deal, rate, cycle],
    (row) => (numberAt(open, row) * numberAt(deal, row) * shareAt(rate, row)) / positiveAt(cycle, row),
  );
}
