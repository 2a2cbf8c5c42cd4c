// What was due by now and what was reached, stage by stage, and the state that follows.

import { firstOf } from '../../cases';
import { down, textKeys, textsAcross, textsDown } from '../../cells';
import { figureText, filledText, percentText, signedText } from '../../filledText';
import type { CellSpec } from '../../spec';
import type { TextKey } from '../../../texts/workbook';
import { delivered } from '../dashboard/promised';

/** Leads, MQLs, SQLs, opportunities, customers, result. */
const ROWS = [12, 13, 14, 15, 16, 17];
const CUSTOMERS = 16;
const RESULT = 17;

export const DUE = '$C$12:$C$17';
export const REACHED = '$D$12:$D$17';

/** Result above (or below) what was due by now. */
export const GAP = '$AF$7';

/** What is too little to be worth a word: half of one, of small results a thousandth. */
export const SLIGHT = '$AF$11';

/** The same as a sentence writes it. */
export const GAP_SIGNED = '$AF$8';

/** Whether plan and result can be compared: the sentence at the top then takes a side. */
export const COMPARABLE = 'OR(LEFT($B$6;1)="✓";LEFT($B$6;1)="✗")';

/** The funnel due and reached, its conversions, and the sentence at the top. */
export function figures(): CellSpec[] {
  return [
    ...headline(),
    { at: 'B10', content: { text: 'diagnosis.figures' } },
    ...textsAcross('B11', textKeys('diagnosis', 'stage due reached reachedOfDue rateDue rateReached rateOfAgreed')),
    ...textsDown('B12', [
      'stage.lead',
      'stage.mql',
      'stage.sql',
      'stage.opportunity',
      'stage.customer',
      'diagnosis.result',
    ]),
    ...ROWS.flatMap((row, index) => figureRow(row, index + 1)),
  ];
}

/** As the Dashboard, the result of both sides against the whole goal, and so the leads that all of it takes. */
function figureRow(row: number, index: number): CellSpec[] {
  const isResult = row === RESULT;
  const number = (cell: string, times = '') => `=IF(COUNT(${cell})=0;"";${cell}${times})`;
  const ratio = (part: string, whole: string) =>
    `=IF(OR(COUNT(${part})=0;COUNT(${whole})=0);"";IFERROR(${part}/${whole};""))`;
  const cells: [string, string][] = [
    [
      'C',
      isResult
        ? '=IF(COUNT(Goal;Pace)<2;"";Goal*Pace)'
        : `=IF(COUNT(INDEX(Owed;${index});Pace)<2;"";INDEX(Owed;${index})/Marketing_share*Pace)`,
    ],
    ['D', number(isResult ? delivered('result') : `INDEX(Funnel_actual;${index})`)],
    ['E', ratio(`D${row}`, `C${row}`)],
  ];
  const rates: [string, string][] = [
    ['F', ratio(`C${row}`, `C${row - 1}`)],
    ['G', ratio(`D${row}`, `D${row - 1}`)],
    ['H', ratio(`G${row}`, `F${row}`)],
  ];
  return [...cells, ...(index > 1 ? rates : [])].map(([column, formula]) => ({
    at: `${column}${row}`,
    content: { formula },
  }));
}

/** No plan, no leads, a later stage reached without an earlier one: nothing can be explained, and the sentence says why. */
function headline(): CellSpec[] {
  const skips = (column: string) =>
    `SUMPRODUCT(($${column}$12:$${column}$${CUSTOMERS}=0)*($${column}$13:$${column}$${RESULT}>0))>0`;
  const sentence = (key: TextKey) => filledText(key, '$AF$10', '$AF$9', GAP_SIGNED, percentText('$E$17'));
  return [
    ...firstOf('B6', 'AE6', [
      [`COUNT(${DUE})<6`, '{"diagnosis.noPlan"}'],
      [`SUM(${DUE})=0`, '{"diagnosis.notStarted"}'],
      [`SUM(${REACHED})=0`, '{"diagnosis.noData"}'],
      [`COUNT(${REACHED})<6`, '{"diagnosis.skipped"}'],
      [skips('C'), '{"diagnosis.skipped"}'],
      [skips('D'), '{"diagnosis.skipped"}'],
      [`${GAP}<0`, sentence('diagnosis.behind')],
      [`${GAP}>=0`, sentence('diagnosis.onPlan')],
    ]),
    ...down('AF6', [
      { text: 'diagnosis.gap' },
      { formula: '=IF(COUNT($C$17:$D$17)<2;"";$D$17-$C$17)' },
      { formula: `=IF(${GAP}="";"";${signedText(GAP)})` },
      ...['$C$17', '$D$17'].map((result) => ({ formula: `=IF(COUNT(${result})=0;"";${figureText(result)})` })),
      { formula: '=IF(COUNT($C$17)=0;"";MIN(1/2;$C$17/1000))' },
    ]),
  ];
}
