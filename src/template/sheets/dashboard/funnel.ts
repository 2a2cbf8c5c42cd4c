// The funnel: how many leads were due at each stage by now, and how many reached it in the period, by the date they did.

import { textKeys } from '../../cells';
import type { CellSpec } from '../../spec';
import { countInPeriod } from '../leads/period';
import { figure } from './promised';
import { DUE_BY_NOW } from './promises';
import { FUNNEL } from './rows';

const STAGES = ['funnelLead', 'funnelMql', 'funnelSql', 'funnelOpportunity', 'funnelCustomer'] as const;

const REACHED = {
  funnelLead: '=[leads.delivered]',
  funnelMql: '=[qualified.delivered]',
  funnelSql: figure(countInPeriod('sql_at')),
  funnelOpportunity: figure(countInPeriod('opportunity_at')),
  funnelCustomer: '=[customers.delivered]',
};

/** The table of the funnel: headings, then the five stages. */
export function funnel(): CellSpec[] {
  return [
    ...FUNNEL.down('stage', textKeys('stage', 'lead mql sql opportunity customer'), 'funnelLead'),
    ...FUNNEL.fillRows(STAGES, (key, index) => ({
      promised: `=INDEX(Owed;${index + 1})`,
      due: `=${DUE_BY_NOW}`,
      reached: REACHED[key],
      share: '=IFERROR([.reached]/[.due];"–")',
    })),
  ];
}
