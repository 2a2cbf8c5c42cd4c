// How the bonus is worked out: method, bands and the condition of quality, with one worked example.

import { across, down, textKeys, textsAcross, textsDown } from '../../cells';
import { firstOf } from '../../cases';
import { filledText, percentText, wholeText } from '../../filledText';
import type { CellSpec } from '../../spec';
import { kept } from '../dashboard/promised';

export const BANDS = '$C$18:$D$23';

/** The chosen method in the word of SHARED_BONUS. */
export const METHOD = '$J$13';

/** Whether goal, method and bands are complete: the example below the bands says ✓. */
export const READY = 'LEFT($B$24;1)="✓"';

/** What the condition of quality multiplies the bonus of today by. */
export const QUALITY = `IF(AND(LEFT(${kept('onTime')};1)="✗";COUNT($C$14)=1);$C$14;1)`;

const METHODS = ['marginal', 'tier', 'retroactive'] as const;

/** What 120 % of the goal pays, in the table of what each part pays. */
export const EXAMPLE = '$C$53';

/** Where each band starts: its threshold and multiplier. */
const FIRST_BANDS = [
  [0, 1],
  [1, 1.5],
] as const;

const ROWS = [18, 19, 20, 21, 22, 23];

/** Method, condition, bands and example. */
export function method(): CellSpec[] {
  return [
    ...textsDown('B12', ['compensation.how', 'compensation.method', 'compensation.quality']),
    ...down('C13', [{ words: 'compensation.marginal' }, { input: 1 }]),
    ...down('J12', [{ text: 'compensation.beside' }, { formula: chosen() }]),
    ...methodInWords(),
    ...qualityInWords(),
    { at: 'B16', content: { text: 'compensation.bands' } },
    ...textsAcross('B17', textKeys('compensation', 'band threshold multiplier fromResult')),
    ...ROWS.flatMap((row) => [
      {
        at: `B${row}`,
        content: { formula: `=IF(C${row}="";"";${filledText('compensation.from', percentText(`C${row}`))})` },
      },
      { at: `E${row}`, content: { formula: `=IF(COUNT(C${row};Goal)<2;"";C${row}*Goal)` } },
    ]),
    ...FIRST_BANDS.flatMap(([threshold, multiplier], index) =>
      across(`C${18 + index}`, [{ input: threshold }, { input: multiplier }]),
    ),
    ...example(),
  ];
}

/** The word of SHARED_BONUS for the method chosen; '' for none of them. */
function chosen(): string {
  return `=SWITCH($C$13;${METHODS.map((key) => `{"compensation.${key}"};"${key}"`).join(';')};"")`;
}

function methodInWords(): CellSpec[] {
  return firstOf(
    'D13',
    'K12',
    METHODS.map((key) => [`${METHOD}="${key}"`, `{"compensation.${key}Means"}`]),
  );
}

function qualityInWords(): CellSpec[] {
  const says = (sign: string) => `LEFT(${kept('onTime')};1)="${sign}"`;
  return firstOf('D14', 'K16', [
    ['OR(COUNT($C$14)=0;$C$14=1)', '{"compensation.noQuality"}'],
    [says('✗'), filledText('compensation.qualityCut', percentText('$C$14'))],
    [says('✓'), '{"compensation.qualityKept"}'],
    ['TRUE', '{"compensation.qualityUnknown"}'],
  ]);
}

/** What is missing, else what the method and the bands make of 120 % of the goal: a line of the table below. */
function example(): CellSpec[] {
  const [thresholds, all] = ['$C$18:$C$23', BANDS];
  return firstOf('B24', 'K26', [
    ['COUNTIF(Goal;">0")=0', '{"compensation.noGoal"}'],
    [`${METHOD}=""`, '{"compensation.noMethod"}'],
    [`COUNT(${thresholds})=0`, '{"compensation.noBands"}'],
    [`OR(COUNT(${thresholds})<>COUNT($D$18:$D$23);COUNT(${all})<COUNTA(${all}))`, '{"compensation.halfBand"}'],
    [`COUNT(UNIQUE(${thresholds}))<COUNT(${thresholds})`, '{"compensation.bandTwice"}'],
    [`COUNT(${EXAMPLE})=1`, filledText('compensation.example', wholeText(`1000*${EXAMPLE}`))],
    ['TRUE', '{"compensation.halfBand"}'],
  ]);
}
