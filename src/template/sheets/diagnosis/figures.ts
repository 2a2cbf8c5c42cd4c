// What was due by now and what was reached, stage by stage, and the state that follows.

import { inColumn } from '../../block';
import { firstOf } from '../../cases';
import { textKeys } from '../../cells';
import { figureText, filledText, percentText, signedText } from '../../filledText';
import type { CellSpec } from '../../spec';
import type { TextKey } from '../../../texts/workbook';
import { delivered } from '../dashboard/promised';
import { FIGURES, GAP as BESIDE, SHORT } from './rows';

const ROWS = ['lead', 'mql', 'sql', 'opportunity', 'customer', 'result'] as const;

export const DUE = '[$lead:result.$due]';
export const REACHED = '[$lead:result.$reached]';

/** Result above (or below) what was due by now. */
export const GAP = '[$gap.$gap]';

/** What is too little to be worth a word: half of one, of small results a thousandth. */
export const SLIGHT = '[$slight.$gap]';

/** The gap as a sentence writes it. */
export const GAP_SIGNED = '[$signed.$gap]';

/** Whether plan and result can be compared: the sentence at the top then takes a side. */
export const COMPARABLE = 'OR(LEFT([$headline.$says];1)="✓";LEFT([$headline.$says];1)="✗")';

/** The funnel due and reached, its conversions, and the sentence at the top. */
export function figures(): CellSpec[] {
  return [
    ...headline(),
    ...FIGURES.down('stage', [...textKeys('stage', ROWS.slice(0, -1).join(' ')), 'diagnosis.result'], 'lead'),
    ...FIGURES.fillRows(ROWS, figureRow),
  ];
}

/** As the Dashboard, the result of both sides against the whole goal, and so the leads that all of it takes. */
function figureRow(row: (typeof ROWS)[number], index: number) {
  const isResult = row === 'result';
  const owed = `INDEX(Owed;${index + 1})`;
  const reached = isResult ? delivered('result') : `INDEX(Funnel_actual;${index + 1})`;
  const ratio = (part: string, whole: string) =>
    `=IF(OR(COUNT(${part})=0;COUNT(${whole})=0);"";IFERROR(${part}/${whole};""))`;
  const before = ROWS[index - 1];
  return {
    due: isResult
      ? '=IF(COUNT(Goal;Pace)<2;"";Goal*Pace)'
      : `=IF(COUNT(${owed};Pace)<2;"";${owed}/Marketing_share*Pace)`,
    reached: `=IF(COUNT(${reached})=0;"";${reached})`,
    reachedOfDue: ratio('[.reached]', '[.due]'),
    ...(before && {
      rateDue: ratio('[.due]', `[${before}.due]`),
      rateReached: ratio('[.reached]', `[${before}.reached]`),
      rateOfAgreed: ratio('[.rateReached]', '[.rateDue]'),
    }),
  };
}

/** No plan, no leads, a later stage reached without an earlier one: nothing can be explained, and the sentence says why. */
function headline(): CellSpec[] {
  const skips = (column: string) => `SUMPRODUCT(([$lead:customer.$${column}]=0)*([$mql:result.$${column}]>0))>0`;
  const sentence = (key: TextKey) =>
    filledText(key, '[$reached.$gap]', '[$due.$gap]', GAP_SIGNED, percentText('[$result.$reachedOfDue]'));
  const written = (result: string) => `=IF(COUNT(${result})=0;"";${figureText(result)})`;
  return [
    ...firstOf(SHORT.cell('headline', 'says'), inColumn('AE', SHORT, 'headline'), [
      [`COUNT(${DUE})<6`, '{"diagnosis.noPlan"}'],
      [`SUM(${DUE})=0`, '{"diagnosis.notStarted"}'],
      [`SUM(${REACHED})=0`, '{"diagnosis.noData"}'],
      [`COUNT(${REACHED})<6`, '{"diagnosis.skipped"}'],
      [skips('due'), '{"diagnosis.skipped"}'],
      [skips('reached'), '{"diagnosis.skipped"}'],
      [`${GAP}<0`, sentence('diagnosis.behind')],
      [`${GAP}>=0`, sentence('diagnosis.onPlan')],
    ]),
    ...BESIDE.down('gap', [
      'diagnosis.gap',
      '=IF(COUNT([$result.$due:reached])<2;"";[$result.$reached]-[$result.$due])',
      `=IF(${GAP}="";"";${signedText(GAP)})`,
      written('[$result.$due]'),
      written('[$result.$reached]'),
      '=IF(COUNT([$result.$due])=0;"";MIN(1/2;[$result.$due]/1000))',
    ]),
  ];
}
