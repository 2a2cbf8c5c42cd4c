// Escalation, consequences, credit, review and how the agreement itself is changed.

import { across, down, textsAcross, textsDown } from '../../cells';
import type { CellSpec } from '../../spec';
import type { TextKey } from '../../../texts/workbook';

const CLAUSES = ['marketingShort', 'salesShort', 'credit', 'measured', 'compensation', 'review', 'amendment'] as const;

/** The clauses: headings of the template, wording of the parties. */
export function clauses(): CellSpec[] {
  return [
    { at: 'B66', content: { text: 'agreement.clauses' } },
    ...textsAcross('B67', ['agreement.escalation', 'agreement.after', 'agreement.whatHappens']),
    ...textsDown('B68', ['agreement.teamLead', 'agreement.director']),
    ...across('C68', [{ input: 24 }, { words: 'agreement.teamLeadDoes' }]),
    ...across('C69', [{ input: 48 }, { words: 'agreement.directorDoes' }]),
    ...textsDown(
      'B71',
      CLAUSES.map((key): TextKey => `agreement.${key}`),
    ),
    ...down(
      'C71',
      CLAUSES.map((key) => ({ words: `agreement.${key}Words` as const })),
    ),
  ];
}
