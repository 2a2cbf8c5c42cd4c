// Formulas that Google may read in more than one way: Acuerdo's sheets are right under each of those named here, and the report
// tells which it is. A reading of another kind nobody has tried the sheets with.

import { cellCheck, isLoadingText } from './cellCheck';
import type { Check, CheckId } from './check';

export const READING_CHECKS: readonly Check[] = [
  readingCheck('blankText', { A50: '=""+1' }, 'A50', ['1', '#VALUE!']),
  readingCheck('spilledBlank', { A53: '=VSTACK("a";"")', B53: '=IF(ISBLANK(A54);1;0)' }, 'B53', ['0', '1']),
  readingCheck('chosenRange', { A56: 1, A57: 2, B56: '=SUM(IF(TRUE;A56:A57;0))' }, 'B56', ['3', '1']),
  cellCheck({
    id: 'errorArray',
    usesFunctions: true,
    put: { A60: '=LEADSCORE(VSTACK(1;1/0);10)' },
    wants: { A60: /^#/ },
  }),
  cellCheck({
    id: 'countSort',
    put: { A65: 'b', A66: 'a', A67: 'b', B65: '=SORT(COUNTIFS(A65:A67;A65:A67);1;TRUE)' },
    wants: { B65: 1, B66: 2, B67: 2 },
  }),
];

/** @param known What the cell shows under each reading. */
function readingCheck(
  id: CheckId,
  put: Readonly<Record<string, string | number>>,
  cell: string,
  known: readonly string[],
): Check {
  return {
    id,
    place(sheet) {
      for (const [at, content] of Object.entries(put)) sheet.getRange(at).setValue(content);
    },
    look(sheet) {
      const got = sheet.getRange(cell).getDisplayValue();
      const seen = { of: String(put[cell]), got };
      if (isLoadingText(got)) return { outcome: 'loading', seen };
      return known.includes(got)
        ? { outcome: 'held', seen }
        : { outcome: 'failed', seen: { ...seen, wanted: known.join(', ') } };
    },
  };
}
