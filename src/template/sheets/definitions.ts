// Definitions: what both teams mean by Lead, MQL and SQL, and the points behind every score.

import { across, down, textsAcross, textsDown } from '../cells';
import { formSheet } from '../formSheet';
import type { CellSpec, SheetSpec } from '../spec';
import { PALETTE } from '../palette';
import type { TextKey } from '../../texts/workbook';

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
  return formSheet({
    id: 'definitions',
    name: 'definitions.name',
    tabColor: PALETTE.muted,
    rows: 40,
    widths: [16, 280, 130, 130, 130, 560],
    cells: [...stages(), ...scoring(), ...thresholds()],
    styles: [
      { ranges: ['B2'], style: 'title' },
      { ranges: ['B3', 'B20:B21', 'D25'], style: 'subtitle' },
      { ranges: ['B5', 'B13', 'B23'], style: 'section' },
      { ranges: ['B6:F6', 'B14'], style: 'header' },
      { ranges: ['C14:E14'], style: 'headerNumber' },
      { ranges: ['B7:B11'], style: 'strong' },
      { ranges: ['C7:F11', 'B15:E19', 'C24:C25'], style: 'input' },
    ],
    formats: [
      { ranges: ['C15:E19', 'C24'], format: 'whole' },
      { ranges: ['C25'], format: 'percent' },
    ],
    merges: ['D6:F11'],
    validations: [
      { range: 'C7:C11', rule: { kind: 'words', keys: ['side.marketing', 'side.sales', 'side.both'] }, strict: false },
      { range: 'D15:E19', rule: { kind: 'number', least: 0 }, strict: true },
      { range: 'C25', rule: { kind: 'number', least: 0, most: 1 }, strict: true },
    ],
    names: [
      { name: 'Score_actions', range: 'B15:B19' },
      { name: 'Score_rules', range: 'C15:E19' },
      { name: 'Mql_score', range: 'C24' },
      { name: 'Sql_fit', range: 'C25' },
    ],
  });
}

function stages(): CellSpec[] {
  const sides: readonly TextKey[] = ['side.marketing', 'side.marketing', 'side.sales', 'side.sales', 'side.sales'];
  const meanings: readonly TextKey[] = [
    'definitions.lead',
    'definitions.mql',
    'definitions.sql',
    'definitions.opportunity',
    'definitions.customer',
  ];
  return [
    ...textsDown('B2', ['definitions.title', 'definitions.subtitle']),
    { at: 'B5', content: { text: 'definitions.whose' } },
    ...textsAcross('B6', ['definitions.stage', 'definitions.side', 'definitions.meaning']),
    ...textsDown('B7', ['stage.lead', 'stage.mql', 'stage.sql', 'stage.opportunity', 'stage.customer']),
    ...down(
      'C7',
      sides.map((words) => ({ words })),
    ),
    ...down(
      'D7',
      meanings.map((words) => ({ words })),
    ),
  ];
}

function scoring(): CellSpec[] {
  return [
    { at: 'B13', content: { text: 'definitions.scoring' } },
    ...textsAcross('B14', ['definitions.action', 'definitions.points', 'definitions.most', 'definitions.halfLife']),
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
