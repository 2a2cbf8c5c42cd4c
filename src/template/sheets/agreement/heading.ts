// Whose agreement it is, for how long, which version, and whether both sides signed it.

import { down, textKeys, textsDown } from '../../cells';
import { filledText } from '../../filledText';
import type { CellSpec } from '../../spec';

/** Title, period, version in force and review. */
export function heading(): CellSpec[] {
  return [
    { at: 'B2', content: { formula: '={"agreement.title"}&IF(Company="";"";" · "&Company)' } },
    { at: 'B3', content: { text: 'agreement.subtitle' } },
    ...textsDown('B5', textKeys('agreement', 'term from until reviewed')),
    ...down('C6', [{ formula: '=Period_start' }, { formula: '=Period_end' }]),
    ...textsDown('E6', ['agreement.version', 'agreement.asOf', 'agreement.nextReview']),
    ...down('F6', [
      { input: 1 },
      { formula: '=Today' },
      { formula: '=IFERROR(IF(C8="";Period_start;C8)+Agreement_review_days;"")' },
    ]),
    { at: 'G8', content: { formula: '=IF(F8<F7;{"agreement.reviewDue"};"")' } },
    ...signed(),
  ];
}

/** In force once each side signed the version above: how often each did is counted beside the page. */
function signed(): CellSpec[] {
  const by = (side: string) => `=COUNTIFS(B82:B91;{"side.${side}"};F82:F91;F6;E82:E91;">0")`;
  const missing = 'TEXTJOIN(", ";TRUE;IF(J6=0;{"side.marketing"};"");IF(J7=0;{"side.sales"};""))';
  const unsigned = filledText('agreement.unsigned', 'F6', missing);
  return [
    { at: 'B9', content: { formula: `=IF(J6*J7>0;${filledText('agreement.signed', 'F6')};${unsigned})` } },
    ...down('J5', [{ text: 'agreement.signedBy' }, { formula: by('marketing') }, { formula: by('sales') }]),
  ];
}
