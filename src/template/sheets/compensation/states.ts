// What the shared goal pays: today, at the end at the present pace, and when it is reached exactly.

import { down, textKeys, textsAcross, textsDown } from '../../cells';
import { filledText, percentText } from '../../filledText';
import type { CellSpec } from '../../spec';
import { delivered } from '../dashboard/promised';
import { BANDS, METHOD, QUALITY, READY } from './method';

const ROWS = [7, 8, 9];

/** Result, share of the goal and payout as a share of the base, before and after the condition of quality. */
export function states(): CellSpec[] {
  return [
    { at: 'B5', content: { text: 'compensation.states' } },
    ...textsAcross('B6', textKeys('compensation', 'when result attainment pays afterQuality')),
    ...textsDown('B7', ['compensation.today', 'compensation.forecast', 'compensation.atGoal']),
    ...down('C7', [
      { formula: `=IF(COUNT(${delivered('result')})=0;"";${delivered('result')})` },
      { formula: '=IF(COUNT(C7;Pace)<2;"";IFERROR(C7/Pace;""))' },
      { formula: '=Goal' },
    ]),
    ...ROWS.flatMap((row) => [
      { at: `D${row}`, content: { formula: `=IF(C${row}="";"";IFERROR(C${row}/Goal;""))` } },
      {
        at: `F${row}`,
        content: { formula: `=IF(E${row}="";"";E${row}${row === 9 ? '' : `*${QUALITY}`})` },
      },
    ]),
    {
      at: 'E7',
      content: {
        formula: `=IF(${READY};IFERROR(SHARED_BONUS(C7:C9;Goal;1;${BANDS};${METHOD});VSTACK("";"";""));VSTACK("";"";""))`,
      },
    },
    ...inWords(),
  ];
}

/** Today, and after it the end of the period where that can be told. */
function inWords(): CellSpec[] {
  const today = filledText('compensation.todayInWords', percentText('$D$7'), percentText('$F$7'));
  const forecast = filledText('compensation.forecastInWords', percentText('$D$8'), percentText('$F$8'));
  return [
    { at: 'B10', content: { formula: '=IF(OR(COUNT($F$7)=0;$C$7=0);{"compensation.nothingYet"};$J$6&$J$7)' } },
    ...down('J5', [
      { text: 'page.cases' },
      { formula: `=IF(COUNT($F$7)=0;"";${today})` },
      { formula: `=IF(COUNT($F$8)=0;"";" "&${forecast})` },
    ]),
  ];
}
