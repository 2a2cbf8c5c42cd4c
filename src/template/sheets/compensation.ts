// Compensation: what each side earns from the shared goal, by a method both can follow.

import { listedSheet } from '../listedSheet';
import { PALETTE } from '../palette';
import { heading } from './heading';
import type { SheetSpec } from '../spec';
import { listedRules } from '../listedSheet';
import { curve, curveChart } from './compensation/curve';
import { method } from './compensation/method';
import { people } from './compensation/people';
import { states } from './compensation/states';

/** The sheet Compensation. */
export function compensationSheet(): SheetSpec {
  return listedSheet({
    id: 'compensation',
    name: 'compensation.name',
    tabColor: PALETTE.ochre,
    rows: 60,
    hiddenFrom: 'I',
    widths: [16, 300, ...new Array<number>(6).fill(135), 40, 300, 300],
    cells: [...heading('compensation'), ...states(), ...method(), ...people(), ...curve()],
    styles: [
      { ranges: ['B2'], style: 'title' },
      { ranges: ['B4'], style: 'verdict' },
      { ranges: ['B3', 'D13:D14', 'B43'], style: 'subtitle' },
      { ranges: ['B5', 'B12', 'B26', 'B45'], style: 'section' },
      { ranges: ['B16'], style: 'strong' },
      { ranges: ['B6', 'B17', 'B27:C27'], style: 'header' },
      { ranges: ['C6:F6', 'C17:E17', 'D27:H27', 'B46:C46'], style: 'headerNumber' },
      { ranges: ['C13:C14', 'C18:D23', 'B28:E37'], style: 'input' },
      { ranges: ['C7:F9', 'E18:E23', 'F28:H37', 'B47:C55'], style: 'computed' },
      { ranges: ['B18:B23'], style: 'computedWords' },
      { ranges: ['B10', 'B24', 'B42'], style: 'verdict' },
      { ranges: ['B38:H41'], style: 'total' },
      { ranges: ['J5:K43'], style: 'data' },
    ],
    formats: [
      { ranges: ['D28:D41', 'F28:H41'], format: 'whole' },
      { ranges: ['C7:C9', 'E18:E23'], format: 'amount' },
      { ranges: ['D7:F9', 'C14', 'C18:D23', 'E28:E37', 'B47:C55'], format: 'percent' },
      { ranges: ['B28:B37'], format: 'text' },
    ],
    validations: [
      {
        range: 'C13',
        rule: { kind: 'words', keys: ['compensation.marginal', 'compensation.tier', 'compensation.retroactive'] },
        strict: true,
      },
      { range: 'C18:D23', rule: { kind: 'number', least: 0 }, strict: true },
      { range: 'C28:C37', rule: { kind: 'words', keys: ['side.marketing', 'side.sales', 'side.both'] }, strict: true },
      { range: 'E28:E37', rule: { kind: 'number', least: 0, most: 1 }, strict: true },
    ],
    rules: listedRules(['D14:H14', 'B24:H24', 'B42:H42']),
    names: [{ name: 'Bonus_today', range: 'F38:F40' }],
    protected: ['C7:F9', 'D13:H14', 'E18:E24', 'F28:H42', 'B47:C55', 'J5:K43'],
    charts: [curveChart()],
  });
}
