// What the shared goal pays: today, at the end at the present pace, and when it is reached exactly.

import { filledText, percentText } from '../../filledText';
import type { CellSpec } from '../../spec';
import { delivered } from '../dashboard/promised';
import { BONUS_BY, QUALITY, READY } from './method';
import { BESIDE, STATES } from './rows';

const NONE = 'VSTACK("";"";"")';

/** Result, share of the goal and payout as a share of the base, before and after the condition of quality. */
export function states(): CellSpec[] {
  const bonus = `IFERROR(SHARED_BONUS([today:atGoal.result];Goal;1;${BONUS_BY});${NONE})`;
  return [
    ...STATES.fill({
      today: {
        result: `=IF(COUNT(${delivered('result')})=0;"";${delivered('result')})`,
        pays: `=IF(${READY};${bonus};${NONE})`,
      },
      forecast: { result: '=IF(COUNT([today.result];Pace)<2;"";IFERROR([today.result]/Pace;""))' },
      atGoal: { result: '=Goal' },
    }),
    ...STATES.fillRows(['today', 'forecast', 'atGoal'], (row) => ({
      attainment: '=IF([.result]="";"";IFERROR([.result]/Goal;""))',
      afterQuality: `=IF([.pays]="";"";[.pays]${row === 'atGoal' ? '' : `*${QUALITY}`})`,
    })),
    ...inWords(),
  ];
}

/** Today, and after it the end of the period where that can be told. */
function inWords(): CellSpec[] {
  const said = (row: string, before = '') => {
    const [share, pays] = [`[$${row}.$attainment]`, `[$${row}.$afterQuality]`];
    const words = filledText(
      `compensation.${row === 'today' ? 'today' : 'forecast'}InWords`,
      percentText(share),
      percentText(pays),
    );
    return `=IF(COUNT(${pays})=0;"";${before}${words})`;
  };
  const says = '[$todayCase.$first]&[$forecastCase.$first]';
  return [
    ...STATES.fill({
      inWords: {
        when: `=IF(OR(COUNT([$today.$afterQuality])=0;[$today.$result]=0);{"compensation.nothingYet"};${says})`,
      },
    }),
    ...BESIDE.down('first', ['page.cases', said('today'), said('forecast', '" "&')]),
  ];
}
