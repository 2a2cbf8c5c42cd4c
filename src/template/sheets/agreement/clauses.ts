// Escalation, consequences, credit, review and how the agreement itself is changed.

import { wordKeys } from '../../cells';
import type { CellSpec } from '../../spec';
import { CLAUSES } from './rows';

/** The clauses: headings of the template, wording of the parties. */
export function clauses(): CellSpec[] {
  const agreed = 'marketingShort salesShort credit measured compensation review amendment';
  return [
    ...CLAUSES.fill({
      escalation: { words: 'agreement.after', what: 'agreement.whatHappens' },
      teamLead: { words: { input: 24 }, what: { words: 'agreement.teamLeadDoes' } },
      director: { words: { input: 48 }, what: { words: 'agreement.directorDoes' } },
    }),
    ...CLAUSES.down('words', wordKeys('agreement', agreed.replace(/(?= |$)/g, 'Words')), 'marketingShort'),
  ];
}
