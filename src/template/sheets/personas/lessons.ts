// The log of what marketing and sales learn of their personas.

import { textKeys, textsAcross } from '../../cells';
import type { CellSpec } from '../../spec';

/** Rows of the log. */
export const LESSON_ROWS = { first: 45, last: 244 } as const;

/** Its headings. */
export function lessons(): CellSpec[] {
  return [
    { at: 'B43', content: { text: 'personas.learnt' } },
    ...textsAcross(`B${LESSON_ROWS.first - 1}`, textKeys('personas', 'date side persona lesson change by')),
  ];
}
