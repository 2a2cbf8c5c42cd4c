// The shared goal, its period, and whether all is there that the rest is worked out from.

import { down, textsDown } from '../../cells';
import { filledText, percentText, wholeText } from '../../filledText';
import type { CellSpec } from '../../spec';

/** Whether goal, deal, rates and period are complete: the sentence below them says ✓. */
export const READY = 'LEFT($B$11;1)="✓"';

/** Goal, deal size, marketing's share and the length of the period. */
export function shared(): CellSpec[] {
  return [
    ...textsDown('B2', ['goals.title', 'goals.subtitle']),
    ...textsDown('B5', [
      'goals.shared',
      'goals.goal',
      'goals.dealSize',
      'goals.share',
      'goals.workingDays',
      'goals.weeks',
    ]),
    ...down('C6', [
      { setting: 'goal' },
      { setting: 'dealSize' },
      { input: 1 },
      { formula: workingDays() },
      { formula: '=IF(C9="";"";(Period_end-Period_start+1)/7)' },
    ]),
    ...down('D6', [{ formula: '=Unit&""' }, { formula: '=Unit&""' }]),
    ...down('E6', [{ formula: goalByHistory() }, { formula: dealByHistory() }]),
    { at: 'B11', content: { formula: whatIsMissing() } },
  ];
}

/** One reached on the first working day, kept up every working day, ends at as many as there are working days. */
function workingDays(): string {
  const days = 'SEQUENCE(Period_end-Period_start+1;1;Period_start)';
  return `=IFERROR(MAX(GOAL_FORECAST(1;Period_start;Period_end;${days};Calendar;Holidays));"")`;
}

function whatIsMissing(): string {
  const checks = [
    ['COUNTIF(Goal;">0")=0', 'goals.noGoal'],
    ['COUNTIF(Deal_size;">0")=0', 'goals.noDeal'],
    ['COUNTIFS(Marketing_share;">0";Marketing_share;"<=1")=0', 'goals.noShare'],
    ['COUNTIFS(Rates;">0";Rates;"<=1")<4', 'goals.noRates'],
    ['COUNT($C$9)=0', 'goals.noDays'],
  ];
  return `=${checks.reduceRight((rest, [check, key]) => `IF(${check};{"${key}"};${rest})`, '{"goals.complete"}')}`;
}

/** How the goal compares with what was reached before. */
function goalByHistory(): string {
  const mean = 'AVERAGE($H$39:$H$50)';
  const compared = filledText('goals.pastMean', wholeText(mean), percentText(`Goal/${mean}`));
  return `=IF(COUNT($H$39:$H$50)=0;{"goals.noPast"};IFERROR(${compared};""))`;
}

function dealByHistory(): string {
  return `=IFERROR(${filledText('goals.pastDeal', wholeText('$H$51/$G$51'))};"")`;
}
