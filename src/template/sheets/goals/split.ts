// The goal and the leads owed, split by owner, office or region.

import { inColumn } from '../../block';
import { firstOf } from '../../cases';
import { filledText, percentText } from '../../filledText';
import type { CellSpec } from '../../spec';
import { SPLIT } from './rows';

/** Ten rows of name and share, their total, and whether they add up. */
export function split(): CellSpec[] {
  const total = (column: string) => `=IF(COUNT([share*.${column}])=0;"";SUM([share*.${column}]))`;
  const part = (stage: string) => {
    const owed = `[${stage}.owed]`;
    return `=IF(COUNT([.goal];${owed})<2;"";${owed}*[.goal]/Goal)`;
  };
  const shares = 'IF(COUNT([share*.share])=0;1;SUM([share*.share]))';
  return [
    ...SPLIT.fill({
      splitTotal: {
        share: `=IF(COUNT([share*.share];[share*.hours])=0;"";${shares})`,
        goal: total('goal'),
        leads: total('leads'),
        mqls: total('mqls'),
        sqls: total('sqls'),
        customers: total('customers'),
      },
    }),
    ...verdict(),
    ...SPLIT.fillEach('share*', {
      goal: `=${GOAL}`,
      leads: part('lead'),
      mqls: part('mql'),
      sqls: part('sql'),
      customers: part('customer'),
    }),
  ];
}

/** By the share agreed; where nobody has one, by the hours each gives. */
const BY_HOURS = 'IF(COUNT([.hours];Goal)<2;"";ROUND(Goal*[.hours]/SUM([share*.hours]);2))';
const BY_SHARE = 'IF(COUNT([.share];Goal)<2;"";ROUND(Goal*[.share];2))';
const GOAL = `IF(COUNT([share*.share])=0;IFERROR(${BY_HOURS};"");${BY_SHARE})`;

/** Three shares of 33.3 % are a whole; half a percent more is not. */
function verdict(): CellSpec[] {
  const total = '[splitTotal.share]';
  return firstOf(SPLIT.cell('splitSays', 'name'), inColumn('M', SPLIT, 'splitHeading'), [
    [`COUNT(${total})=0`, '{"goals.notSplit"}'],
    [`ABS(${total}-1)<1/200`, '{"goals.splitFull"}'],
    [`${total}<1`, filledText('goals.splitShort', percentText(total), percentText(`1-${total}`))],
    ['TRUE', filledText('goals.splitOver', percentText(total), percentText(`${total}-1`))],
  ]);
}
