// Dashboard: the shared goal at the top, both sides' promises against what they delivered, and where it comes from.

import { formSheet } from '../formSheet';
import type { FormatSpec, SheetSpec, StyleSpec } from '../spec';
import { PALETTE } from '../palette';
import { verdictRules } from '../verdictRules';
import { chartData } from './dashboard/chartData';
import { charts } from './dashboard/charts';
import { FUNNEL, funnel } from './dashboard/funnel';
import { HEALTH, health } from './dashboard/health';
import { heading } from './dashboard/heading';
import { PROMISES, promises } from './dashboard/promises';
import { REPORTS, reports, rowsOf } from './dashboard/reports';
import { tiles } from './dashboard/tiles';
import { OVERDUE, overdue } from './dashboard/waiting';

const ROWS = 420;

/** The sheet Dashboard. */
export function dashboardSheet(): SheetSpec {
  const blocks = Object.values(REPORTS).map(rowsOf);
  return formSheet({
    id: 'dashboard',
    name: 'dashboard.name',
    tabColor: PALETTE.good,
    rows: ROWS,
    widths: [16, 200, ...new Array<number>(8).fill(120), 40, ...new Array<number>(51).fill(90)],
    heights: [
      { row: 4, pixels: 28 },
      { row: 5, pixels: 54 },
      { row: 7, pixels: 50 },
      { row: 8, pixels: 28 },
      { row: OVERDUE.headings, pixels: 38 },
      ...blocks.map(({ headings }) => ({ row: headings, pixels: 54 })),
    ],
    cells: [
      ...heading(),
      ...tiles(),
      ...promises(),
      ...funnel(),
      ...health(),
      ...overdue(),
      ...reports(),
      ...chartData(),
    ],
    styles: styles(blocks),
    formats: formats(blocks),
    tiles: ['B5:J7'],
    rules: [
      { ranges: [`H${PROMISES.first}:H${PROMISES.last}`], formula: `=LEFT($H${PROMISES.first};1)="✓"`, style: 'good' },
      { ranges: [`H${PROMISES.first}:H${PROMISES.last}`], formula: `=LEFT($H${PROMISES.first};1)="✗"`, style: 'bad' },
      ...verdictRules(['B4:J4', 'B8:J8']),
      {
        ranges: [`H${HEALTH.first}:J${HEALTH.last}`],
        formula: `=ISNUMBER(FIND("·";$J${HEALTH.first}))`,
        style: 'warning',
      },
      { ranges: [`B${OVERDUE.first}:G${OVERDUE.first}`], formula: `=LEFT($B$${OVERDUE.first};1)="✓"`, style: 'good' },
    ],
    names: [
      ...(['Promised', 'Due_now', 'Delivered'] as const).map((name, index) => ({
        name,
        range: `${['D', 'E', 'F'][index] ?? ''}${PROMISES.first}:${['D', 'E', 'F'][index] ?? ''}${PROMISES.last}`,
      })),
      { name: 'Kept', range: `H${PROMISES.first}:H${PROMISES.last}` },
      { name: 'Funnel_due', range: `D${FUNNEL.first}:D${FUNNEL.last}` },
      { name: 'Funnel_actual', range: `E${FUNNEL.first}:E${FUNNEL.last}` },
      { name: 'Unsound_rows', range: `J${HEALTH.all}` },
    ],
    protected: [`B2:BJ${ROWS}`],
    charts: charts(),
  });
}

type Blocks = readonly ReturnType<typeof rowsOf>[];

function styles(blocks: Blocks): StyleSpec[] {
  const { first, last, onTime } = PROMISES;
  const each = (range: (block: Blocks[number]) => string) => blocks.map(range);
  return [
    { ranges: ['B2'], style: 'title' },
    { ranges: ['B3'], style: 'subtitle' },
    { ranges: ['B4', 'B8'], style: 'verdict' },
    { ranges: ['B5:J5'], style: 'tileLabel' },
    { ranges: ['B6:J6'], style: 'tileFigure' },
    { ranges: ['B7:J7'], style: 'tileDetail' },
    { ranges: ['B9', 'B19', 'H19', `B${OVERDUE.title}`, ...each(({ title }) => `B${title}`)], style: 'section' },
    {
      ranges: [
        `B${first - 1}:C${first - 1}`,
        `B${FUNNEL.headings}`,
        `B${OVERDUE.headings}:E${OVERDUE.headings}`,
        ...each(({ headings }) => `B${headings}`),
      ],
      style: 'header',
    },
    {
      ranges: [
        `D${first - 1}:G${first - 1}`,
        `C${FUNNEL.headings}:F${FUNNEL.headings}`,
        `F${OVERDUE.headings}:G${OVERDUE.headings}`,
        ...each(({ headings }) => `C${headings}:J${headings}`),
      ],
      style: 'headerNumber',
    },
    { ranges: [`H${first - 1}`], style: 'headerCentre' },
    {
      ranges: [
        `D${onTime}:G${last}`,
        `F${FUNNEL.first}:F${FUNNEL.last}`,
        `J${HEALTH.first}:J${HEALTH.last}`,
        ...each((block) => `H${block.first}:J${block.last}`),
      ],
      style: 'figure',
    },
    { ranges: [`H${first}:H${last}`], style: 'verdictCentre' },
    { ranges: each(({ total }) => `B${total}`), style: 'total' },
    { ranges: each(({ total }) => `C${total}:J${total}`), style: 'totalFigure' },
    { ranges: [`H${HEALTH.all}:I${HEALTH.all}`], style: 'total' },
    { ranges: [`J${HEALTH.all}`], style: 'totalFigure' },
    { ranges: [`L3:BJ${ROWS}`], style: 'data' },
  ];
}

function formats(blocks: Blocks): FormatSpec[] {
  const { first, last, onTime, attempts } = PROMISES;
  const each = (range: (block: Blocks[number]) => string) => blocks.map(range);
  return [
    { ranges: [`F${OVERDUE.first}:G${OVERDUE.last}`], format: 'moment' },
    {
      ranges: [
        'B6:E6',
        'G6:H6',
        'J6',
        `D${first}:G${onTime - 1}`,
        `D${attempts + 1}:G${last}`,
        `C${FUNNEL.first}:E${FUNNEL.last}`,
        `J${HEALTH.all}`,
        ...each(({ total, rest }) => `C${total}:E${rest}`),
        ...each(({ total, rest }) => `G${total}:G${rest}`),
        `M5:N${ROWS}`,
        `Q5:R${ROWS}`,
      ],
      format: 'whole',
    },
    {
      ranges: ['F6', 'I6', `D${onTime}:G${attempts}`, ...each(({ total, rest }) => `F${total}:F${rest}`)],
      format: 'exactPercent',
    },
    {
      ranges: [`F${FUNNEL.first}:F${FUNNEL.last}`, `U5:V${ROWS}`, ...each(({ total, rest }) => `H${total}:H${rest}`)],
      format: 'percent',
    },
    { ranges: each(({ total, rest }) => `I${total}:J${rest}`), format: 'tenth' },
    { ranges: [`L5:L${ROWS}`, `P5:P${ROWS}`, `T5:T${ROWS}`], format: 'date' },
  ];
}
