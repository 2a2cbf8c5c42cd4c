// The goal and the leads owed, split by owner, office or region.

import { filledText, percentText } from '../../filledText';
import type { CellSpec } from '../../spec';
import { FUNNEL, SHARES, SPLIT } from './rows';

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
    ...SPLIT.fill({
      split: { name: { text: 'goals.split' } },
      splitHeading: {
        name: { text: 'goals.splitName' },
        share: { text: 'goals.splitShare' },
        goal: { text: 'goals.splitGoal' },
        leads: { text: 'goals.leads' },
        mqls: { text: 'goals.mqls' },
        sqls: { text: 'goals.sqls' },
        customers: { text: 'goals.customers' },
      },
      splitTotal: {
        name: { text: 'goals.total' },
        share: total('share'),
        goal: total('goal'),
        leads: total('leads'),
        mqls: total('mqls'),
        sqls: total('sqls'),
        customers: total('customers'),
      },
      splitSays: { name: verdict() },
    }),
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
function verdict(): string {
  const total = SPLIT.cell('splitTotal', 'share');
  const states = [
    `COUNT(${total})=0;{"goals.notSplit"}`,
    `ABS(${total}-1)<1/200;{"goals.splitFull"}`,
    `${total}<1;${filledText('goals.splitShort', percentText(total), percentText(`1-${total}`))}`,
    `TRUE;${filledText('goals.splitOver', percentText(total), percentText(`${total}-1`))}`,
  ];
  return `=IFS(${states.join(';')})`;
}
