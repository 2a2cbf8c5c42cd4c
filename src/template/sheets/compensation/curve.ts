// What each attainment pays, as a table and a chart: the shape of the agreement at a glance.

import { down, textsAcross } from '../../cells';
import { PALETTE } from '../../palette';
import type { CellSpec, ChartSpec } from '../../spec';
import { BANDS, METHOD } from './method';

const SHARES = [25, 50, 75, 90, 100, 110, 120, 125, 150];
const FIRST = 47;
const LAST = FIRST + SHARES.length - 1;

/** Attainments and what they pay. */
export function curve(): CellSpec[] {
  const bonus = `SHARED_BONUS(B${FIRST}:B${LAST};1;1;${BANDS};${METHOD})`;
  return [
    { at: 'B45', content: { text: 'compensation.curve' } },
    ...textsAcross('B46', ['compensation.attainment', 'compensation.pays']),
    ...down(
      `B${FIRST}`,
      SHARES.map((share) => ({ formula: `=${share}%` })),
    ),
    { at: `C${FIRST}`, content: { formula: `=IFERROR(${bonus};"")` } },
  ];
}

/** The same as a chart. */
export function curveChart(): ChartSpec {
  return {
    type: 'column',
    title: 'compensation.curve',
    data: [`B${FIRST}:B${LAST}`, `C${FIRST}:C${LAST}`],
    headers: 0,
    at: 'D45',
    width: 640,
    height: 240,
    colors: [PALETTE.teal],
  };
}
