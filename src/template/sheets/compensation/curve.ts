// What each attainment pays, as a table and a chart: the shape of the agreement at a glance.

import { PALETTE } from '../../palette';
import type { CellSpec, ChartSpec } from '../../spec';
import { BONUS_BY } from './method';
import { CURVE } from './rows';

const SHARES = [25, 50, 75, 90, 100, 110, 120, 125, 150];

/** Attainments and what they pay. */
export function curve(): CellSpec[] {
  return [
    ...CURVE.fillEach('point*', (index) => ({ attainment: `=${SHARES[index]}%` })),
    ...CURVE.fill({ point1: { pays: `=IFERROR(SHARED_BONUS([point*.attainment];1;1;${BONUS_BY});"")` } }),
  ];
}

/** The same as a chart. */
export function curveChart(): ChartSpec {
  return {
    type: 'column',
    title: 'compensation.curve',
    data: ['point*.attainment', 'point*.pays'],
    headers: 0,
    at: 'curve.chart',
    width: 640,
    height: 240,
    colors: [PALETTE.teal],
  };
}
