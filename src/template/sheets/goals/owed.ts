// What marketing owes at each stage, from visitors on, beside what history says of the same rates.

import { textKeys } from '../../cells';
import { filledText, percentText, wholeText } from '../../filledText';
import type { CellSpec } from '../../spec';
import { FUNNEL, PACE, PAST_RATES } from './rows';
import { READY } from './shared';

/** The stages that lead to another: the rate to start from, what Past results calls them, and the next. */
const RATED = {
  lead: [0.5, 'leads', 'mql'],
  mql: [0.5, 'mqls', 'sql'],
  sql: [0.6, 'sqls', 'opportunity'],
  opportunity: [0.3, 'opportunities', 'customer'],
} as const;

const PER_WEEK = '=IF(OR([.owed]="";[weeks.value]="");"";[.owed]/[weeks.value])';

/** The funnel: rates in force and by history, leads owed in the period and a week, worth of one. */
export function owed(): CellSpec[] {
  return [
    ...FUNNEL.down('stage', textKeys('stage', 'lead mql sql opportunity customer'), 'lead'),
    ...FUNNEL.fillRows(['lead', 'mql', 'sql', 'opportunity'], (stage) => {
      const [rate, past, next] = RATED[stage];
      return {
        rate: { input: rate },
        history: byHistory(past),
        // One of a stage is worth what those are that come of it: as LEAD_VALUE has it, without a call.
        worth: `=IF([${next}.worth]="";"";[.rate]*[${next}.worth])`,
        against: againstHistory(),
      };
    }),
    ...FUNNEL.fillRows(['visitor', 'lead', 'mql', 'sql', 'opportunity', 'customer'], { perWeek: PER_WEEK }),
    ...FUNNEL.fill({
      visitor: VISITORS,
      lead: { owed: leadsNeeded() },
      customer: { worth: '=IF(COUNT([lead:customer.owed])<5;"";Deal_size)' },
      words: { stage: inWords() },
      wordsByHistory: { stage: atRatesOfHistory() },
    }),
    ...PACE.fill({ byHistory: { value: leadsByHistory() } }),
  ];
}

/** Once goal, deal and share allow it; it does not wait for the working days, which are asked for as well. */
function leadsNeeded(): string {
  const isSet = 'AND(COUNT(Goal;Deal_size)=2;Goal>0;Marketing_share>0;Marketing_share<=1;Period_end>=Period_start)';
  return `=IFERROR(IF(${isSet};LEADS_NEEDED(Goal*Marketing_share;Deal_size;Rates);1/0);VSTACK("";"";"";"";""))`;
}

/** The visitors it takes to bring the leads owed; how many came is known elsewhere, so history says nothing of them. */
const VISITORS = {
  stage: { content: { text: 'goals.visitor' }, note: 'goals.visitorNote' },
  rate: { input: 0.02 },
  owed: '=IF(COUNT([lead.owed])*(COUNTIF([.rate];">0")>0)=0;"";ROUNDUP([lead.owed]/[.rate];0))',
  worth: '=IF(OR([.owed]="";[lead.worth]="");"";[.rate]*[lead.worth])',
} as const;

/** By the true rates of closed periods; where none has them, by all that was typed. */
function byHistory(stage: keyof typeof PAST_RATES): string {
  const [rate, typed] = [`[pastRates.${PAST_RATES[stage]}]`, `[pastRates.${stage}]`];
  return `=IF(COUNT(${rate})=1;${rate};${typed})`;
}

/** A quarter more or less than history is worth a word. */
function againstHistory(): string {
  const states = ['[.rate]>[.history]*5/4;{"goals.aboveHistory"}', '[.rate]<[.history]*3/4;{"goals.belowHistory"}'];
  return `=IF(COUNT([.rate];[.history])<2;"";IFS(${states.join(';')};TRUE;{"goals.asHistory"}))`;
}

function inWords(): string {
  const aWeek = 'ROUND([lead.perWeek];IF([lead.perWeek]<10;1;0))';
  const words = filledText('goals.inWords', wholeText('[customer.owed]'), wholeText('[lead.owed]'), aWeek);
  return `=IF(${READY};${words};"")`;
}

/** What the goal would take at the rates of past periods. */
function atRatesOfHistory(): string {
  const leads = '[byHistory.value]';
  const words = filledText('goals.byHistoryInWords', wholeText(leads), percentText(`${leads}/[lead.owed]`));
  return `=IF(AND(${READY};COUNT(${leads})=1);${words};"")`;
}

/** The leads it would take, beside the page; blank unless all four rates are known. */
function leadsByHistory(): string {
  const rates = '[lead:opportunity.history]';
  const leads = `ROUNDUP(ROUND(Goal*Marketing_share/Deal_size/PRODUCT(${rates});6);0)`;
  return `=IF(COUNT(${rates})=4;IFERROR(${leads};"");"")`;
}
