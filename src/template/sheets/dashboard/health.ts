// Data health: how many leads cannot be counted, why, and a link to the first of each kind; and whether Leads is whole.

import { block } from '../../block';
import type { CellSpec } from '../../spec';

const KINDS = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth'] as const;

/** All of them, then a row for each kind there is. */
export const HEALTH = block('H20', ['problem', 'more', 'count'], ['unsound', ...KINDS]);

/** The block of data health. */
export function health(): CellSpec[] {
  const first = (problem: string) => `MATCH(${problem};{leads.check};0)+1`;
  const counted = (problem: string) => `COUNTIF({leads.check};${problem})`;
  return [
    { at: 'H19', content: { text: 'dashboard.health' } },
    ...HEALTH.fill({
      unsound: {
        problem: '=IF(Leads_broken="";{"dashboard.cannotCount"};Leads_broken)',
        count: '=IF(Leads_broken="";COUNTIF({leads.check};"?*");"–")',
      },
    }),
    ...HEALTH.fillRows(KINDS, (cell, _, index) => ({
      problem: `=IFERROR(INDEX(UNIQUE(FILTER({leads.check};{leads.check}<>""));${index + 1});"")`,
      count: `=IF(${cell('problem')}="";"";HYPERLINK({leads#}&"&range=A"&${first(cell('problem'))};${counted(cell('problem'))}&" · "&{"dashboard.firstRow"}(${first(cell('problem'))})))`,
    })),
  ];
}
