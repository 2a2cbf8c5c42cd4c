// The goal and the leads owed, split by owner, office or region.

import { textKeys, textsAcross } from '../../cells';
import { firstOf } from '../../cases';
import { filledText, percentText } from '../../filledText';
import type { CellSpec } from '../../spec';
import { BESIDE, FUNNEL, SHARES, SPLIT } from './rows';

/** What each share of the goal comes to. */
const WHOLE = {
  goal: 'Goal',
  leads: FUNNEL.cell('lead', 'owed'),
  mqls: FUNNEL.cell('mql', 'owed'),
  sqls: FUNNEL.cell('sql', 'owed'),
  customers: FUNNEL.cell('customer', 'owed'),
} as const;

/** Ten rows of name and share, their total, and whether they add up. */
export function split(): CellSpec[] {
  const total = (column: 'share' | keyof typeof WHOLE) => {
    const range = SPLIT.column(column, SHARES[0], SHARES[SHARES.length - 1]);
    return `=IF(COUNT(${range})=0;"";SUM(${range}))`;
  };
  return [
    ...textsAcross(
      SPLIT.cell('splitHeading', 'name'),
      textKeys('goals', 'splitName splitShare splitGoal leads mqls sqls customers'),
    ),
    ...SPLIT.fill({
      split: { name: { text: 'goals.split' } },
      splitTotal: {
        name: { text: 'goals.total' },
        share: total('share'),
        goal: total('goal'),
        leads: total('leads'),
        mqls: total('mqls'),
        sqls: total('sqls'),
        customers: total('customers'),
      },
    }),
    ...verdict(),
    ...SPLIT.fillRows(SHARES, (cell) => {
      const part = (whole: keyof typeof WHOLE) =>
        `=IF(COUNT(${cell('share')};${WHOLE[whole]})<2;"";${WHOLE[whole]}*${cell('share')})`;
      return {
        goal: `=IF(COUNT(${cell('share')};Goal)<2;"";ROUND(Goal*${cell('share')};2))`,
        leads: part('leads'),
        mqls: part('mqls'),
        sqls: part('sqls'),
        customers: part('customers'),
      };
    }),
  ];
}

/** Three shares of 33.3 % are a whole; half a percent more is not. */
function verdict(): CellSpec[] {
  const total = SPLIT.cell('splitTotal', 'share');
  return firstOf(SPLIT.cell('splitSays', 'name'), BESIDE.split, [
    [`COUNT(${total})=0`, '{"goals.notSplit"}'],
    [`ABS(${total}-1)<1/200`, '{"goals.splitFull"}'],
    [`${total}<1`, filledText('goals.splitShort', percentText(total), percentText(`1-${total}`))],
    ['TRUE', filledText('goals.splitOver', percentText(total), percentText(`${total}-1`))],
  ]);
}
