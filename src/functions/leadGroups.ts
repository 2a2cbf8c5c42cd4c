import { isBlank } from '../grid/cells/isBlank';
import { isErrorText } from '../grid/cells/isErrorText';
import { toArgument, toColumn, type Argument } from '../grid/cells/argument';
import type { Cell } from '../grid/rows/rows';
import { commonShape } from '../grid/rows/rows';
import { folded } from '../words/folded';
import { reader } from '../grid/cells/reader';

const read = reader('LEAD_GROUPS');

/**
 * Numbers the groups of each column, the largest first: 1 in every row of the largest, 2 in those of the next.
 *
 * Names that differ only in case, accents or spaces are one group; of groups of one size the first met goes before. So that
 * COUNTIFS can count a group whatever its name is: "<unknown>" and "Ads*" are just names.
 *
 * @param {C2:F} groups One column per kind of group, such as source and owner; one row per lead.
 * @param {G2:G} counted Optional. Filled where a row counts for the size of its groups. Left out: every row does.
 * @return The numbers, row by row.
 * @example =LEAD_GROUPS(VSTACK("Web"; "Fair"; "fair")) //=> 2; 1; 1
 * @group Track
 * @customfunction
 */
export function LEAD_GROUPS(groups: unknown, counted?: unknown): Cell[][] {
  const names = toArgument(read('groups', groups));
  const counts = toColumn(read('counted', counted));
  const { rows } = commonShape([names, counts]);
  const isAll = counts.isScalar && isBlank(counts.cells[0]?.[0]);
  const isCounted = (row: number): boolean => isAll || !isBlank(counts.cells[counts.rows === 1 ? 0 : row]?.[0]);
  const columns = Array.from({ length: names.columns }, (_, column) => numbersOf(names, column, rows, isCounted));
  return Array.from({ length: rows }, (_, row) => columns.map((numbers): Cell => numbers[row] ?? ''));
}

interface Tally {
  size: number;
  readonly place: number;
}

function numbersOf(
  names: Argument,
  column: number,
  rows: number,
  isCounted: (row: number) => boolean,
): readonly (number | undefined)[] {
  const tallies = new Map<string, Tally>();
  const ofRows = Array.from({ length: rows }, (_, row): Tally | undefined => {
    const key = keyOf(names.cells[names.rows === 1 ? 0 : row]?.[column]);
    if (key === '') return undefined;
    const tally = tallies.get(key) ?? { size: 0, place: tallies.size };
    tallies.set(key, tally);
    if (isCounted(row)) tally.size++;
    return tally;
  });
  const largest = [...tallies.values()].sort((a, b) => b.size - a.size || a.place - b.place);
  const numbers = new Map(largest.map((tally, index) => [tally, index + 1]));
  return ofRows.map((tally) => tally && numbers.get(tally));
}

/** An error is no name; whoever counts rows has said so before. */
function keyOf(cell: unknown): string {
  return isBlank(cell) || (typeof cell === 'string' && isErrorText(cell)) ? '' : folded(String(cell));
}
