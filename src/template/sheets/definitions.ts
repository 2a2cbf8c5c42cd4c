// Definitions: what both teams mean by Lead, MQL and SQL, when a lead is handed over, and the points behind every score.

import { inputs, textKeys, wordKeys } from '../cells';
import { formSheet } from '../formSheet';
import type { CellSpec, SheetSpec } from '../spec';
import { PALETTE } from '../palette';
import { numberFrom, suggested } from '../validations';
import { startsWith } from '../verdictRules';
import { ACTIONS } from './leads/check';
import { history } from './definitions/history';
import { HANDOFF, HISTORY, PROMISE, SCORING, STAGES, THRESHOLDS } from './definitions/rows';
import { HEAD } from './heading';

/** The sheet Definitions. */
export function definitionsSheet(): SheetSpec {
  return formSheet({
    id: 'definitions',
    name: 'definitions.name',
    tabColor: PALETTE.muted,
    rows: 54,
    widths: [16, 250, 120, 100, 100, 100, 100, 100, 100, 230],
    heights: { whoseHeading: 24, 'lead:customer how:accepted silence:rejected': 38 },
    blocks: [HEAD, STAGES, SCORING, THRESHOLDS, HANDOFF, HISTORY, PROMISE],
    cells: [
      ...HEAD.down('head', textKeys('definitions', 'title subtitle')),
      ...stages(),
      ...scoring(),
      ...thresholds(),
      ...handoff(),
      ...history(),
    ],
    styles: {
      subtitle: [
        'scoringHint:halfLifeHint.action sqlFit.note answerHours.note historyHint:errorHint.action',
        'starts:fitByHand auc.verdict',
      ],
      section: 'history.action',
      header: 'historyHeading.action historyHeading.verdict',
      headerNumber: 'historyHeading.inForce:difference',
      strongTop: 'lead:customer.stage how:rejected.label',
      inputTop: 'lead:customer.side:end how:accepted.words:end silence:rejected.words:end',
      input: 'action* mqlScore:sqlFit.value answerHours.words',
      computed: 'outcomes.inForce:suggested learnt1:auc.inForce:difference',
      verdict: 'outcomes.error learnt*.verdict',
    },
    formats: {
      whole: [
        'action*.points:halfLife mqlScore.value answerHours.words',
        'outcomes.inForce:suggested learnt1:all.inForce:leadsWith learnt1:all.difference',
      ],
      percent: 'sqlFit.value learnt1:all.rateWith:rateWithout auc.inForce:difference',
    },
    merges: [
      'whoseHeading:customer.meaning:g whoseHeading:customer.handed:end',
      'how:accepted.words:end silence:rejected.words:end',
    ],
    validations: {
      'lead:customer.side': suggested(textKeys('side', 'marketing sales both')),
      'action*.most:halfLife': numberFrom(0),
      'sqlFit.value': numberFrom(0, 1),
      'answerHours.words': numberFrom(1),
    },
    rules: [
      {
        on: 'learnt*.verdict',
        formula: '=OR(LEFT([learnt1.$verdict];1)="↑";LEFT([learnt1.$verdict];1)="↓")',
        style: 'warning',
      },
      { on: 'outcomes.error:verdict', formula: startsWith('[$outcomes.$error]', '✗'), style: 'warning' },
    ],
    names: {
      Stages: 'lead:customer',
      Score_actions: 'action*.action',
      Score_rules: 'action*.points:halfLife',
      Mql_score: 'mqlScore.value',
      Sql_fit: 'sqlFit.value',
      Handoff: 'how:rejected.words',
    },
    protected: 'outcomes:auc',
  });
}

function stages(): CellSpec[] {
  const handed = 'leadHanded mqlHanded sqlHanded opportunityHanded customerHanded';
  return [
    ...STAGES.down('stage', textKeys('stage', 'lead mql sql opportunity customer'), 'lead'),
    ...STAGES.down('side', wordKeys('side', 'marketing marketing sales sales sales'), 'lead'),
    ...STAGES.down('meaning', wordKeys('definitions', 'lead mql sql opportunity customer'), 'lead'),
    ...STAGES.down('handed', wordKeys('definitions', handed), 'lead'),
  ];
}

/** The five actions of the source article: points, counted at most so often, half-life in days. */
function scoring(): CellSpec[] {
  return [
    ...SCORING.down('action', wordKeys('action', ACTIONS.join(' ')), 'action1'),
    ...SCORING.down('points', inputs(20, 5, 10, 5, 30), 'action1'),
    ...SCORING.down('most', inputs(2, 3, 3, 3, 1), 'action1'),
    ...SCORING.down('halfLife', inputs('', 60, 90, 60, ''), 'action1'),
  ];
}

function thresholds(): CellSpec[] {
  return [
    ...THRESHOLDS.down('value', inputs(30, 0.5), 'mqlScore'),
    ...THRESHOLDS.fill({ sqlFit: { note: 'definitions.fitHint' } }),
  ];
}

/** What happens between marketing and sales when a lead qualifies; silence is an answer too. */
function handoff(): CellSpec[] {
  return [
    ...HANDOFF.down('words', wordKeys('definitions', 'howWords acceptedWords'), 'how'),
    ...HANDOFF.fill({ answerHours: { words: { input: 24 }, note: 'definitions.answerHint' } }),
    ...HANDOFF.down('words', wordKeys('definitions', 'silenceWords rejectedWords'), 'silence'),
  ];
}
