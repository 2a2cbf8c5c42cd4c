// A sentence that depends on the figures. What it may say stands beside the page, one case a row; the first that holds speaks,
// and the others are blank. So each cell says one thing, and people see which rule speaks.

import { columnLetters, parseArea } from './a1';
import type { CellSpec } from './spec';

/** When it holds, and what is said then. */
export type Case = readonly [condition: string, sentence: string];

/** The cell of the page and, from `beside` on, a heading and the cases; where none holds the cell is blank. */
export function firstOf(at: string, beside: string, cases: readonly Case[]): CellSpec[] {
  const { row, column } = parseArea(beside);
  const [letters, first] = [columnLetters(column), row + 1];
  const said = (last: number) => `${letters}${first}:${letters}${last}`;
  const isSaid = (last: number) => (last === first ? `${letters}${first}<>""` : `COUNTIF(${said(last)};"?*")>0`);
  const spoken = cases.map(([condition, sentence], index): CellSpec => {
    const says = `IF(${condition};${sentence};"")`;
    const formula = index === 0 ? `=${says}` : `=IF(${isSaid(row + index)};"";${says})`;
    return { at: `${letters}${first + index}`, content: { formula } };
  });
  return [
    { at, content: { formula: `=TEXTJOIN("";TRUE;${said(row + cases.length)})` } },
    { at: beside, content: { text: 'page.cases' } },
    ...spoken,
  ];
}
