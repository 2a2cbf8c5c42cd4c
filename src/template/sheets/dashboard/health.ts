// Data health: how many leads cannot be counted, why, and a link to the first of each kind; and whether Leads is whole.

import type { CellSpec } from '../../spec';
import { HEALTH } from './rows';

const KINDS = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth'] as const;

/** The block of data health. */
export function health(): CellSpec[] {
  const first = 'MATCH([.problem];{leads.check};0)+1';
  const words = `COUNTIF({leads.check};[.problem])&" · "&{"dashboard.firstRow"}(${first})`;
  return [
    ...HEALTH.fill({
      healthTitle: { problem: 'dashboard.health' },
      unsound: {
        problem: '=IF(Leads_broken="";{"dashboard.cannotCount"};Leads_broken)',
        count: '=IF(Leads_broken="";COUNTIF({leads.check};"?*");"–")',
      },
    }),
    ...HEALTH.fillRows(KINDS, (_, index) => ({
      problem: `=IFERROR(INDEX(UNIQUE(FILTER({leads.check};{leads.check}<>""));${index + 1});"")`,
      count: `=IF([.problem]="";"";HYPERLINK({leads#}&"&range=A"&${first};${words}))`,
    })),
  ];
}
