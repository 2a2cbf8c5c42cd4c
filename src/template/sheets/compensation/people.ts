// Who earns from the shared goal, and how much: people of both sides, and what each side comes to.

import { inColumn } from '../../block';
import { firstOf } from '../../cases';
import { inputs } from '../../cells';
import type { CellSpec } from '../../spec';
import { PEOPLE } from './rows';

/** Columns of payouts, as the states are called that they are worked out for: today, at the present pace, at the goal. */
type Paid = 'today' | 'forecast' | 'atGoal';

const SIDES = ['marketing', 'sales', 'both'] as const;

const all = (column: string) => `[$person*.$${column}]`;

/** The table of people, the totals of each side and whether both are in it. */
export function people(): CellSpec[] {
  return [
    ...PEOPLE.across('person1', [
      { words: 'compensation.marketingHead' },
      { words: 'side.marketing' },
      ...inputs(1000, 1),
    ]),
    ...PEOPLE.across('person2', [{ words: 'compensation.salesHead' }, { words: 'side.sales' }, ...inputs(1000, 1)]),
    ...PEOPLE.fillEach('person*', forEach(earned)),
    ...PEOPLE.fillRows(SIDES, (side) => inAll((column) => `SUMIFS(${all(column)};${all('side')};{"side.${side}"})`)),
    ...PEOPLE.fill({ total: inAll((column) => `SUM(${all(column)})`) }),
    ...bothSides(),
  ];
}

/** A formula for each of the payouts. */
function forEach(formula: (share: string, column: string) => string) {
  const paid = (column: Paid) => formula(`[$${column}.$afterQuality]`, column);
  return { today: paid('today'), forecast: paid('forecast'), atGoal: paid('atGoal') };
}

/** A base without a share tied is tied as a whole. */
function earned(share: string): string {
  return `=IF(COUNT([.$base];${share})<2;"";[.$base]*IF([.$tied]="";1;[.$tied])*${share})`;
}

/** A line of totals. */
function inAll(sum: (column: string) => string) {
  return { base: `=${sum('base')}`, ...forEach((share, column) => `=IF(${share}="";"";${sum(column)})`) };
}

function bothSides(): CellSpec[] {
  const [sides, bases, tied] = [all('side'), all('base'), all('tied')];
  const paid = (side: string) => `COUNTIFS(${sides};{"side.${side}"};${bases};">0";${tied};"<>0")`;
  const known = SIDES.map((side) => `COUNTIFS(${sides};{"side.${side}"};${bases};">0")`);
  return firstOf(PEOPLE.cell('bothSides', 'who'), inColumn('K', PEOPLE, 'marketing'), [
    [`SUM(${bases})=0`, '{"compensation.noBase"}'],
    [`COUNTIF(${bases};">0")>${known.join('+')}`, '{"compensation.noSide"}'],
    [`${paid('marketing')}+${paid('both')}=0`, '{"compensation.oneSided"}'],
    [`${paid('sales')}+${paid('both')}=0`, '{"compensation.oneSided"}'],
    ['TRUE', '{"compensation.bothSides"}'],
  ]);
}
