// Reports: what each side owes the other and whether it came on time, and the tables that answer it by themselves.

import { textKeys } from '../cells';
import { formSheet } from '../formSheet';
import { PALETTE } from '../palette';
import type { SheetSpec } from '../spec';
import { A_DAY, oneOf, suggested } from '../validations';
import { startsWith, verdictRules } from '../verdictRules';
import { HEAD, heading } from './heading';
import { OFTEN } from './meetings/cadence';
import { alerts } from './reports/alerts';
import { byOffice, byOwner, byReason, history } from './reports/groups';
import { owed } from './reports/owed';
import * as rows from './reports/rows';
import { byWeek } from './reports/weeks';

/** The sheet Reports. */
export function reportsSheet(): SheetSpec {
  return formSheet({
    id: 'reports',
    name: 'reports.name',
    tabColor: PALETTE.muted,
    rows: 99,
    hiddenFrom: 'L',
    widths: [16, 165, 145, 110, 150, 120, 110, 130, 110, 130, 330, 40, 110, 110, 110],
    heights: { historyTitleHeading: 54 },
    blocks: [HEAD, ...Object.values(rows)],
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
    styles: {
      subtitle: 'owedHint.report',
      inputTop: 'owed*.report:given owed*.contents',
      computedTop: 'owed*.entry:due',
      verdictTop: 'owed*.onTime',
      verdict: 'periodSays week*.week',
      data: 'owedHeading:end.countedFrom:o',
      total: 'historyTotal.source ownerTotal.owner',
      totalFigure: 'historyTotal.leads:revenue ownerTotal.leads:revenue',
    },
    formats: {
      date: 'owed*.given:due alert*.created week*.week week*.start:end owed*.countedFrom',
      moment: 'alert*.contactBy',
      text: 'owed*.report:owner owed*.contents',
      whole: [
        'alert*.score historyTotal:source*.leads:revenue week*.contacted:revenue ownerTotal:owner*.leads:revenue',
        'office*.leads:revenue reason*.leads',
      ],
      percent: 'reason*.share',
    },
    validations: {
      'owed*.from:to': suggested(textKeys('side', 'marketing sales both')),
      'owed*.often': oneOf(OFTEN),
      'owed*.given': A_DAY,
    },
    rules: [
      ...verdictRules('owed*.onTime'),
      { on: 'alert1.lead:why', formula: startsWith('[$alert1.$lead]', '✓'), style: 'good' },
      { on: 'alert*.status', formula: '=[alert1.$status]={"status.overdue"}', style: 'bad' },
    ],
    // Formulas of their own once, now spilled over by the first row.
    cleared: 'source2:source*.source:revenue week2:week*.contacted:j owner2:owner* office2:office* reason2:reason*',
    names: { Reports_owed: 'owed*.report:onTime' },
    protected: 'owed*.entry:onTime alertsTitle:end.lead:page owedHeading:end.countedFrom:o',
  });
}
