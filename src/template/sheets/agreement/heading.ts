// Whose agreement it is, for how long, which version, and whether both sides signed it.

import { textKeys } from '../../cells';
import { filledText } from '../../filledText';
import type { CellSpec } from '../../spec';
import { HEAD, PERIOD_SAYS } from '../heading';
import { SIGNED_BY, TERM } from './rows';

/** Title, period, version in force and review. */
export function heading(): CellSpec[] {
  return [
    ...HEAD.down('head', [
      '={"agreement.title"}&IF(Company="";"";" · "&Company)',
      'agreement.subtitle',
      `=${PERIOD_SAYS}`,
    ]),
    ...TERM.down('value', ['=Period_start', '=Period_end'], 'from'),
    ...TERM.down('about', textKeys('agreement', 'version asOf nextReview'), 'from'),
    ...TERM.down('figure', [{ input: 1 }, '=Today', `=${NEXT_REVIEW}`], 'from'),
    ...TERM.fill({ reviewed: { note: '=IF([.figure]<[until.figure];{"agreement.reviewDue"};"")' } }),
    ...signed(),
  ];
}

const NEXT_REVIEW = 'IFERROR(IF([.value]="";Period_start;[.value])+Agreement_review_days;"")';

/** In force once each side signed the version above: how often each did is counted beside the page. */
function signed(): CellSpec[] {
  const of = (column: string) => `[signature*.${column}]`;
  const by = (side: string) =>
    `=COUNTIFS(${of('side')};{"side.${side}"};${of('signedVersion')};[from.figure];${of('signedOn')};">0")`;
  const lacks = (side: string, row: string) => `IF([${row}.times]=0;{"side.${side}"};"")`;
  const missing = `TEXTJOIN(", ";TRUE;${lacks('marketing', 'byMarketing')};${lacks('sales', 'bySales')})`;
  const [all, some] = [
    filledText('agreement.signed', '[from.figure]'),
    filledText('agreement.unsigned', '[from.figure]', missing),
  ];
  return [
    ...TERM.fill({ signed: { label: `=IF([byMarketing.times]*[bySales.times]>0;${all};${some})` } }),
    ...SIGNED_BY.down('times', ['agreement.signedBy', by('marketing'), by('sales')]),
  ];
}
