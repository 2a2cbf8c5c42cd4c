// Escalation, consequences, credit, review and how the agreement itself is changed.

import { across, down, textsAcross, textsDown } from '../../cells';
import type { CellSpec } from '../../spec';
import type { TextKey } from '../../../texts/workbook';

const CLAUSES = ['marketingShort', 'salesShort', 'credit', 'measured', 'compensation', 'review', 'amendment'] as const;

/** The clauses: headings of the template, wording of the parties. */
export function clauses(): CellSpec[] {
  return [
    { at: 'B66', content: { text: 'agreement.clauses' } },
    ...textsAcross('B68', ['agreement.escalation', 'agreement.after', 'agreement.whatHappens']),
    ...textsDown('B69', ['agreement.teamLead', 'agreement.director']),
    ...across('C69', [{ input: 24 }, { words: 'agreement.teamLeadDoes' }]),
    ...across('C70', [{ input: 48 }, { words: 'agreement.directorDoes' }]),
    ...textsDown(
      'B73',
      CLAUSES.map((key): TextKey => `agreement.${key}`),
    ),
    ...down(
      'C73',
      CLAUSES.map((key) => ({ words: `agreement.${key}Words` as const })),
    ),
  ];
}
