// Whose agreement it is, for how long, which version, and whether both sides signed it.

import { down, textsDown } from '../../cells';
import { filledText } from '../../filledText';
import type { CellSpec } from '../../spec';

/** Title, period, version in force and review. */
export function heading(): CellSpec[] {
  return [
    { at: 'B2', content: { formula: '={"agreement.title"}&IF(Company="";"";" · "&Company)' } },
    { at: 'B3', content: { text: 'agreement.subtitle' } },
    ...textsDown('B5', ['agreement.term', 'agreement.from', 'agreement.until', 'agreement.reviewed']),
    ...down('C6', [{ formula: '=Period_start' }, { formula: '=Period_end' }]),
    ...textsDown('E6', ['agreement.version', 'agreement.asOf', 'agreement.nextReview']),
    ...down('F6', [
      { input: 1 },
      { formula: '=Today' },
      { formula: '=IF(C8="";Period_start;C8)+Agreement_review_days' },
    ]),
    { at: 'G8', content: { formula: '=IF(F8<F7;{"agreement.reviewDue"};"")' } },
    { at: 'B9', content: { formula: signed() } },
  ];
}

/** In force once each side signed the version above. */
function signed(): string {
  const by = (side: string) => `COUNTIFS(B82:B91;{"side.${side}"};F82:F91;F6;E82:E91;">0")`;
  const missing = (side: string) => `IF(${by(side)}=0;{"side.${side}"};"")`;
  const both = `IF(${by('marketing')}+${by('sales')}=0;", ";"")`;
  const unsigned = filledText('agreement.unsigned', 'F6', `${missing('marketing')}&${both}&${missing('sales')}`);
  return `=IF(${by('marketing')}*${by('sales')}>0;${filledText('agreement.signed', 'F6')};${unsigned})`;
}
