import { toAmount } from '../grid/cells/amount';
import { alongRates, toRates } from '../grid/cells/rates';
import { worthAtStages } from '../metrics/funnel';
import { reader } from '../grid/cells/reader';

const read = reader('LEAD_VALUE');

/**
 * Gives what one lead is worth at each stage of the funnel: the deal times every conversion still ahead of it.
 *
 * @param {25000} dealSize What one customer brings.
 * @param {B2:B4} rates Conversion rate from each stage to the next, top of the funnel first, such as 25%.
 * @return One number per stage, top of the funnel first, deal_size last: one more than there are rates.
 * @example =LEAD_VALUE(25000; VSTACK(30%; 40%; 25%)) //=> 750; 2500; 6250; 25000
 * @group Commit
 * @customfunction
 */
export function LEAD_VALUE(dealSize: unknown, rates: unknown): number[][] {
  const deal = toAmount(read('deal_size', dealSize));
  const conversion = toRates(read, rates, true);
  return alongRates(conversion, worthAtStages(deal, conversion.values));
}
