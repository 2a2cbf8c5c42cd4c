// Who earns from the shared goal, and how much: people of both sides, and what each side comes to.

import { firstOf } from '../../cases';
import { across, textKeys, textsAcross, textsDown } from '../../cells';
import type { CellSpec } from '../../spec';

const FIRST = 28;
const ROWS = 10;
const LAST = FIRST + ROWS - 1;

/** Payout of a column: today, at the present pace, at the goal. */
const PAID = [
  ['F', '$F$7'],
  ['G', '$F$8'],
  ['H', '$F$9'],
] as const;

const SIDES = ['side.marketing', 'side.sales', 'side.both'] as const;

/** The table of people, the totals of each side and whether both are in it. */
export function people(): CellSpec[] {
  const rows = Array.from({ length: ROWS }, (_, index) => FIRST + index);
  return [
    { at: 'B26', content: { text: 'compensation.people' } },
    ...textsAcross('B27', textKeys('compensation', 'who side base tied today forecast atGoal')),
    ...across('B28', [
      { words: 'compensation.marketingHead' },
      { words: 'side.marketing' },
      { input: 1000 },
      { input: 1 },
    ]),
    ...across('B29', [{ words: 'compensation.salesHead' }, { words: 'side.sales' }, { input: 1000 }, { input: 1 }]),
    ...rows.flatMap((row) =>
      across(
        `F${row}`,
        PAID.map(([, share]) => ({ formula: earned(row, share) })),
      ),
    ),
    ...SIDES.flatMap((side, index) => [
      { at: `B${LAST + 1 + index}`, content: { text: side } },
      ...ofSide(LAST + 1 + index, (column) => `SUMIFS(${rangeOf(column)};${rangeOf('C')};{"${side}"})`),
    ]),
    ...textsDown(`B${LAST + 4}`, ['compensation.total']),
    ...ofSide(LAST + 4, (column) => `SUM(${rangeOf(column)})`),
    ...bothSides(),
    { at: `B${LAST + 6}`, content: { text: 'compensation.notTheCommission' } },
  ];
}

/** A base without a share tied is tied as a whole. */
function earned(row: number, share: string): string {
  return `=IF(COUNT($D${row};${share})<2;"";$D${row}*IF($E${row}="";1;$E${row})*${share})`;
}

function ofSide(row: number, sum: (column: string) => string): CellSpec[] {
  return [
    { at: `D${row}`, content: { formula: `=${sum('D')}` } },
    ...across(
      `F${row}`,
      PAID.map(([column, share]) => ({ formula: `=IF(${share}="";"";${sum(column)})` })),
    ),
  ];
}

function rangeOf(column: string): string {
  return `$${column}$${FIRST}:$${column}$${LAST}`;
}

function bothSides(): CellSpec[] {
  const [sides, bases, tied] = ['C', 'D', 'E'].map(rangeOf);
  const paid = (side: string) => `COUNTIFS(${sides};{"side.${side}"};${bases};">0";${tied};"<>0")`;
  const known = SIDES.map((side) => `COUNTIFS(${sides};{"${side}"};${bases};">0")`);
  return firstOf(`B${LAST + 5}`, `K${LAST + 1}`, [
    [`SUM(${bases})=0`, '{"compensation.noBase"}'],
    [`COUNTIF(${bases};">0")>${known.join('+')}`, '{"compensation.noSide"}'],
    [`${paid('marketing')}+${paid('both')}=0`, '{"compensation.oneSided"}'],
    [`${paid('sales')}+${paid('both')}=0`, '{"compensation.oneSided"}'],
    ['TRUE', '{"compensation.bothSides"}'],
  ]);
}
