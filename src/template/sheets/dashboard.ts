// Dashboard: the shared goal at the top, both sides' promises against what they delivered, and where it comes from.

import { formSheet } from '../formSheet';
import type { FormatSpec, RuleSpec, SheetSpec, StyleSpec } from '../spec';
import { PALETTE } from '../palette';
import { verdictRules } from '../verdictRules';
import { CARRIED, CARRIER_ROWS, carriers } from './dashboard/carriers';
import { chartData, SPILLED_WEEKS } from './dashboard/chartData';
import { charts } from './dashboard/charts';
import { FUNNEL, funnel } from './dashboard/funnel';
import { HEALTH, health } from './dashboard/health';
import { heading } from './dashboard/heading';
import { PROMISES, promises } from './dashboard/promises';
import { REPORTS, reports, SPILLED } from './dashboard/reports';
import { BROKEN, setup, TOLD } from './dashboard/setup';
import { TILES, tiles } from './dashboard/tiles';
import { OVERDUE, overdue } from './dashboard/waiting';

const ROWS = 420;
const BESIDE = `L3:AB${ROWS}`;

/** The sheet Dashboard. */
export function dashboardSheet(): SheetSpec {
  return formSheet({
    id: 'dashboard',
    name: 'dashboard.name',
    tabColor: PALETTE.good,
    rows: ROWS,
    beside: 'K',
    widths: [16, 200, ...new Array<number>(8).fill(120), 40, ...new Array<number>(17).fill(90)],
    heights: [
      { row: 4, pixels: 28 },
      { row: 5, pixels: 54 },
      { row: 7, pixels: 50 },
      { row: 8, pixels: 28 },
      { row: 95, pixels: 38 },
      ...REPORTS.map(({ of }) => ({ row: of.at + 1, pixels: 54 })),
    ],
    blocks: [TILES, PROMISES, FUNNEL, HEALTH, CARRIED],
    cells: [
      ...heading(),
      ...tiles(),
      ...promises(),
      ...funnel(),
      ...health(),
      ...overdue(),
      ...reports(),
      ...carriers(),
      ...chartData(),
      ...setup(),
    ],
    styles: styles(),
    formats: formats(),
    tiles: [TILES.area()],
    rules: rules(),
    names: [
      { name: 'Promised', range: PROMISES.column('promised', 'leads') },
      { name: 'Due_now', range: PROMISES.column('due', 'leads') },
      { name: 'Delivered', range: PROMISES.column('delivered', 'leads') },
      { name: 'Kept', range: PROMISES.column('kept', 'leads') },
      { name: 'Funnel_due', range: FUNNEL.column('due', 'funnelLead') },
      { name: 'Funnel_actual', range: FUNNEL.column('reached', 'funnelLead') },
      { name: 'Unsound_rows', range: HEALTH.cell('unsound', 'count') },
      { name: 'Period_verdict', range: TOLD.cell('verdict', 'text') },
      { name: 'Waiting_unknown', range: TOLD.cell('cannotWait', 'text') },
      { name: 'Carried', range: CARRIED.area(CARRIER_ROWS.first, CARRIER_ROWS.last) },
      { name: 'Leads_broken', range: BROKEN.cell('broken', 'cell') },
      { name: 'Figures_broken', range: BROKEN.cell('figures', 'cell') },
    ],
    protected: [`B1:AB${ROWS}`],
    charts: charts(),
    cleared: ['H30', 'J30', 'AH4', 'AR4', 'BB4', ...SPILLED, ...SPILLED_WEEKS],
  });
}

function rules(): RuleSpec[] {
  const kept = PROMISES.column('kept', 'leads');
  const first = PROMISES.cell('leads', 'kept');
  const says = (sign: string) => `=LEFT($${first};1)="${sign}"`;
  return [
    { ranges: [kept], formula: says('✓'), style: 'good' },
    { ranges: [kept], formula: says('✗'), style: 'bad' },
    { ranges: [kept], formula: says('–'), style: 'muted' },
    ...(['✓', '✗'] as const).map((sign): RuleSpec => ({
      ranges: [CARRIED.column('verdict', CARRIER_ROWS.first, CARRIER_ROWS.last)],
      formula: `=LEFT($${CARRIED.cell(CARRIER_ROWS.first, 'verdict')};1)="${sign}"`,
      style: sign === '✓' ? 'good' : 'bad',
    })),
    ...verdictRules(['B1:J1', 'B4:J4', 'B8:J8', HEALTH.row('unsound')]),
    { ranges: ['B1:J1'], formula: '=LEFT($B1;1)="–"', style: 'warning' },
    {
      ranges: [HEALTH.area('first')],
      formula: `=ISNUMBER(FIND("·";$${HEALTH.cell('first', 'count')}))`,
      style: 'warning',
    },
    {
      ranges: [OVERDUE.row('waiting1')],
      formula: `=LEFT($B$${OVERDUE.cell('waiting1', 'lead').slice(1)};1)="✓"`,
      style: 'good',
    },
  ];
}

