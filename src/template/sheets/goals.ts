// Goals: from the shared goal to the leads owed per stage and week, and what sales can follow up.

import { across, down, textsAcross, textsDown } from '../cells';
import { formSheet } from '../formSheet';
import type { CellSpec, SheetSpec } from '../spec';
import { PALETTE } from '../palette';

const PAST_PERIODS = 12;

/** The sheet Goals. */
export function goalsSheet(): SheetSpec {
  return formSheet({
    id: 'goals',
    name: 'goals.name',
    tabColor: PALETTE.teal,
    rows: 60,
    widths: [16, 300, 130, 130, 130, 130, 130, 130],
    cells: [...shared(), ...funnel(), ...capacity(), ...past()],
    styles: [
      { ranges: ['B2'], style: 'title' },
      { ranges: ['B3', 'D6:D7'], style: 'subtitle' },
      { ranges: ['B5', 'B11', 'B19', 'B29'], style: 'section' },
      { ranges: ['B12', 'B30'], style: 'header' },
      { ranges: ['C12:F12', 'C30:H30'], style: 'headerNumber' },
      { ranges: ['C6:C8', 'C13:C16', 'C20:C22', 'B31:H42'], style: 'input' },
      { ranges: ['C9', 'D13:F17', 'C23:C26'], style: 'computed' },
      { ranges: ['B13:B17'], style: 'strong' },
      { ranges: ['B27'], style: 'verdict' },
      { ranges: ['B43:H44'], style: 'total' },
    ],
    formats: [
      { ranges: ['C6:C7', 'D13:D17', 'F13:F17', 'C20', 'C22:C26', 'C31:H43'], format: 'whole' },
      { ranges: ['C8', 'C13:C16'], format: 'exactPercent' },
      { ranges: ['C44:G44'], format: 'exactPercent' },
      { ranges: ['C9', 'E13:E17', 'C21'], format: 'tenth' },
    ],
    validations: [
      { range: 'C6:C7', rule: { kind: 'number', least: 0 }, strict: true },
      { range: 'C8', rule: { kind: 'number', least: 0, most: 1 }, strict: true },
      { range: 'C13:C16', rule: { kind: 'number', least: 0, most: 1 }, strict: true },
      { range: 'C20:C22', rule: { kind: 'number', least: 0 }, strict: true },
    ],
    rules: [
      { ranges: ['B27:F27'], formula: '=LEFT($B$27;1)="✓"', style: 'good' },
      { ranges: ['B27:F27'], formula: '=LEFT($B$27;1)="✗"', style: 'bad' },
    ],
    names: [
      { name: 'Goal', range: 'C6' },
      { name: 'Deal_size', range: 'C7' },
      { name: 'Marketing_share', range: 'C8' },
      { name: 'Rates', range: 'C13:C16' },
      { name: 'Owed', range: 'D13:D17' },
      { name: 'Worth', range: 'F13:F17' },
    ],
    protected: ['D13:F17', 'B23:C27', 'B43:H44'],
  });
}

function shared(): CellSpec[] {
  return [
    ...textsDown('B2', ['goals.title', 'goals.subtitle']),
    ...textsDown('B5', ['goals.shared', 'goals.goal', 'goals.dealSize', 'goals.share', 'goals.weeks']),
    ...down('C6', [
      { setting: 'goal' },
      { setting: 'dealSize' },
      { input: 1 },
      { formula: '=(Period_end-Period_start+1)/7' },
    ]),
    ...down('D6', [{ formula: '=Unit&""' }, { formula: '=Unit&""' }]),
  ];
}

function funnel(): CellSpec[] {
  return [
    { at: 'B11', content: { text: 'goals.funnel' } },
    ...textsAcross('B12', ['goals.stage', 'goals.rate', 'goals.owed', 'goals.perWeek', 'goals.worth']),
    ...textsDown('B13', ['stage.lead', 'stage.mql', 'stage.sql', 'stage.opportunity', 'stage.customer']),
    ...down('C13', [{ input: 0.5 }, { input: 0.5 }, { input: 0.6 }, { input: 0.3 }]),
    { at: 'D13', content: { formula: '=LEADS_NEEDED(Goal*Marketing_share;Deal_size;Rates)' } },
    ...down(
      'E13',
      [13, 14, 15, 16, 17].map((row) => ({ formula: `=IFERROR(D${row}/$C$9;"")` })),
    ),
    { at: 'F13', content: { formula: '=LEAD_VALUE(Deal_size;Rates)' } },
  ];
}

function capacity(): CellSpec[] {
  return [
    ...textsDown('B19', [
      'goals.capacity',
      'goals.reps',
      'goals.hoursPerDay',
      'goals.minutes',
      'goals.workingDays',
      'goals.attempts',
      'goals.can',
      'goals.mqlOwed',
    ]),
    ...down('C20', [
      { input: 3 },
      { input: 3 },
      { input: 10 },
      { formula: '=NETWORKDAYS(Period_start;Period_end;Holidays)' },
      { formula: '=INDEX(Sla_classes;2;3)' },
      { formula: '=INT(C20*C21*C23*60/(C22*C24))' },
      { formula: '=INDEX(Owed;2)+0*INDEX(Owed;1)' },
    ]),
    {
      at: 'B27',
      content: {
        formula: '=IF(C25>=C26;{"goals.kept"};SUBSTITUTE(SUBSTITUTE({"goals.broken"};"{1}";C25&"");"{2}";C26&""))',
      },
    },
  ];
}

function past(): CellSpec[] {
  const last = 30 + PAST_PERIODS;
  return [
    { at: 'B29', content: { text: 'goals.past' } },
    ...textsAcross('B30', [
      'goals.period',
      'goals.leads',
      'goals.mqls',
      'goals.sqls',
      'goals.opportunities',
      'goals.customers',
      'goals.result',
    ]),
    ...textsDown('B43', ['goals.total', 'goals.history']),
    ...across(
      'C43',
      ['C', 'D', 'E', 'F', 'G', 'H'].map((column) => ({ formula: `=SUM(${column}31:${column}${last})` })),
    ),
    ...across(
      'C44',
      [
        ['C', 'D'],
        ['D', 'E'],
        ['E', 'F'],
        ['F', 'G'],
      ].map(([from, to]) => ({ formula: `=IFERROR(${to}43/${from}43;"")` })),
    ),
  ];
}
