// What the leads already won and lost suggest, beside the points in force. Leads is built later, so these cells wait for it.

import { across, down, textsAcross, textsDown } from '../../cells';
import type { CellSpec } from '../../spec';
import { isRejected, countable } from '../leads/check';

const ACTIONS = 5;
const [RULES, FIRST] = [15, 37];

const WON = countable('{leads.won_on}');

/** Won, or rejected by sales: a lead still open says nothing yet. */
const LOST = `(${WON}="")*((${isRejected(countable('{leads.accepted}'))}+(${countable('{leads.reason}')}<>""))>0)`;
const CLOSED = `ISNUMBER({leads.score})*(((${WON}<>"")+(${LOST}))>0)`;
const IS_WON = `ARRAYFORMULA(IF(FILTER(${WON};${CLOSED})="";0;1))`;

/** Inside an array a date may arrive as its serial number: it means once, not forty thousand times. */
const DONE = countable('{leads.asked_info:asked_advice}');
const TIMES = `ARRAYFORMULA(IF(ISNUMBER(${DONE});IF(${DONE}>9999;1;${DONE});${DONE}))`;

const LEARNT = `LEADSCORE_LEARN(FILTER(${TIMES};${CLOSED});${IS_WON})`;

/** The table of the points in force against those that history suggests. */
export function history(): CellSpec[] {
  const last = FIRST + ACTIONS - 1;
  const rows = Array.from({ length: ACTIONS }, (_, index) => [RULES + index, FIRST + index] as const);
  return [
    ...textsDown('B34', ['definitions.history', 'definitions.outcomes']),
    ...across('C35', [
      { formula: `=SUM(ARRAYFORMULA(IF(ISNUMBER({leads.score})*(${WON}<>"");1;0)))` },
      { formula: `=SUM(ARRAYFORMULA(IF(ISNUMBER({leads.score})*(${LOST});1;0)))` },
    ]).map(afterLeads),
    { at: 'E35', content: { formula: `=IF(${tooFew()};{"definitions.tooFew"};{"definitions.enough"})` } },
    ...textsAcross('B36', [
      'definitions.action',
      'definitions.inForce',
      'definitions.suggested',
      'definitions.error',
      'definitions.leadsWith',
      'definitions.rateWith',
      'definitions.rateWithout',
      'definitions.difference',
      'definitions.verdict',
    ]),
    ...rows.flatMap(([rule, row]) => [
      ...across(`B${row}`, [{ formula: `=B${rule}&""` }, { formula: `=C${rule}` }]),
      { at: `I${row}`, content: { formula: `=IF(D${row}="";"";D${row}-C${row})` } },
      { at: `J${row}`, content: { formula: verdict(row) } },
    ]),
    ...down(`D${FIRST}`, [
      { formula: `=IF(${tooFew()};"";CHOOSECOLS(CHOOSEROWS(${LEARNT};2;3;4;5;6;7);6;7;2;3;4))` },
    ]).map(afterLeads),
    ...textsDown(`B${last + 1}`, [
      'definitions.all',
      'definitions.auc',
      'definitions.historyHint',
      'definitions.errorHint',
    ]),
    ...across(`C${last + 2}`, [
      { formula: `=IF(${tooFew()};"";LEADSCORE_AUC(FILTER({leads.score};${CLOSED});${IS_WON}))` },
      { formula: `=IF(${tooFew()};"";INDEX(${LEARNT};8;3))` },
    ]).map(afterLeads),
    { at: `I${last + 2}`, content: { formula: `=IF(D${last + 2}="";"";D${last + 2}-C${last + 2})` } },
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
  const direction = `IF(I${row}>0;{"definitions.more"};{"definitions.less"})`;
  const known = `IF(ABS(I${row})<2*E${row};{"definitions.unsure"};${direction})`;
  return `=IF(D${row}="";"";IF(E${row}="";{"definitions.allAlike"};${known}))`;
}
