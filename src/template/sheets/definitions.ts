// Definitions: what both teams mean by Lead, MQL and SQL, when a lead is handed over, and the points behind every score.

import { across, down, textKeys, textsAcross, textsDown, wordsDown } from '../cells';
import { listedSheet } from '../listedSheet';
import type { CellSpec, SheetSpec } from '../spec';
import { PALETTE } from '../palette';
import type { TextKey } from '../../texts/workbook';
import { history } from './definitions/history';

/** Action, points, counted at most, half-life in days: the five actions of the source article. */
const SCORING: readonly (readonly [TextKey, number, number | '', number | ''])[] = [
  ['action.asked_info', 20, 2, ''],
  ['action.visited_blog', 5, 3, 60],
  ['action.downloaded_guide', 10, 3, 90],
  ['action.social', 5, 3, 60],
  ['action.asked_advice', 30, 1, ''],
];

/** The sheet Definitions. */
export function definitionsSheet(): SheetSpec {
  return listedSheet({
    id: 'definitions',
    name: 'definitions.name',
    tabColor: PALETTE.muted,
    rows: 54,
    widths: [16, 250, 120, ...new Array<number>(6).fill(100), 230],
    heights: [{ row: 6, pixels: 24 }, ...[7, 8, 9, 10, 11, 28, 29, 31, 32].map((row) => ({ row, pixels: 38 }))],
    cells: [...stages(), ...scoring(), ...thresholds(), ...handoff(), ...history(), ...promise()],
    styles: [
      { ranges: ['B2'], style: 'title' },
      { ranges: ['B3', 'B20:B21', 'D25', 'D30', 'B44:B45', 'B48:B52'], style: 'subtitle' },
      { ranges: ['B5', 'B13', 'B23', 'B27', 'B34', 'B47'], style: 'section' },
      { ranges: ['B6:J6', 'B14', 'B36', 'J36'], style: 'header' },
      { ranges: ['C14:E14', 'C36:I36'], style: 'headerNumber' },
      { ranges: ['B7:B11', 'B28:B32'], style: 'strongTop' },
      { ranges: ['B15:E19', 'C24:C25', 'C30'], style: 'input' },
      { ranges: ['C7:J11', 'C28:J29', 'C31:J32'], style: 'inputTop' },
      { ranges: ['C35:D35', 'C37:I43'], style: 'computed' },
      { ranges: ['E35', 'J37:J41'], style: 'verdict' },
      { ranges: ['J43'], style: 'subtitle' },
    ],
    formats: [
      { ranges: ['C15:E19', 'C24', 'C30', 'C35:D35', 'C37:F42', 'I37:I42'], format: 'whole' },
      { ranges: ['C25', 'G37:H42', 'C43:I43'], format: 'percent' },
    ],
    merges: ['D6:G11', 'H6:J11', 'C28:J29', 'C31:J32'],
    validations: [
      { range: 'C7:C11', rule: { kind: 'words', keys: ['side.marketing', 'side.sales', 'side.both'] }, strict: false },
      { range: 'D15:E19', rule: { kind: 'number', least: 0 }, strict: true },
      { range: 'C25', rule: { kind: 'number', least: 0, most: 1 }, strict: true },
      { range: 'C30', rule: { kind: 'number', least: 1 }, strict: true },
    ],
    rules: [
      { ranges: ['J37:J41'], formula: '=OR(LEFT($J37;1)="↑";LEFT($J37;1)="↓")', style: 'warning' },
      { ranges: ['E35:J35'], formula: '=LEFT($E$35;1)="✗"', style: 'warning' },
    ],
    names: [
      { name: 'Stages', range: 'B7:J11' },
      { name: 'Score_actions', range: 'B15:B19' },
      { name: 'Score_rules', range: 'C15:E19' },
      { name: 'Mql_score', range: 'C24' },
      { name: 'Sql_fit', range: 'C25' },
      { name: 'Handoff', range: 'C28:C32' },
    ],
    protected: ['B35:J43'],
  });
}

function stages(): CellSpec[] {
  return [
    ...textsDown('B2', ['definitions.title', 'definitions.subtitle']),
    { at: 'B5', content: { text: 'definitions.whose' } },
    ...textsAcross('B6', ['definitions.stage', 'definitions.side', 'definitions.meaning']),
    { at: 'H6', content: { text: 'definitions.handedOver' } },
    ...textsDown('B7', textKeys('stage', 'lead mql sql opportunity customer')),
    ...wordsDown('C7', textKeys('side', 'marketing marketing sales sales sales')),
    ...wordsDown('D7', textKeys('definitions', 'lead mql sql opportunity customer')),
    ...wordsDown('H7', textKeys('definitions', 'leadHanded mqlHanded sqlHanded opportunityHanded customerHanded')),
  ];
}

function scoring(): CellSpec[] {
  return [
    { at: 'B13', content: { text: 'definitions.scoring' } },
    ...textsAcross('B14', textKeys('definitions', 'action points most halfLife')),
    ...SCORING.flatMap(([words, points, most, halfLife], index) =>
      across(`B${15 + index}`, [{ words }, { input: points }, { input: most }, { input: halfLife }]),
    ),
    ...textsDown('B20', ['definitions.scoringHint', 'definitions.halfLifeHint']),
  ];
}

function thresholds(): CellSpec[] {
  return [
    ...textsDown('B23', ['definitions.thresholds', 'definitions.mqlScore', 'definitions.sqlFit']),
    ...down('C24', [{ input: 30 }, { input: 0.5 }]),
    { at: 'D25', content: { text: 'definitions.fitHint' } },
  ];
}

/** What happens between marketing and sales when a lead qualifies; silence is an answer too. */
function handoff(): CellSpec[] {
  return [
    ...textsDown('B27', textKeys('definitions', 'handoff how accepted answerHours silence rejected')),
    ...down('C28', [
      { words: 'definitions.howWords' },
      { words: 'definitions.acceptedWords' },
      { input: 24 },
      { words: 'definitions.silenceWords' },
      { words: 'definitions.rejectedWords' },
    ]),
    { at: 'D30', content: { text: 'definitions.answerHint' } },
  ];
}

/** How the promise is counted, and which fit rules: what LEAD_FACTS does, in words. */
function promise(): CellSpec[] {
  return textsDown(
    'B47',
    textKeys('definitions', 'promise promiseStarts promiseFrozen promiseKept promiseEnds fitByHand'),
  );
}
