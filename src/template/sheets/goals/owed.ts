// What marketing owes at each stage, from visitors on, beside what history says of the same rates.

import { textKeys, textsAcross } from '../../cells';
import { filledText, percentText, wholeText } from '../../filledText';
import type { CellSpec } from '../../spec';
import { FUNNEL, PACE, PAST, PAST_RATES, SHARED } from './rows';
import { READY } from './shared';

const STAGES = ['lead', 'mql', 'sql', 'opportunity', 'customer'] as const;
const RATES = { lead: 0.5, mql: 0.5, sql: 0.6, opportunity: 0.3 } as const;
const RATED = ['lead', 'mql', 'sql', 'opportunity'] as const;
const HISTORY = { lead: 'leads', mql: 'mqls', sql: 'sqls', opportunity: 'opportunities' } as const;

const WEEKS = SHARED.cell('weeks', 'value');

/** The funnel: rates in force and by history, leads owed in the period and a week, worth of one. */
export function owed(): CellSpec[] {
  return [
    ...textsAcross(
      FUNNEL.cell('heading', 'stage'),
      textKeys('goals', 'stage rate byHistory owed perWeek worth against'),
    ),
    ...FUNNEL.fill({
      funnel: { stage: { text: 'goals.funnel' } },
      visitor: visitors(),
      lead: { owed: leadsNeeded() },
      customer: { worth: `=IF(COUNT(${FUNNEL.column('owed', 'lead', 'customer')})<5;"";Deal_size)` },
      words: { stage: inWords() },
      wordsByHistory: { stage: atRatesOfHistory() },
    }),
    ...PACE.fill({ byHistory: { value: leadsByHistory() } }),
    ...FUNNEL.fillRows(STAGES, (stage) => ({
      stage: { text: `stage.${stage}` },
      perWeek: `=IF(OR([.owed]="";${WEEKS}="");"";[.owed]/${WEEKS})`,
    })),
    ...RATED.flatMap((stage, index) =>
      FUNNEL.fillRows([stage], {
        rate: { input: RATES[stage] },
        history: byHistory(HISTORY[stage]),
        worth: passedOn('[.rate]', FUNNEL.cell(STAGES[index + 1] ?? stage, 'worth')),
        against: againstHistory('[.rate]', '[.history]'),
      }),
    ),
  ];
}

/** Once goal, deal and share allow it; it does not wait for the working days, which are asked for as well. */
function leadsNeeded(): string {
  const isSet = 'AND(COUNT(Goal;Deal_size)=2;Goal>0;Marketing_share>0;Marketing_share<=1;Period_end>=Period_start)';
  return `=IFERROR(IF(${isSet};LEADS_NEEDED(Goal*Marketing_share;Deal_size;Rates);1/0);VSTACK("";"";"";"";""))`;
}

/** One of a stage is worth what those are that come of it: as LEAD_VALUE has it, without a call. */
function passedOn(rate: string, worth: string): string {
  return `=IF(${worth}="";"";${rate}*${worth})`;
}

/** The visitors it takes to bring the leads owed; how many came is known elsewhere, so history says nothing of them. */
function visitors() {
  const cell = (column: 'rate' | 'owed' | 'worth') => FUNNEL.cell('visitor', column);
  const [leads, worth] = [FUNNEL.cell('lead', 'owed'), FUNNEL.cell('lead', 'worth')];
  return {
    stage: { content: { text: 'goals.visitor' }, note: 'goals.visitorNote' },
    rate: { input: 0.02 },
    owed: `=IF(COUNT(${leads})*(COUNTIF(${cell('rate')};">0")>0)=0;"";ROUNDUP(${leads}/${cell('rate')};0))`,
    perWeek: `=IF(OR(${cell('owed')}="";${WEEKS}="");"";${cell('owed')}/${WEEKS})`,
    worth: `=IF(OR(${cell('owed')}="";${worth}="");"";${cell('rate')}*${worth})`,
  } as const;
}

/** By the true rates of closed periods; where none has them, by all that was typed. */
function byHistory(stage: keyof typeof PAST_RATES): string {
  const [rate, typed] = [PAST.cell('pastRates', PAST_RATES[stage]), PAST.cell('pastRates', stage)];
  return `=IF(COUNT(${rate})=1;${rate};${typed})`;
}

/** A quarter more or less than history is worth a word. */
function againstHistory(rate: string, history: string): string {
  const words = `IFS(${rate}>${history}*5/4;{"goals.aboveHistory"};${rate}<${history}*3/4;{"goals.belowHistory"};TRUE;{"goals.asHistory"})`;
  return `=IF(COUNT(${rate};${history})<2;"";${words})`;
}

function inWords(): string {
  const [customers, leads, perWeek] = [
    FUNNEL.cell('customer', 'owed'),
    FUNNEL.cell('lead', 'owed'),
    FUNNEL.cell('lead', 'perWeek'),
  ];
  const aWeek = `ROUND(${perWeek};IF(${perWeek}<10;1;0))`;
  return `=IF(${READY};${filledText('goals.inWords', wholeText(customers), wholeText(leads), aWeek)};"")`;
}

/** What the goal would take at the rates of past periods. */
function atRatesOfHistory(): string {
  const leads = PACE.cell('byHistory', 'value');
  const ofOwed = percentText(`${leads}/${FUNNEL.cell('lead', 'owed')}`);
  return `=IF(AND(${READY};COUNT(${leads})=1);${filledText('goals.byHistoryInWords', wholeText(leads), ofOwed)};"")`;
}

/** The leads it would take, beside the page; blank unless all four rates are known. */
function leadsByHistory(): string {
  const rates = FUNNEL.column('history', 'lead', 'opportunity');
  const leads = `ROUNDUP(ROUND(Goal*Marketing_share/Deal_size/PRODUCT(${rates});6);0)`;
  return `=IF(COUNT(${rates})=4;IFERROR(${leads};"");"")`;
}
