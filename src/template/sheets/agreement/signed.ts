// Each commitment in one line as it stands now, beside the line that was signed; the page Sign writes the latter.

import { down } from '../../cells';
import { filledText } from '../../filledText';
import type { CellSpec } from '../../spec';

/** Rows of the table of commitments, its three lines of sides included. */
const ROWS = { first: 44, last: 62 } as const;

/** Targets that grow with the clock are signed by their measure, not by today's figure. */
const BY_THE_CLOCK: readonly number[] = [60];

/** Targets that are shares. */
const SHARES: readonly number[] = [48, 49, 51, 52, 53, 54, 55, 56];

/** The lines beside the page, and what was changed since both sides signed them. */
export function signed(): CellSpec[] {
  const { first, last } = ROWS;
  const rows = Array.from({ length: last - first + 1 }, (_, index) => first + index);
  return [
    { at: 'J43', content: { text: 'agreement.linesNow' } },
    { at: 'K43', content: { text: 'agreement.linesSigned' } },
    ...down(
      `J${first}`,
      rows.map((row) => ({ formula: `=${line(row)}` })),
    ),
    { at: 'M43', content: { text: 'agreement.lineOf' } },
    { at: `M${first}`, content: { formula: named() } },
    { at: 'B10', content: { formula: changes() } },
  ];
}

/** Commitment, owner, measure, consequence and target; '' for the line that heads a side and for one nobody filled. */
function line(row: number): string {
  const number = SHARES.includes(row) ? `ROUND(F${row}*1000;0)/10&"%"` : `ROUND(F${row}*1000;0)/1000`;
  const target = BY_THE_CLOCK.includes(row) ? '' : `&" · "&IF(ISNUMBER(F${row});${number};F${row})`;
  return `IF(OR(B${row}="";D${row}&C${row}="");"";B${row}&" · "&C${row}&" · "&D${row}&" · "&E${row}${target})`;
}

/** The commitment a line is about, as it is called now, or was when it was signed. */
function named(): string {
  const { first, last } = ROWS;
  const [now, before] = ['J', 'K'].map((column) => `${column}${first}:${column}${last}`);
  const line = `IF(${now}="";${before};${now})`;
  return `=ARRAYFORMULA(IFERROR(LEFT(${line};FIND(" · ";${line})-1);""))`;
}

function changes(): string {
  const { first, last } = ROWS;
  const [now, before, names] = ['J', 'K', 'M'].map((column) => `${column}${first}:${column}${last}`);
  const changed = `TEXTJOIN("; ";TRUE;FILTER(${names};${now}<>${before}))`;
  const says = `IF(SUMPRODUCT(--(${now}<>${before}))=0;"";${filledText('agreement.changed', changed)})`;
  return `=IF(COUNTA(${before})=0;"";${says})`;
}
