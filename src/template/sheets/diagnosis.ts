// Diagnosis: why the result differs from plan, in a sentence each.

import { countedText } from '../filledText';
import { listedSheet } from '../listedSheet';
import { PALETTE } from '../palette';
import { heading } from './heading';
import type { CellSpec, SheetSpec } from '../spec';
import { listedRules } from '../listedSheet';
import { drivers, driversChart } from './diagnosis/drivers';
import { figures } from './diagnosis/figures';
import { groups } from './diagnosis/groups';

/** The sheet Diagnosis. */
export function diagnosisSheet(): SheetSpec {
  return listedSheet({
    id: 'diagnosis',
    name: 'diagnosis.name',
    tabColor: PALETTE.ochre,
    rows: 800,
    hiddenFrom: 'I',
    widths: [16, 300, ...new Array<number>(6).fill(125), 40, ...new Array<number>(26).fill(100)],
    cells: [
      ...heading('diagnosis'),
      { at: 'B5', content: { text: 'diagnosis.inShort' } },
      ...figures(),
      ...drivers(),
      ...groups(),
      ...leftOut(),
    ],
    styles: [
      { ranges: ['B2'], style: 'title' },
      { ranges: ['B4'], style: 'verdict' },
      { ranges: ['B3', 'D20'], style: 'subtitle' },
      { ranges: ['B5', 'B10', 'B19', 'B44', 'B63'], style: 'section' },
      { ranges: ['B11', 'B21', 'D21:H21'], style: 'header' },
      { ranges: ['C11:H11', 'C21'], style: 'headerNumber' },
      { ranges: ['C20', 'C45'], style: 'input' },
      { ranges: ['C12:H17', 'C22:C27'], style: 'computed' },
      { ranges: ['B6', 'B46', 'B50', 'B54', 'B58'], style: 'strong' },
      { ranges: ['B28:H28'], style: 'total' },
      { ranges: ['J3:AI70'], style: 'data' },
    ],
    formats: [
      { ranges: ['C12:D16', 'C45'], format: 'whole' },
      { ranges: ['C17:D17', 'F17:G17', 'C22:C28', 'AF7'], format: 'amount' },
      { ranges: ['E12:E17', 'F13:G16', 'H13:H17'], format: 'percent' },
      { ranges: ['AE4', 'AG47:AG49'], format: 'percent' },
      { ranges: ['AI47:AI49'], format: 'tenth' },
    ],
    validations: [
      { range: 'C20', rule: { kind: 'words', keys: ['diagnosis.sequential', 'diagnosis.shapley'] }, strict: true },
      { range: 'C45', rule: { kind: 'number', least: 1 }, strict: true },
    ],
    rules: [...listedRules(['B6:H6']), { ranges: ['C22:C28'], formula: '=AND(COUNT($C22)=1;$C22<0)', style: 'bad' }],
    protected: ['B5:H19', 'D20:H28', 'B47:H65', 'J3:AI800'],
    charts: [driversChart()],
  });
}

/** Rows that cannot be counted are in none of the figures; without dates of opportunities two conversions say little. */
function leftOut(): CellSpec[] {
  const some = countedText('diagnosis.leftOutOne', 'diagnosis.leftOut', 'Unsound_rows');
  return [
    { at: 'B63', content: { text: 'diagnosis.caveats' } },
    { at: 'B64', content: { formula: `=IF(COUNTIF(Unsound_rows;">0")=0;{"diagnosis.allCounted"};${some})` } },
    {
      at: 'B65',
      content: {
        formula: '=IF(AND(COUNT({leads.opportunity_on})=0;COUNT({leads.won_at})>0);{"diagnosis.noOpportunities"};"")',
      },
    },
  ];
}
