// How the bonus is worked out: method, bands and the condition of quality, with one worked example.

import { across, down, textsAcross, textsDown } from '../../cells';
import { filledText, percentText, wholeText } from '../../filledText';
import type { CellSpec } from '../../spec';

export const BANDS = '$C$18:$D$23';

/** The chosen method in the word of SHARED_BONUS. */
export const METHOD =
  'IF($C$13={"compensation.tier"};"tier";IF($C$13={"compensation.retroactive"};"retroactive";"marginal"))';

/** Whether goal, method and bands are complete: the example below the bands says ✓. */
export const READY = 'LEFT($B$24;1)="✓"';

/** What the condition of quality multiplies the bonus of today by. */
export const QUALITY = 'IF(AND(LEFT(INDEX(Kept;4);1)="✗";$C$14<>"");$C$14;1)';

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
    ...down('D13', [{ formula: methodInWords() }, { formula: qualityInWords() }]),
    { at: 'B16', content: { text: 'compensation.bands' } },
    ...textsAcross('B17', [
      'compensation.band',
      'compensation.threshold',
      'compensation.multiplier',
      'compensation.fromResult',
    ]),
    ...ROWS.flatMap((row) => [
      {
        at: `B${row}`,
        content: { formula: `=IF(C${row}="";"";${filledText('compensation.from', percentText(`C${row}`))})` },
      },
      { at: `E${row}`, content: { formula: `=IF(C${row}="";"";C${row}*Goal)` } },
    ]),
    ...FIRST_BANDS.flatMap(([threshold, multiplier], index) =>
      across(`C${18 + index}`, [{ input: threshold }, { input: multiplier }]),
    ),
    { at: 'B24', content: { formula: example() } },
  ];
}

function methodInWords(): string {
  const means = (name: 'marginal' | 'tier' | 'retroactive', otherwise: string) =>
    `IF($C$13={"compensation.${name}"};{"compensation.${name}Means"};${otherwise})`;
  return `=${means('marginal', means('tier', means('retroactive', '""')))}`;
}

function qualityInWords(): string {
  const kept = 'LEFT(INDEX(Kept;4);1)';
  const cut = filledText('compensation.qualityCut', percentText('$C$14'));
  const judged = `IF(${kept}="✗";${cut};IF(${kept}="✓";{"compensation.qualityKept"};{"compensation.qualityUnknown"}))`;
  return `=IF(OR($C$14="";$C$14=1);{"compensation.noQuality"};${judged})`;
}

/** What is missing, else what the method and the bands make of 120 % of the goal. */
function example(): string {
  const [thresholds, multipliers] = ['$C$18:$C$23', '$D$18:$D$23'];
  const checks = [
    ['COUNTIF(Goal;">0")=0', 'compensation.noGoal'],
    [
      'COUNTIF($C$13;{"compensation.marginal"})+COUNTIF($C$13;{"compensation.tier"})+COUNTIF($C$13;{"compensation.retroactive"})=0',
      'compensation.noMethod',
    ],
    [`COUNT(${thresholds})=0`, 'compensation.noBands'],
    [
      `SUMPRODUCT((${thresholds}<>"")*(${multipliers}<>""))*2<COUNTA(${thresholds};${multipliers})`,
      'compensation.halfBand',
    ],
    [`COUNT(UNIQUE(${thresholds}))<COUNT(${thresholds})`, 'compensation.bandTwice'],
  ];
  const paid = `SHARED_BONUS(120;100;1000;${BANDS};${METHOD})`;
  const sentence = filledText('compensation.example', wholeText(paid));
  return `=${checks.reduceRight((rest, [check, key]) => `IF(${check};{"${key}"};${rest})`, sentence)}`;
}
