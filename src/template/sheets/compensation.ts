// Compensation: what each side earns from the shared goal, by a method both can follow.

import { textKeys } from '../cells';
import { formSheet } from '../formSheet';
import { PALETTE } from '../palette';
import type { SheetSpec } from '../spec';
import { numberFrom, oneOf } from '../validations';
import { verdictRules } from '../verdictRules';
import { curve, curveChart } from './compensation/curve';
import { method } from './compensation/method';
import { people } from './compensation/people';
import * as rows from './compensation/rows';
import { states } from './compensation/states';
import { HEAD, heading } from './heading';

/** The sheet Compensation. */
export function compensationSheet(): SheetSpec {
  return formSheet({
    id: 'compensation',
    name: 'compensation.name',
    tabColor: PALETTE.ochre,
    rows: 60,
    hiddenFrom: 'I',
    widths: [16, 300, 135, 135, 135, 135, 135, 135, 40, 300, 300],
    blocks: [HEAD, ...Object.values(rows)],
    cells: [...heading('compensation'), ...states(), ...method(), ...people(), ...curve()],
    styles: {
      subtitle: 'method:quality.says note.who',
      strong: 'bands.band',
      input: 'method:quality.value band*.threshold:multiplier person*.who:tied',
      computed: 'today:atGoal.result:afterQuality band*.fromResult person*.today:atGoal point*.attainment:pays',
      computedWords: 'band*.band',
      verdict: 'periodSays inWords.when example.band bothSides.who',
      total: 'marketing:total',
      data: 'cases:b*',
    },
    formats: {
      whole: 'person*:total.base person*:total.today:atGoal',
      amount: 'today:atGoal.result band*.fromResult',
      percent: [
        'today:atGoal.attainment:afterQuality quality.value band*.threshold:multiplier person*.tied',
        'point*.attainment:pays',
      ],
      text: 'person*.who',
    },
    validations: {
      'method.value': oneOf(textKeys('compensation', 'marginal tier retroactive')),
      'band*.threshold:multiplier': numberFrom(0),
      'person*.side': oneOf(textKeys('side', 'marketing sales both')),
      'person*.tied': numberFrom(0, 1),
    },
    rules: verdictRules('quality.says:end example.band:end bothSides.who:atGoal'),
    names: { Bonus_today: 'marketing:both.today' },
    protected: [
      'today:atGoal.result:afterQuality method:quality.says:end band*:example.fromResult person*:bothSides.today:atGoal',
      'point*.attainment:pays cases:b*',
    ],
    charts: [curveChart()],
  });
}
