// Dashboard: the shared goal at the top, both sides' promises against what they delivered, and where it comes from.

import { formSheet } from '../formSheet';
import type { SheetSpec } from '../spec';
import { PALETTE } from '../palette';
import { chartData, charts } from './dashboard/charts';
import { heading } from './dashboard/heading';
import { promises } from './dashboard/promises';
import { bySource } from './dashboard/sources';
import { tiles } from './dashboard/tiles';
import { byOwner, overdue } from './dashboard/waiting';

/** The sheet Dashboard. */
export function dashboardSheet(): SheetSpec {
  return formSheet({
    id: 'dashboard',
    name: 'dashboard.name',
    tabColor: PALETTE.good,
    rows: 800,
    widths: [16, 210, ...new Array<number>(12).fill(140)],
    heights: [
      { row: 5, pixels: 36 },
      { row: 7, pixels: 50 },
      { row: 80, pixels: 38 },
    ],
    cells: [...heading(), ...tiles(), ...promises(), ...bySource(), ...overdue(), ...byOwner(), ...chartData()],
    styles: [
      { ranges: ['B2'], style: 'title' },
      { ranges: ['B3'], style: 'subtitle' },
      { ranges: ['B5:H5'], style: 'tileLabel' },
      { ranges: ['B6:H6'], style: 'tileFigure' },
      { ranges: ['B7:H7'], style: 'tileDetail' },
      { ranges: ['B9', 'B48', 'B65', 'B79'], style: 'section' },
      { ranges: ['B10:C10', 'B49', 'B66:D66'], style: 'header' },
      { ranges: ['D10:G10', 'C49:H49', 'E66:F66', 'C80:J80'], style: 'headerNumber' },
      { ranges: ['B80'], style: 'header' },
      { ranges: ['H10'], style: 'headerCentre' },
      { ranges: ['D11:G16', 'H50:H63'], style: 'figure' },
      { ranges: ['H11:H16'], style: 'verdictCentre' },
      { ranges: ['B50'], style: 'total' },
      { ranges: ['C50:H50'], style: 'totalFigure' },
      { ranges: ['L3:N800'], style: 'data' },
    ],
    formats: [
      { ranges: ['E67:F76'], format: 'moment' },
      { ranges: ['B6:E6', 'G6:H6', 'D11:G13', 'D15:G16'], format: 'whole' },
      { ranges: ['F6', 'D14:G14', 'E50:E63'], format: 'exactPercent' },
      { ranges: ['H50:H63', 'H80:H130'], format: 'percent' },
      { ranges: ['C50:D63', 'F50:G63', 'C80:G130', 'M5:N800'], format: 'whole' },
      { ranges: ['I80:J130'], format: 'tenth' },
      { ranges: ['L5:L800'], format: 'date' },
    ],
    tiles: ['B5:H7'],
    rules: [
      { ranges: ['H11:H16'], formula: '=LEFT($H11;1)="✓"', style: 'good' },
      { ranges: ['H11:H16'], formula: '=LEFT($H11;1)="✗"', style: 'bad' },
      { ranges: ['B67:G67'], formula: '=LEFT($B$67;1)="✓"', style: 'good' },
    ],
    protected: ['B2:N800'],
    charts: charts(),
  });
}
