// What the leads already won and lost suggest, beside the points in force. Leads is built later, so these cells wait for it.

import { across, down, textKeys, textsAcross, textsDown } from '../../cells';
import type { CellSpec } from '../../spec';
import { ACTIONS } from '../leads/check';

const [RULES, FIRST] = [15, 37];

/** Of the leads won or lost: one still open says nothing yet. */
const closed = (cells: string) => `FILTER(${cells};({leads.outcome}="won")+({leads.outcome}="lost"))`;

const OUTCOMES = closed('{leads.outcome}');

/** What the leads that are closed teach, an action counted no more often than the rules in force count it. */
const LEARNT = `LEADSCORE_LEARN(${closed(`{leads.${ACTIONS[0]}:${ACTIONS[4]}}`)};${OUTCOMES};"";"";Score_rules)`;

/** The table of the points in force against those that history suggests. */
export function history(): CellSpec[] {
  const last = FIRST + ACTIONS.length - 1;
  const rows = Array.from(ACTIONS, (_, index) => [RULES + index, FIRST + index] as const);
  return [
    ...textsDown('B34', ['definitions.history', 'definitions.outcomes']),
    ...across('C35', [
      { formula: '=COUNTIF({leads.outcome};"won")' },
      { formula: '=COUNTIF({leads.outcome};"lost")' },
    ]).map(afterLeads),
    { at: 'E35', content: { formula: `=IF(${tooFew()};{"definitions.tooFew"};{"definitions.enough"})` } },
    ...textsAcross(
      'B36',
      textKeys('definitions', 'action inForce suggested error leadsWith rateWith rateWithout difference verdict'),
    ),
    ...rows.flatMap(([rule, row]) => [
      ...across(`B${row}`, [{ formula: `=B${rule}&""` }, { formula: `=C${rule}` }]),
      { at: `I${row}`, content: { formula: `=IF(D${row}="";"";D${row}-C${row})` } },
      { at: `J${row}`, content: { formula: verdict(row) } },
    ]),
    ...down(`D${FIRST}`, [
      { formula: `=IF(${tooFew()};"";IFERROR(CHOOSECOLS(CHOOSEROWS(${LEARNT};2;3;4;5;6;7);6;7;2;3;4);""))` },
    ]).map(afterLeads),
    ...textsDown(`B${last + 1}`, textKeys('definitions', 'all auc historyHint errorHint')),
    ...across(`C${last + 2}`, [
      { formula: `=IF(${tooFew()};"";IFERROR(LEADSCORE_AUC(${closed('{leads.score}')};${OUTCOMES});""))` },
      { formula: `=IF(${tooFew()};"";IFERROR(INDEX(${LEARNT};8;3);""))` },
    ]).map(afterLeads),
    {
      at: `I${last + 2}`,
      content: { formula: `=IF(COUNT(C${last + 2}:D${last + 2})<2;"";D${last + 2}-C${last + 2})` },
    },
    { at: `J${last + 2}`, content: { text: 'definitions.aucHint' } },
  ];
}

function afterLeads(cell: CellSpec): CellSpec {
  return { ...cell, after: 'leads' };
}

function tooFew(): string {
  return 'MIN(C35;D35)<2';
}

/** Only a difference of two standard errors is called one. */
function verdict(row: number): string {
  const states = [
    `D${row}="";""`,
    `E${row}="";{"definitions.allAlike"}`,
    `ABS(I${row})<2*E${row};{"definitions.unsure"}`,
    `I${row}>0;{"definitions.more"}`,
  ];
  return `=IFS(${states.join(';')};TRUE;{"definitions.less"})`;
}
