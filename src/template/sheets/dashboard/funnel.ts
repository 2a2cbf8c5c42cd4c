// The funnel: how many leads were due at each stage by now, and how many reached it in the period, by the date they did.

import { block } from '../../block';
import type { CellSpec } from '../../spec';
import { countInPeriod } from '../leads/period';
import { figure } from './promised';
import { dueByNow, PROMISES } from './promises';

const STAGES = ['funnelLead', 'funnelMql', 'funnelSql', 'funnelOpportunity', 'funnelCustomer'] as const;

/** The table: headings, then the five stages. */
export const FUNNEL = block('B20', ['stage', 'promised', 'due', 'reached', 'share'], ['funnel', ...STAGES]);

const LABELS = {
  funnelLead: 'stage.lead',
  funnelMql: 'stage.mql',
  funnelSql: 'stage.sql',
  funnelOpportunity: 'stage.opportunity',
  funnelCustomer: 'stage.customer',
} as const;

const REACHED = {
  funnelLead: `=${PROMISES.cell('leads', 'delivered')}`,
  funnelMql: `=${PROMISES.cell('qualified', 'delivered')}`,
  funnelSql: figure(countInPeriod('sql_at')),
  funnelOpportunity: figure(countInPeriod('opportunity_at')),
  funnelCustomer: `=${PROMISES.cell('customers', 'delivered')}`,
};

/** The table of the funnel. */
export function funnel(): CellSpec[] {
  return [
    { at: 'B19', content: { text: 'dashboard.funnel' } },
    ...FUNNEL.fill({
      funnel: {
        stage: { text: 'dashboard.stage' },
        promised: { content: { text: 'dashboard.promised' }, note: 'dashboard.notePromised' },
        due: { content: { text: 'dashboard.byNow' }, note: 'dashboard.noteByNow' },
        reached: { content: { text: 'dashboard.reached' }, note: 'dashboard.noteReached' },
        share: { content: { text: 'dashboard.shareOfDue' }, note: 'dashboard.noteShareOfDue' },
      },
    }),
    ...FUNNEL.fillRows(STAGES, (cell, key, index) => ({
      stage: { text: LABELS[key] },
      promised: `=INDEX(Owed;${index + 1})`,
      due: `=${dueByNow(cell('promised'))}`,
      reached: REACHED[key],
      share: `=IFERROR(${cell('reached')}/${cell('due')};"–")`,
    })),
  ];
}
