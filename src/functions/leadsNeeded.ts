import { toAmount, toPositive } from '../grid/cells/amount';
import { finite } from '../grid/cells/finite';
import { toFlag } from '../grid/cells/flag';
import { alongRates, toRates } from '../grid/cells/rates';
import { neededAtStages, wholeRecords } from '../metrics/funnel';
import { reader } from '../grid/cells/reader';

const read = reader('LEADS_NEEDED');

/**
 * Works back from the sales goal: how many leads marketing owes at each stage of the funnel.
 *
 * Customers are goal ÷ deal_size; each stage above is the exact number below it ÷ its rate, then rounded up.
 *
 * @param {1000000} goal What is to be sold in the period, in money or any other unit.
 * @param {25000} dealSize What one customer brings, in the same unit.
 * @param {B2:B4} rates Conversion rate from each stage to the next, top of the funnel first, such as 25%.
 * @param {TRUE} roundUp Optional. FALSE for exact numbers instead of whole leads.
 * @return One number per stage, top of the funnel first, customers last: one more than there are rates.
 * @example =LEADS_NEEDED(1000000; 25000; VSTACK(30%; 40%; 25%)) //=> 1334; 400; 160; 40
 * @group Commit
 * @customfunction
 */
export function LEADS_NEEDED(goal: unknown, dealSize: unknown, rates: unknown, roundUp?: unknown): number[][] {
  const amount = toAmount(read('goal', goal));
  const deal = toPositive(read('deal_size', dealSize));
  const conversion = toRates(read, rates, false);
  const isWhole = toFlag(read('round_up', roundUp), true);
  const exact = neededAtStages(amount, deal, conversion.values);
  const stages = exact.map((needed) => finite(read, 'goal', isWhole ? wholeRecords(needed) : needed));
  return alongRates(conversion, stages);
}
