// What the leads already won and lost suggest, beside the points in force. Leads is built later, so these cells wait for it.

import { textKeys } from '../../cells';
import type { CellSpec } from '../../spec';
import { ACTIONS } from '../leads/check';
import { HISTORY } from './rows';

/** Of the leads won or lost: one still open says nothing yet. */
const closed = (cells: string) => `FILTER(${cells};({leads.outcome}="won")+({leads.outcome}="lost"))`;

const OUTCOMES = closed('{leads.outcome}');

/** What the leads that are closed teach, an action counted no more often than the rules in force count it. */
const LEARNT = `LEADSCORE_LEARN(${closed(`{leads.${ACTIONS[0]}:${ACTIONS[4]}}`)};${OUTCOMES};"";"";Score_rules)`;

const TOO_FEW = 'MIN([outcomes.inForce];[outcomes.suggested])<2';

/** The table of the points in force against those that history suggests. */
export function history(): CellSpec[] {
  const headings = 'action inForce suggested error leadsWith rateWith rateWithout difference verdict';
  return [
    ...HISTORY.down('action', textKeys('definitions', 'history outcomes')),
    ...HISTORY.across('historyHeading', textKeys('definitions', headings)),
    ...HISTORY.down('action', textKeys('definitions', 'all auc historyHint errorHint'), 'all'),
    ...HISTORY.fill({
      outcomes: {
        inForce: afterLeads('COUNTIF({leads.outcome};"won")'),
        suggested: afterLeads('COUNTIF({leads.outcome};"lost")'),
        error: `=IF(${TOO_FEW};{"definitions.tooFew"};{"definitions.enough"})`,
      },
      learnt1: { suggested: told(`CHOOSECOLS(CHOOSEROWS(${LEARNT};2;3;4;5;6;7);6;7;2;3;4)`) },
      auc: {
        inForce: told(`LEADSCORE_AUC(${closed('{leads.score}')};${OUTCOMES})`),
        suggested: told(`INDEX(${LEARNT};8;3)`),
        difference: '=IF(COUNT([.inForce:suggested])<2;"";[.suggested]-[.inForce])',
        verdict: 'definitions.aucHint',
      },
    }),
    ...HISTORY.fillEach('learnt*', (index) => ({
      action: `=[action${index + 1}.action]&""`,
      inForce: `=[action${index + 1}.points]`,
      difference: '=IF([.suggested]="";"";[.suggested]-[.inForce])',
      verdict: VERDICT,
    })),
  ];
}

/** What history says, once enough leads are closed. */
function told(figures: string) {
  return afterLeads(`IF(${TOO_FEW};"";IFERROR(${figures};""))`);
}

function afterLeads(formula: string) {
  return { content: { formula: `=${formula}` }, after: 'leads' } as const;
}

/** Only a difference of two standard errors is called one. */
const VERDICT = `=IFS(${[
  '[.suggested]="";""',
  '[.error]="";{"definitions.allAlike"}',
  'ABS([.difference])<2*[.error];{"definitions.unsure"}',
  '[.difference]>0;{"definitions.more"}',
].join(';')};TRUE;{"definitions.less"})`;
