// Reports: what each side owes the other and whether it came on time, and the tables that answer it by themselves.

import { listedSheet } from '../listedSheet';
import { PALETTE } from '../palette';
import { heading } from './heading';
import type { SheetSpec } from '../spec';
import { alerts } from './reports/alerts';
import { byOffice, byOwner, byReason, history } from './reports/groups';
import { owed } from './reports/owed';
import { ALERTS, HISTORY, OFFICES, OWED, OWNERS, REASONS, WEEKS } from './reports/rows';
import { byWeek } from './reports/weeks';

/** The sheet Reports. */
export function reportsSheet(): SheetSpec {
  const { first, last } = OWED;
  const live = [ALERTS, HISTORY, WEEKS, OWNERS, OFFICES, REASONS];
  return listedSheet({
    id: 'reports',
    name: 'reports.name',
    tabColor: PALETTE.muted,
    rows: REASONS.last,
    hiddenFrom: 'L',
    widths: [16, 165, 145, 110, 150, 120, 110, 130, 110, 130, 330, 40, 110, 110, 110],
    heights: [{ row: HISTORY.header, pixels: 54 }],
    cells: [
      ...heading('reports'),
      ...owed(),
      ...alerts(),
      ...history(),
      ...byWeek(),
      ...byOwner(),
      ...byOffice(),
      ...byReason(),
    ],
    styles: [
      { ranges: ['B2'], style: 'title' },
      { ranges: ['B4'], style: 'verdict' },
      { ranges: ['B3', `B${last + 1}`], style: 'subtitle' },
      { ranges: [`B${OWED.header - 1}`, ...live.map(({ title }) => `B${title}`)], style: 'section' },
      { ranges: [`B${OWED.header}:K${OWED.header}`, `B${ALERTS.header}:K${ALERTS.header}`], style: 'header' },
      { ranges: live.map(({ header }) => `B${header}`), style: 'header' },
      {
        ranges: [
          `G${ALERTS.header}:I${ALERTS.header}`,
          `C${HISTORY.header}:J${HISTORY.header}`,
          `C${WEEKS.header}:H${WEEKS.header}`,
          `C${OWNERS.header}:J${OWNERS.header}`,
          `C${OFFICES.header}:J${OFFICES.header}`,
          `C${REASONS.header}:D${REASONS.header}`,
        ],
        style: 'headerNumber',
      },
      { ranges: [`B${first}:G${last}`, `K${first}:K${last}`], style: 'inputTop' },
      { ranges: [`H${first}:I${last}`], style: 'computedTop' },
      { ranges: [`J${first}:J${last}`], style: 'verdictTop' },
      { ranges: [`B${WEEKS.first}:B${WEEKS.last}`], style: 'verdict' },
      { ranges: [`M${OWED.header}:O${REASONS.last}`], style: 'data' },
      { ranges: [`B${HISTORY.total}`, `B${OWNERS.total}`], style: 'total' },
      { ranges: [`C${HISTORY.total}:J${HISTORY.total}`, `C${OWNERS.total}:J${OWNERS.total}`], style: 'totalFigure' },
    ],
    formats: [
      { ranges: [`G${first}:I${last}`, `G${ALERTS.first}:G${ALERTS.last}`], format: 'date' },
      {
        ranges: [`B${WEEKS.first}:B${WEEKS.last}`, `M${WEEKS.first}:N${WEEKS.last}`, `M${first}:M${last}`],
        format: 'date',
      },
      { ranges: [`H${ALERTS.first}:H${ALERTS.last}`], format: 'moment' },
      { ranges: [`B${first}:F${last}`, `K${first}:K${last}`], format: 'text' },
      {
        ranges: [
          `I${ALERTS.first}:I${ALERTS.last}`,
          `C${HISTORY.total}:J${HISTORY.last}`,
          `C${WEEKS.first}:H${WEEKS.last}`,
          `C${OWNERS.total}:J${OWNERS.last}`,
          `C${OFFICES.first}:J${OFFICES.last}`,
          `C${REASONS.first}:C${REASONS.last}`,
        ],
        format: 'whole',
      },
      { ranges: [`D${REASONS.first}:D${REASONS.last}`], format: 'percent' },
    ],
    validations: [
      {
        range: `C${first}:D${last}`,
        rule: { kind: 'words', keys: ['side.marketing', 'side.sales', 'side.both'] },
        strict: false,
      },
      {
        range: `E${first}:E${last}`,
        rule: {
          kind: 'words',
          keys: ['meetings.daily', 'meetings.weekly', 'meetings.fortnightly', 'meetings.monthly', 'meetings.quarterly'],
        },
        strict: true,
      },
      { range: `G${first}:G${last}`, rule: { kind: 'date' }, strict: true, help: 'leads.dateHelp' },
    ],
    rules: [
      { ranges: [`J${first}:J${last}`], formula: `=LEFT($J${first};1)="✓"`, style: 'good' },
      { ranges: [`J${first}:J${last}`], formula: `=LEFT($J${first};1)="✗"`, style: 'bad' },
      { ranges: [`B${ALERTS.first}:K${ALERTS.first}`], formula: `=LEFT($B$${ALERTS.first};1)="✓"`, style: 'good' },
      {
        ranges: [`J${ALERTS.first}:J${ALERTS.last}`],
        formula: `=$J${ALERTS.first}={"status.overdue"}`,
        style: 'bad',
      },
    ],
    // Formulas of their own once, now spilled over by the first row.
    cleared: [HISTORY, WEEKS, OWNERS, OFFICES, REASONS].map(
      (table) => `${table === WEEKS ? 'C' : 'B'}${table.first + 1}:${table === REASONS ? 'D' : 'J'}${table.last}`,
    ),
    names: [{ name: 'Reports_owed', range: `B${first}:J${last}` }],
    protected: [`H${first}:J${last}`, `B${ALERTS.title}:K${REASONS.last}`, `M${OWED.header}:O${REASONS.last}`],
  });
}
