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

function ofAll(column: (typeof SPLIT.columns)[number]): string {
  return SPLIT.column(column, SHARES[0], SHARES[SHARES.length - 1]);
}

const ALL = { share: ofAll('share'), hours: ofAll('hours') };

/** By the share agreed; where nobody has one, by the hours each gives. */
function goalOf(share: string, hours: string): string {
  const byHours = `IF(COUNT(${hours};Goal)<2;"";ROUND(Goal*${hours}/SUM(${ALL.hours});2))`;
  const byShare = `IF(COUNT(${share};Goal)<2;"";ROUND(Goal*${share};2))`;
  return `IF(COUNT(${ALL.share})=0;IFERROR(${byHours};"");${byShare})`;
}

/** Ten rows of name and share, their total, and whether they add up. */
export function split(): CellSpec[] {
  const total = (column: keyof typeof WHOLE) => {
    const range = ofAll(column);
    return `=IF(COUNT(${range})=0;"";SUM(${range}))`;
  };
  return [
    ...textsAcross(
      SPLIT.cell('splitHeading', 'name'),
      textKeys('goals', 'splitName splitShare splitGoal leads mqls sqls customers hoursOf'),
    ),
    ...SPLIT.fill({
      split: { name: { text: 'goals.split' } },
      splitTotal: {
        name: { text: 'goals.total' },
        share: `=IF(COUNT(${ALL.share};${ALL.hours})=0;"";IF(COUNT(${ALL.share})=0;1;SUM(${ALL.share})))`,
        goal: total('goal'),
        leads: total('leads'),
        mqls: total('mqls'),
        sqls: total('sqls'),
        customers: total('customers'),
      },
    }),
    ...verdict(),
    ...SPLIT.fillRows(SHARES, () => {
      const part = (whole: keyof typeof WHOLE) =>
        `=IF(COUNT([.goal];${WHOLE[whole]})<2;"";${WHOLE[whole]}*[.goal]/Goal)`;
      return {
        goal: `=${goalOf('[.share]', '[.hours]')}`,
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
