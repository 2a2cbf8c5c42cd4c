// Each commitment in one line as it stands now, beside the line that was signed; the page Sign writes the latter.

import { filledText } from '../../filledText';
import type { CellSpec } from '../../spec';
import { LINE, TERM } from './rows';

const [, ...ROWS] = LINE.rows;

type Row = (typeof ROWS)[number];

/** Targets that grow with the clock are signed by their measure, not by today's figure. */
const BY_THE_CLOCK: readonly Row[] = ['meetings'];

/** Targets that are shares. */
const SHARES: readonly Row[] = [
  'complete',
  'report',
  'onTime',
  'onTimeSQL',
  'onTimeMQL',
  'onTimeLead',
  'attempts',
  'feedback',
];

const [NOW, BEFORE, NAMES] = ['asIs', 'asSigned', 'about'].map((column) => `[fromMarketing:own2.${column}]`);

/** The lines beside the page, and what was changed since both sides signed them. */
export function signed(): CellSpec[] {
  return [
    ...LINE.fill({
      commitmentsHeading: { asIs: 'agreement.linesNow', asSigned: 'agreement.linesSigned', about: 'agreement.lineOf' },
      fromMarketing: { about: named() },
    }),
    ...LINE.fillRows(ROWS, (row) => ({ asIs: `=${line(row)}` })),
    ...TERM.fill({ changed: { label: changes() } }),
  ];
}

/** Commitment, owner, measure, consequence and target; '' for the line that heads a side and for one nobody filled. */
function line(row: Row): string {
  const number = SHARES.includes(row) ? 'ROUND([.target]*1000;0)/10&"%"' : 'ROUND([.target]*1000;0)/1000';
  const target = BY_THE_CLOCK.includes(row) ? '' : `&" · "&IF(ISNUMBER([.target]);${number};[.target])`;
  const words = '[.text]&" · "&[.owner]&" · "&[.measure]&" · "&[.otherwise]';
  return `IF(OR([.text]="";[.measure]&[.owner]="");"";${words}${target})`;
}

/** The commitment a line is about, as it is called now, or was when it was signed. */
function named(): string {
  const line = `IF(${NOW}="";${BEFORE};${NOW})`;
  return `=ARRAYFORMULA(IFERROR(LEFT(${line};FIND(" · ";${line})-1);""))`;
}

function changes(): string {
  const changed = `TEXTJOIN("; ";TRUE;FILTER(${NAMES};${NOW}<>${BEFORE}))`;
  const says = `IF(SUMPRODUCT(--(${NOW}<>${BEFORE}))=0;"";${filledText('agreement.changed', changed)})`;
  return `=IF(COUNTA(${BEFORE})=0;"";${says})`;
}
