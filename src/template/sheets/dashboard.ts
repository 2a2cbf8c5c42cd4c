// Dashboard: the shared goal at the top, both sides' promises against what they delivered, and where it comes from.

import { formSheet, type Rule } from '../formSheet';
import type { SheetSpec } from '../spec';
import { PALETTE } from '../palette';
import { startsWith, verdictRules } from '../verdictRules';
import { carriers } from './dashboard/carriers';
import { chartData } from './dashboard/chartData';
import { charts } from './dashboard/charts';
import { funnel } from './dashboard/funnel';
import { health } from './dashboard/health';
import { heading } from './dashboard/heading';
import { promises } from './dashboard/promises';
import { inReports, reports } from './dashboard/reports';
import * as rows from './dashboard/rows';
import { setup } from './dashboard/setup';
import { tiles } from './dashboard/tiles';
import { overdue } from './dashboard/waiting';

/** The sheet Dashboard. */
export function dashboardSheet(): SheetSpec {
  return formSheet({
    id: 'dashboard',
    name: 'dashboard.name',
    tabColor: PALETTE.good,
    rows: rows.PAGE.rows.length,
    beside: 'K',
    widths: [16, 200, ...new Array<number>(8).fill(120), 40, ...new Array<number>(17).fill(90)],
    heights: {
      'signed goalMet': 28,
      tile: 54,
      tileDetail: 50,
      overdueListHeading: 38,
      [inReports('#TitleHeading').join(' ')]: 54,
    },
    blocks: Object.values(rows),
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
    styles: {
      title: 'title.head',
      subtitle: 'subtitle.head carriedSays.name',
      verdict: 'wrong.head signed.head goalMet.goal',
      tileLabel: 'tile',
      tileFigure: 'tileFigure',
      tileDetail: 'tileDetail',
      section: 'healthTitle.problem carried.name',
      header: 'carriedHeadings.name',
      headerNumber: 'carriedHeadings.share:difference',
      headerCentre: 'promisesHeading.kept carriedHeadings.verdict',
      figure: [
        'leads:result.promised:difference funnelLead:funnelCustomer.promised:share first:ninth.count',
        'carrier*.share:difference',
        ...inReports('#1:#Others.leads:slowest'),
      ],
      verdictCentre: 'leads:result.kept carrier*.verdict',
      total: ['unsound.problem:more', ...inReports('#Total.group')],
      totalFigure: ['unsound.count', ...inReports('#Total.leads:slowest')],
    },
    formats: {
      moment: 'waiting*.created:deadline',
      whole: [
        'tileFigure leads:result.promised:difference funnelLead:funnelCustomer.promised:reached unsound.count',
        'day*.due:reached',
        ...inReports('#Total:#Others.leads:customers #Total:#Others.waiting'),
      ],
      amount: [
        'tileFigure.goal tileFigure.leadValue leadValue.promised:difference result.promised:difference',
        'carrier*.goal:difference win*.due:reached',
      ],
      exactPercent: [
        'tileFigure.onTime tileFigure.attempts onTime:attempts.promised:difference carrier*.share',
        ...inReports('#Total:#Others.conversion'),
      ],
      percent: ['funnelLead:funnelCustomer.share week*.onTime:promised', ...inReports('#Total:#Others.onTime')],
      tenth: inReports('#Total:#Others.median:slowest'),
      date: 'day*.day win*.day week*.week',
    },
    tiles: 'tile:tileDetail',
    rules: rules(),
    names: {
      Promised: 'leads:result.promised',
      Due_now: 'leads:result.due',
      Delivered: 'leads:result.delivered',
      Kept: 'leads:result.kept',
      Funnel_due: 'funnelLead:funnelCustomer.due',
      Funnel_actual: 'funnelLead:funnelCustomer.reached',
      Unsound_rows: 'unsound.count',
      Period_verdict: 'verdict.text',
      Waiting_unknown: 'cannotWait.text',
      Carried: 'carrier*',
      Leads_broken: 'broken.cell',
      Figures_broken: 'figures.cell',
    },
    protected: 'wrong:page416',
    charts: charts(),
    // Where earlier versions had formulas of their own.
    cleared: ['H30 J30 AH4 AR4 BB4', ...inReports('#2:#*.group:onTime'), 'week2:week54.onTime:promised'],
  });
}

function rules(): Rule[] {
  return [
    ...verdictRules('leads:result.kept', { '✓': 'good', '✗': 'bad', '–': 'muted' }),
    ...verdictRules('carrier*.verdict wrong.head:end signed.head:end goalMet.goal:unsound unsound.problem:count'),
    ...verdictRules('wrong.head:end', { '–': 'warning' }),
    { on: 'first:ninth', formula: '=ISNUMBER(FIND("·";[first.$count]))', style: 'warning' },
    { on: 'waiting1', formula: startsWith('[$waiting1.$lead]', '✓'), style: 'good' },
  ];
}
