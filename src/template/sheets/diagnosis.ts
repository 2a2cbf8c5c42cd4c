// Diagnosis: why the result differs from plan, in a sentence each.

import { textKeys } from '../cells';
import { countedText } from '../filledText';
import { formSheet } from '../formSheet';
import { PALETTE } from '../palette';
import type { CellSpec, SheetSpec } from '../spec';
import { numberFrom, oneOf } from '../validations';
import { verdictRules } from '../verdictRules';
import { drivers, driversChart } from './diagnosis/drivers';
import { figures } from './diagnosis/figures';
import { groups } from './diagnosis/groups';
import * as rows from './diagnosis/rows';
import { HEAD, heading } from './heading';

/** The sheet Diagnosis. */
export function diagnosisSheet(): SheetSpec {
  return formSheet({
    id: 'diagnosis',
    name: 'diagnosis.name',
    tabColor: PALETTE.ochre,
    rows: 800,
    hiddenFrom: 'I',
    widths: [16, 300, ...new Array<number>(6).fill(125), 40, ...new Array<number>(26).fill(100)],
    blocks: [HEAD, ...Object.values(rows)],
    cells: [...heading('diagnosis'), ...figures(), ...drivers(), ...groups(), ...leftOut()],
    styles: {
      subtitle: 'method.inWords',
      header: 'driversHeading.driver driversHeading.inWords:end',
      headerNumber: 'driversHeading.explains',
      input: 'method.explains enough.value',
      computed: 'lead:result.due:rateOfAgreed volume:value.explains',
      verdict: 'periodSays',
      strong: 'headline.says owners.says sources.says personas.says offices.says',
      total: 'together.driver:end',
      data: 'data:group67',
    },
    formats: {
      whole: 'lead:customer.due:reached enough.value',
      amount: 'result.due:reached result.rateDue:rateReached volume:together.explains gap.gap',
      percent: [
        'lead:result.reachedOfDue mql:customer.rateDue:rateReached mql:result.rateOfAgreed all.rate owner*.part',
      ],
      tenth: 'owner*.waits',
    },
    validations: {
      'method.explains': oneOf(textKeys('diagnosis', 'sequential shapley')),
      'enough.value': numberFrom(1),
    },
    rules: [
      ...verdictRules('headline.says:end'),
      {
        on: 'volume:together.explains',
        formula: '=AND(COUNT([volume.$explains])=1;[volume.$explains]<0)',
        style: 'bad',
      },
    ],
    protected: [
      'inShort:drivers.says:end method:together.inWords:end owner1:noOpportunities.says:end data:group*.ownerNo:rest5',
    ],
    charts: [driversChart()],
  });
}

/** Rows that cannot be counted are in none of the figures; without dates of opportunities two conversions say little. */
function leftOut(): CellSpec[] {
  const some = countedText('diagnosis.leftOutOne', 'diagnosis.leftOut', 'Unsound_rows');
  const isUntold = 'AND(COUNT({leads.opportunity_on})=0;COUNT({leads.won_at})>0)';
  return rows.CAVEATS.fill({
    leftOut: { says: `=IF(COUNTIF(Unsound_rows;">0")=0;{"diagnosis.allCounted"};${some})` },
    noOpportunities: { says: `=IF(${isUntold};{"diagnosis.noOpportunities"};"")` },
  });
}
