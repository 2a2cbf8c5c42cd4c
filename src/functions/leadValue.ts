import { toAmount } from '../grid/amount';
import { alongRates, toRates } from '../grid/rates';
import { worthAtStages } from '../metrics/funnel';

/**
 * Prices one record at each stage of the funnel: the deal times every rate still ahead of it.
 *
 * @param {25000} dealSize What one customer brings.
 * @param {B2:B4} rates Conversion rate from each stage to the next, top of the funnel first, as fractions: 25%.
 * @return One number per stage, top of the funnel first, deal_size last: one more than there are rates.
 * @example =LEAD_VALUE(200000; 6/100) //=> 12000, 200000
 * @group Commit
 * @customfunction
 */
export function LEAD_VALUE(dealSize: unknown, rates: unknown): number[][] {
  const deal = toAmount('LEAD_VALUE', 'deal_size', dealSize);
  const conversion = toRates('LEAD_VALUE', rates, true);
  return alongRates(conversion, worthAtStages(deal, conversion.values));
}
