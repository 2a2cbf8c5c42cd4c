// The shared goal, its period, and whether all is there that the rest is worked out from.

import { inColumn, ofKind } from '../../block';
import { firstOf } from '../../cases';
import { filledText, figureText, percentText } from '../../filledText';
import type { CellSpec } from '../../spec';
import { GONE, MONTHS, PACE, SHARED } from './rows';

/** Whether goal, deal, rates and period are complete: the sentence below them says ✓. */
export const READY = 'LEFT([says.label];1)="✓"';

const PERIOD = 'Period_start;Period_end';

/** Goal, deal size, marketing's share and the length of the period. */
export function shared(): CellSpec[] {
  return [
    ...SHARED.fill({
      goal: { value: { setting: 'goal' }, unit: '=Unit&""', note: goalByHistory() },
      deal: { value: { setting: 'dealSize' }, unit: '=Unit&""', note: dealByHistory() },
      share: { value: { input: 1 } },
      days: { value: workingDays(), unit: pace(), note: '=IF([.unit]="";"";{"goals.gone"})' },
      weeks: { value: '=IF([days.value]="";"";(Period_end-Period_start+1)/7)' },
    }),
    ...complete(),
    ...besidePace(),
  ];
}

/** One reached on the first working day, kept up every working day, ends at as many as there are working days. */
function workingDays(): string {
  const days = 'SEQUENCE(Period_end-Period_start+1;1;Period_start)';
  return `=IF({settings.noHours.says}="";IFERROR(MAX(GOAL_FORECAST(1;${PERIOD};${days};Calendar;Holidays));"");"")`;
}

/** The part of the working time that is over: that of the days before today, and of today as much as its open hours are. */
function pace(): string {
  const [before, after] = ['[before.share]', '[after.share]'];
  const [gone, whole] = ['[sinceOpening.value]', '[today.value]'];
  return `=IF(COUNT(${before};${after};${gone};${whole})<4;"";${before}+(${after}-${before})*IF(${whole}=0;1;${gone}/${whole}))`;
}

/** The open hours that Settings tells; and one call for the days before today, with today and by the end of each month, in the order of the cells beside the page. */
function besidePace(): CellSpec[] {
  const months = ofKind('month*', MONTHS.rows).length;
  const ends = `DATE(YEAR(Period_start);MONTH(Period_start)+SEQUENCE(${months});0)`;
  const days = `GOAL_PACE(1;${PERIOD};VSTACK(ARRAYFORMULA(${ends});Today-1;Today);Calendar;Holidays)`;
  const told = (figures: string) => `=IF({settings.noHours.says}="";IFERROR(${figures};"");"")`;
  const open = (cell: string) => `=IF({settings.noHours.says}="";{settings.${cell}.open};"")`;
  return [
    ...PACE.down('value', ['goals.paceBeside', open('openSoFar'), open('openToday')]),
    ...GONE.down('share', ['goals.paceBeside', told(days)]),
  ];
}

/** Whether all is there that the rest is worked out from. */
function complete(): CellSpec[] {
  return firstOf(SHARED.cell('says', 'label'), inColumn('M', SHARED), [
    ['COUNTIF(Goal;">0")=0', '{"goals.noGoal"}'],
    ['COUNTIF(Deal_size;">0")=0', '{"goals.noDeal"}'],
    ['COUNTIFS(Marketing_share;">0";Marketing_share;"<=1")=0', '{"goals.noShare"}'],
    ['COUNTIFS(Rates;">0";Rates;"<=1")<4', '{"goals.noRates"}'],
    ['[days.value]=""', '{"goals.noDays"}'],
    ['TRUE', '{"goals.complete"}'],
  ]);
}

/** How the goal compares with what was reached before. */
function goalByHistory(): string {
  const mean = 'AVERAGE([past*.result])';
  const compared = filledText('goals.pastMean', figureText(mean), percentText(`Goal/${mean}`));
  return `=IF(COUNT([past*.result])=0;{"goals.noPast"};IFERROR(${compared};""))`;
}

function dealByHistory(): string {
  const deal = figureText('([pastTotal.result]/[pastTotal.customers])');
  return `=IFERROR(${filledText('goals.pastDeal', deal)};"")`;
}
