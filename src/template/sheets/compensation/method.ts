// How the bonus is worked out: method, bands and the condition of quality, with one worked example.

import { inColumn } from '../../block';
import { inputs } from '../../cells';
import { firstOf } from '../../cases';
import { filledText, percentText, wholeText } from '../../filledText';
import type { CellSpec } from '../../spec';
import { kept } from '../dashboard/promised';
import { BANDS, BESIDE, METHOD, PEOPLE } from './rows';

const [THRESHOLDS, MULTIPLIERS] = ['[$band*.$threshold]', '[$band*.$multiplier]'];
const ALL_BANDS = '[$band*.$threshold:multiplier]';

/** The chosen method in the word of SHARED_BONUS. */
const CHOSEN = '[$chosen.$first]';

/** Bands and method, the last arguments of SHARED_BONUS. */
export const BONUS_BY = `${ALL_BANDS};${CHOSEN}`;

/** Whether goal, method and bands are complete: the example below the bands says ✓. */
export const READY = 'LEFT([$example.$band];1)="✓"';

const SHARE = '[$quality.$value]';

/** What the condition of quality multiplies the bonus of today by. */
export const QUALITY = `IF(AND(LEFT(${kept('onTime')};1)="✗";COUNT(${SHARE})=1);${SHARE};1)`;

const METHODS = ['marginal', 'tier', 'retroactive'] as const;

/** What 120 % of the goal pays, in the table of what each part pays. */
const EXAMPLE = '[$point7.$pays]';

/** Method, condition, bands and example. */
export function method(): CellSpec[] {
  // The word of SHARED_BONUS for the method chosen; '' for none of them.
  const words = METHODS.map((key) => `{"compensation.${key}"};"${key}"`).join(';');
  return [
    ...METHOD.down('value', [{ words: 'compensation.marginal' }, { input: 1 }], 'method'),
    ...BESIDE.down('first', ['compensation.beside', `=SWITCH([$method.$value];${words};"")`], 'chosenHeading'),
    ...methodInWords(),
    ...qualityInWords(),
    ...BANDS.fillEach('band*', {
      band: `=IF([.threshold]="";"";${filledText('compensation.from', percentText('[.threshold]'))})`,
      fromResult: '=IF(COUNT([.threshold];Goal)<2;"";[.threshold]*Goal)',
    }),
    // Each band starts at a part of the goal.
    ...BANDS.across('band1', inputs(0, 1), 'threshold'),
    ...BANDS.across('band2', inputs(1, 1.5), 'threshold'),
    ...example(),
  ];
}

function methodInWords(): CellSpec[] {
  return firstOf(
    METHOD.cell('method', 'says'),
    inColumn('K', METHOD),
    METHODS.map((key) => [`${CHOSEN}="${key}"`, `{"compensation.${key}Means"}`]),
  );
}

function qualityInWords(): CellSpec[] {
  const says = (sign: string) => `LEFT(${kept('onTime')};1)="${sign}"`;
  return firstOf(METHOD.cell('quality', 'says'), inColumn('K', BANDS), [
    [`OR(COUNT(${SHARE})=0;${SHARE}=1)`, '{"compensation.noQuality"}'],
    [says('✗'), filledText('compensation.qualityCut', percentText(SHARE))],
    [says('✓'), '{"compensation.qualityKept"}'],
    ['TRUE', '{"compensation.qualityUnknown"}'],
  ]);
}

/** What is missing, else what the method and the bands make of 120 % of the goal: a line of the table below. */
function example(): CellSpec[] {
  return firstOf(BANDS.cell('example', 'band'), inColumn('K', PEOPLE), [
    ['COUNTIF(Goal;">0")=0', '{"compensation.noGoal"}'],
    [`${CHOSEN}=""`, '{"compensation.noMethod"}'],
    [`COUNT(${THRESHOLDS})=0`, '{"compensation.noBands"}'],
    [
      `OR(COUNT(${THRESHOLDS})<>COUNT(${MULTIPLIERS});COUNT(${ALL_BANDS})<COUNTA(${ALL_BANDS}))`,
      '{"compensation.halfBand"}',
    ],
    [`COUNT(UNIQUE(${THRESHOLDS}))<COUNT(${THRESHOLDS})`, '{"compensation.bandTwice"}'],
    [`COUNT(${EXAMPLE})=1`, filledText('compensation.example', wholeText(`1000*${EXAMPLE}`))],
    ['TRUE', '{"compensation.halfBand"}'],
  ]);
}
