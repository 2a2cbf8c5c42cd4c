// Goals: from past results and the shared goal to the visitors and leads owed per stage, week, person and month, and what sales can follow up.

import { listedSheet } from '../listedSheet';
import { PALETTE } from '../palette';
import { heading } from './heading';
import type { SheetSpec } from '../spec';
import { listedRules } from '../listedSheet';
import { capacity } from './goals/capacity';
import { months } from './goals/months';
import { owed } from './goals/owed';
import { past } from './goals/past';
import { CAPACITY, FUNNEL, GONE, MONTHS, PACE, PAST, SHARED, SPLIT, TEAM } from './goals/rows';
import { shared } from './goals/shared';
import { split } from './goals/split';

/** The sheet Goals. */
export function goalsSheet(): SheetSpec {
  return listedSheet({
    id: 'goals',
    name: 'goals.name',
    tabColor: PALETTE.teal,
    rows: 85,
    beside: 'M',
    besideBefore: 'J',
    widths: [16, 300, 130, 130, 130, 130, 130, 150, 105, 90, 90, 90, 300],
    heights: [
      { row: 12, pixels: 44 },
      { row: 38, pixels: 44 },
    ],
    blocks: [SHARED, PACE, FUNNEL, TEAM, CAPACITY, PAST, SPLIT, MONTHS, GONE],
    cells: [...heading('goals'), ...shared(), ...owed(), ...capacity(), ...past(), ...split(), ...months()],
    styles: [
      { ranges: ['B2'], style: 'title' },
      { ranges: ['B4'], style: 'verdict' },
      { ranges: ['B3', 'D6:E7', 'E9', 'H15:H18', 'B20:B21'], style: 'subtitle' },
      { ranges: ['B5', 'B12', 'B23', 'B37', 'B54', 'B69'], style: 'section' },
      { ranges: ['B13', 'H13', 'B28', 'B38', 'B55', 'B70:C70'], style: 'header' },
      { ranges: ['C13:G13', 'C28:F28', 'C38:L38', 'C55:I55', 'D70:H70'], style: 'headerNumber' },
      { ranges: ['C6:C8', 'C14:C18', 'C24:C26', 'B39:L50', 'B56:C65', 'I56:I65'], style: 'input' },
      { ranges: ['C9:D9', 'C10', 'D14:G19', 'B29:F31', 'C33:C34', 'D56:H65', 'D71:H83'], style: 'computed' },
      { ranges: ['B71:C83'], style: 'computedWords' },
      { ranges: ['B14:B19'], style: 'strong' },
      { ranges: ['B11', 'B35', 'B67'], style: 'verdict' },
      { ranges: ['B32:F32', 'B51:L52', 'B66:H66'], style: 'total' },
      { ranges: ['M5:M85'], style: 'data' },
    ],
    formats: [
      { ranges: ['C9', 'E14:E19', 'C24', 'C26', 'C29:F34', 'C39:G51'], format: 'whole' },
      { ranges: ['E56:H66', 'D71:D83', 'G71:H83'], format: 'whole' },
      { ranges: ['C34', 'H39:H51', 'D56:D66', 'E71:F83'], format: 'amount' },
      { ranges: ['D9'], format: 'percent' },
      { ranges: ['C8', 'C14:D18', 'C52:G52', 'I39:L52', 'C56:C66'], format: 'exactPercent' },
      { ranges: ['C10', 'F14:F19', 'C25', 'D32'], format: 'tenth' },
      { ranges: ['G14:G19'], format: 'hundredth' },
      { ranges: ['B71:C83'], format: 'date' },
      { ranges: ['B39:B50', 'B56:B65'], format: 'text' },
    ],
    validations: [
      { range: 'C6:C8', rule: { kind: 'number', least: 0 }, strict: true },
      { range: 'C14:C18', rule: { kind: 'number', least: 0, most: 1 }, strict: true },
      { range: 'C24:C26', rule: { kind: 'number', least: 0 }, strict: true },
      {
        range: 'B56:B65',
        rule: { kind: 'range', sheet: 'settings', range: 'H7:I36' },
        strict: false,
        help: 'goals.splitHelp',
      },
      { range: 'I56:I65', rule: { kind: 'number', least: 0 }, strict: true },
      { range: 'C56:C65', rule: { kind: 'number', least: 0, most: 1 }, strict: true },
    ],
    rules: [
      ...listedRules(['B11:H11', 'B35:H35', 'B67:H67']),
      { ranges: ['H15:H18'], formula: '=LEFT($H15;1)="▲"', style: 'warning' },
    ],
    names: [
      { name: 'Goal', range: SHARED.cell('goal', 'value') },
      { name: 'Deal_size', range: SHARED.cell('deal', 'value') },
      { name: 'Marketing_share', range: SHARED.cell('share', 'value') },
      { name: 'Pace', range: SHARED.cell('days', 'unit') },
      { name: 'Rates', range: FUNNEL.column('rate', 'lead', 'opportunity') },
      { name: 'Owed', range: FUNNEL.column('owed', 'lead', 'customer') },
      { name: 'Worth', range: FUNNEL.column('worth', 'lead', 'customer') },
      { name: 'Capacity_leads', range: CAPACITY.cell('can', 'leads') },
      { name: 'Capacity_says', range: CAPACITY.cell('capacitySays', 'stage') },
    ],
    // Once formulas beside the page.
    cleared: ['J17:J18'],
    protected: ['C9:D9', 'C10', 'D14:H19', 'B29:H35', 'D51:H83', 'I51:L52', 'M5:M85'],
  });
}
