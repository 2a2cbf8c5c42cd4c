// The shared goal, its period, and whether all is there that the rest is worked out from.

import { firstOf } from '../../cases';
import { filledText, figureText, percentText } from '../../filledText';
import type { CellSpec } from '../../spec';
import { BESIDE, GONE, MONTHS_SHOWN, PACE, PAST, PAST_PERIODS, SHARED } from './rows';

const SAYS = SHARED.cell('says', 'label');
const DAYS = SHARED.cell('days', 'value');

/** Whether goal, deal, rates and period are complete: the sentence below them says ✓. */
export const READY = `LEFT(${SAYS};1)="✓"`;

const PERIOD = 'Period_start;Period_end';

/** Goal, deal size, marketing's share and the length of the period. */
export function shared(): CellSpec[] {
  const filled = SHARED.fill({
    shared: { label: { text: 'goals.shared' } },
    goal: { label: { text: 'goals.goal' }, value: { setting: 'goal' }, unit: '=Unit&""', note: goalByHistory() },
    deal: {
      label: { text: 'goals.dealSize' },
      value: { setting: 'dealSize' },
      unit: '=Unit&""',
      note: dealByHistory(),
    },
    share: { label: { text: 'goals.share' }, value: { input: 1 } },
    days: {
      label: { text: 'goals.workingDays' },
      value: workingDays(),
      unit: pace(),
      note: `=IF(${SHARED.cell('days', 'unit')}="";"";{"goals.gone"})`,
    },
    weeks: { label: { text: 'goals.weeks' }, value: `=IF(${DAYS}="";"";(Period_end-Period_start+1)/7)` },
  });
  return [...filled, ...complete(), ...besidePace()];
}

/** One reached on the first working day, kept up every working day, ends at as many as there are working days. */
function workingDays(): string {
  const days = 'SEQUENCE(Period_end-Period_start+1;1;Period_start)';
  return `=IF(Calendar_says="";IFERROR(MAX(GOAL_FORECAST(1;${PERIOD};${days};Calendar;Holidays));"");"")`;
}

/** The part of the working time that is over: that of the days before today, and of today as much as its open hours are. */
function pace(): string {
  const [before, after] = [GONE.cell('before', 'share'), GONE.cell('after', 'share')];
  const [gone, whole] = [PACE.cell('sinceOpening', 'value'), PACE.cell('today', 'value')];
  return `=IF(COUNT(${before};${after};${gone};${whole})<4;"";${before}+(${after}-${before})*IF(${whole}=0;1;${gone}/${whole}))`;
}

/** One call for the days before today, with today and by the end of each month, in the order of the cells beside the page. */
function besidePace(): CellSpec[] {
  const ends = `DATE(YEAR(Period_start);MONTH(Period_start)+SEQUENCE(${MONTHS_SHOWN.length});0)`;
  const days = `GOAL_PACE(1;${PERIOD};VSTACK(ARRAYFORMULA(${ends});Today-1;Today);Calendar;Holidays)`;
  const hours = 'BUSINESS_HOURS(Today;VSTACK(As_of;Today+1);Calendar;Holidays)';
  const told = (figures: string) => `=IF(Calendar_says="";IFERROR(${figures};"");"")`;
  return [
    ...PACE.fill({ pace: { value: { text: 'goals.paceBeside' } }, sinceOpening: { value: told(hours) } }),
    ...GONE.fill({ gone: { share: { text: 'goals.paceBeside' } }, goneBy1: { share: told(days) } }),
  ];
}

/** Whether all is there that the rest is worked out from. */
function complete(): CellSpec[] {
  return firstOf(SAYS, BESIDE.missing, [
    ['COUNTIF(Goal;">0")=0', '{"goals.noGoal"}'],
    ['COUNTIF(Deal_size;">0")=0', '{"goals.noDeal"}'],
    ['COUNTIFS(Marketing_share;">0";Marketing_share;"<=1")=0', '{"goals.noShare"}'],
    ['COUNTIFS(Rates;">0";Rates;"<=1")<4', '{"goals.noRates"}'],
    [`${DAYS}=""`, '{"goals.noDays"}'],
    ['TRUE', '{"goals.complete"}'],
  ]);
}

/** How the goal compares with what was reached before. */
function goalByHistory(): string {
  const results = PAST.column('result', PAST_PERIODS[0], 'past12');
  const mean = `AVERAGE(${results})`;
  const compared = filledText('goals.pastMean', figureText(mean), percentText(`Goal/${mean}`));
  return `=IF(COUNT(${results})=0;{"goals.noPast"};IFERROR(${compared};""))`;
}

function dealByHistory(): string {
  const [result, customers] = [PAST.cell('pastTotal', 'result'), PAST.cell('pastTotal', 'customers')];
  return `=IFERROR(${filledText('goals.pastDeal', figureText(`(${result}/${customers})`))};"")`;
}
