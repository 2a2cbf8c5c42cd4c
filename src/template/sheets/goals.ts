// Goals: from past results and the shared goal to the visitors and leads owed per stage, week, person and month, and what sales can follow up.

import { formSheet } from '../formSheet';
import { PALETTE } from '../palette';
import type { SheetSpec } from '../spec';
import { listed, numberFrom } from '../validations';
import { verdictRules } from '../verdictRules';
import { capacity } from './goals/capacity';
import { months } from './goals/months';
import { owed } from './goals/owed';
import { past } from './goals/past';
import { CAPACITY, FUNNEL, GONE, MONTHS, PACE, PAST, SHARED, SPLIT, TEAM } from './goals/rows';
import { shared } from './goals/shared';
import { split } from './goals/split';
import { HEAD, heading } from './heading';
import { listRange } from './settings/rows';

/** The sheet Goals. */
export function goalsSheet(): SheetSpec {
  const ownersAndOffices = listed('settings', listRange('owners', 'offices'));
  return formSheet({
    id: 'goals',
    name: 'goals.name',
    tabColor: PALETTE.teal,
    rows: 85,
    beside: 'M',
    besideBefore: 'J',
    widths: [16, 300, 130, 130, 130, 130, 130, 150, 100, 100, 100, 100, 300],
    heights: { funnel: 44 },
    blocks: [HEAD, SHARED, PACE, FUNNEL, TEAM, CAPACITY, PAST, SPLIT, MONTHS, GONE],
    cells: [...heading('goals'), ...shared(), ...owed(), ...capacity(), ...past(), ...split(), ...months()],
    styles: {
      subtitle: 'goal:deal.unit:note days.note lead:opportunity.against words:wordsByHistory.stage',
      header: 'classHeading.stage',
      headerNumber: 'classHeading.leads:hours',
      input: ['goal:share.value visitor:opportunity.rate people:minutes.value past* share*.name:share share*.hours'],
      computed: [
        'days.value:unit weeks.value visitor:customer.history:worth classSql:classLead.stage:hours can:carries.leads',
        'share*.goal:customers month*.days:customers',
      ],
      computedWords: 'month*.from:to',
      strong: 'visitor:customer.stage',
      verdict: 'periodSays says.label capacitySays.stage splitSays.name',
      total: 'promised.stage:hours pastTotal:pastRates splitTotal.name:customers',
    },
    formats: {
      whole: [
        'days.value visitor:customer.owed people.value minutes.value classSql:carries.leads:hours',
        'past*:pastTotal.leads:customers share*:splitTotal.leads:customers month*.days month*.leads:customers',
      ],
      amount: 'carries.leads past*:pastTotal.result share*:splitTotal.goal month*.goal:toDate',
      percent: 'days.unit',
      exactPercent: [
        'share.value visitor:opportunity.rate:history pastRates.leads:customers share*:splitTotal.share',
        'past*:pastRates.leadRate:opportunityRate',
      ],
      tenth: 'weeks.value visitor:customer.perWeek hours.value promised.attempts',
      hundredth: 'visitor:customer.worth',
      date: 'month*.from:to',
      text: 'past*.period share*.name',
    },
    validations: {
      'goal:share.value': numberFrom(0),
      'visitor:opportunity.rate': numberFrom(0, 1),
      'people:minutes.value': numberFrom(0),
      'share*.name': { ...ownersAndOffices, help: 'goals.splitHelp' },
      'share*.hours': numberFrom(0),
      'share*.share': numberFrom(0, 1),
    },
    rules: [
      ...verdictRules('says.label:end capacitySays.stage:end splitSays.name:customers'),
      ...verdictRules('lead:opportunity.against', { '▲': 'warning' }),
    ],
    names: {
      Goal: 'goal.value',
      Deal_size: 'deal.value',
      Marketing_share: 'share.value',
      Pace: 'days.unit',
      Rates: 'lead:opportunity.rate',
      Owed: 'lead:customer.owed',
      Worth: 'lead:customer.worth',
      Capacity_leads: 'can.leads',
      Capacity_says: 'capacitySays.stage',
    },
    // Once formulas beside the page.
    cleared: 'J17:J18',
    protected: [
      'days.value:unit weeks.value visitor:customer.history:against classSql:capacitySays.stage:end',
      'pastTotal:month*.mqls:customers pastTotal:pastRates.leadRate:opportunityRate',
    ],
  });
}