function styles(): StyleSpec[] {
  return [
    { ranges: ['B2'], style: 'title' },
    { ranges: ['B3'], style: 'subtitle' },
    { ranges: ['B1', 'B4', 'B8'], style: 'verdict' },
    { ranges: [TILES.row('tile')], style: 'tileLabel' },
    { ranges: [TILES.row('tileFigure')], style: 'tileFigure' },
    { ranges: [TILES.row('tileDetail')], style: 'tileDetail' },
    {
      ranges: ['B9', 'B19', 'H19', 'B94', CARRIED.cell('carried', 'name'), ...REPORTS.map(({ of }) => `B${of.at}`)],
      style: 'section',
    },
    {
      ranges: [
        PROMISES.row('promises', 'promise', 'side'),
        FUNNEL.cell('funnel', 'stage'),
        CARRIED.cell('carriedHeadings', 'name'),
        OVERDUE.row('waiting', 'lead', 'source'),
        ...REPORTS.map(({ table, headings }) => table.cell(headings, 'group')),
      ],
      style: 'header',
    },
    {
      ranges: [
        PROMISES.row('promises', 'promised', 'difference'),
        FUNNEL.row('funnel', 'promised', 'share'),
        CARRIED.row('carriedHeadings', 'share', 'difference'),
        OVERDUE.row('waiting', 'created', 'deadline'),
        ...REPORTS.map(({ table, headings }) => table.row(headings, 'leads')),
      ],
      style: 'headerNumber',
    },
    { ranges: [PROMISES.cell('promises', 'kept'), CARRIED.cell('carriedHeadings', 'verdict')], style: 'headerCentre' },
    {
      ranges: [
        `${PROMISES.cell('leads', 'promised')}:${PROMISES.cell('result', 'difference')}`,
        `${FUNNEL.cell('funnelLead', 'promised')}:${FUNNEL.cell('funnelCustomer', 'share')}`,
        HEALTH.column('count', 'first'),
        `${CARRIED.cell(CARRIER_ROWS.first, 'share')}:${CARRIED.cell(CARRIER_ROWS.last, 'difference')}`,
        ...REPORTS.map(
          ({ table, groups, others }) => `${table.cell(groups[0] ?? others, 'leads')}:${table.cell(others, 'slowest')}`,
        ),
      ],
      style: 'figure',
    },
    {
      ranges: [PROMISES.column('kept', 'leads'), CARRIED.column('verdict', CARRIER_ROWS.first, CARRIER_ROWS.last)],
      style: 'verdictCentre',
    },
    { ranges: [CARRIED.cell('carriedSays', 'name')], style: 'subtitle' },
    { ranges: REPORTS.map(({ table, total }) => table.cell(total, 'group')), style: 'total' },
    { ranges: REPORTS.map(({ table, total }) => table.row(total, 'leads')), style: 'totalFigure' },
    { ranges: [HEALTH.row('unsound', 'problem', 'more')], style: 'total' },
    { ranges: [HEALTH.cell('unsound', 'count')], style: 'totalFigure' },
    { ranges: [BESIDE], style: 'data' },
  ];
}

function formats(): FormatSpec[] {
  const inReports = (from: (typeof REPORTS)[number]['table']['columns'][number], to = from) =>
    REPORTS.map(({ table, total, others }) => `${table.cell(total, from)}:${table.cell(others, to)}`);
  const promised = (from: (typeof PROMISES)['rows'][number], to = from) =>
    `${PROMISES.cell(from, 'promised')}:${PROMISES.cell(to, 'difference')}`;
  return [
    { ranges: [OVERDUE.column('created', 'waiting1'), OVERDUE.column('deadline', 'waiting1')], format: 'moment' },
    {
      ranges: [
        TILES.row('tileFigure'),
        promised('leads', 'result'),
        `${FUNNEL.cell('funnelLead', 'promised')}:${FUNNEL.cell('funnelCustomer', 'reached')}`,
        HEALTH.cell('unsound', 'count'),
        ...inReports('leads', 'customers'),
        ...inReports('waiting'),
        `M5:N${ROWS}`,
      ],
      format: 'whole',
    },
    {
      ranges: [
        TILES.cell('tileFigure', 'goal'),
        TILES.cell('tileFigure', 'leadValue'),
        promised('leadValue'),
        `${CARRIED.cell(CARRIER_ROWS.first, 'goal')}:${CARRIED.cell(CARRIER_ROWS.last, 'difference')}`,
        promised('result'),
        `Q5:R${ROWS}`,
      ],
      format: 'amount',
    },
    {
      ranges: [
        TILES.cell('tileFigure', 'onTime'),
        TILES.cell('tileFigure', 'attempts'),
        promised('onTime', 'attempts'),
        CARRIED.column('share', CARRIER_ROWS.first, CARRIER_ROWS.last),
        ...inReports('conversion'),
      ],
      format: 'exactPercent',
    },
    { ranges: [FUNNEL.column('share', 'funnelLead'), `U5:V${ROWS}`, ...inReports('onTime')], format: 'percent' },
    { ranges: inReports('median', 'slowest'), format: 'tenth' },
    { ranges: [`L5:L${ROWS}`, `P5:P${ROWS}`, `T5:T${ROWS}`], format: 'date' },
  ];
}
