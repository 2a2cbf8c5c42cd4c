// Rows with more cells than headings: a remark under no heading, or a separator that was not quoted and moved every cell.

import { saysNothing } from '../../words/saysNothing';
import { filledOf } from './headingRow';
import type { SourceRow } from './records';

const KINDS: readonly RegExp[] = [/^\S+@\S+\.\S+$/, /^[^\p{L}]*\d[^\p{L}]*(?:[tz]|[ap]\.?m\.?)?[\d:.]*z?$/iu];

/** From such a share of its cells on a column is of a kind. */
const MOST = 0.8;

/**
 * The rows whose cells cannot be trusted to stand under their headings.
 *
 * A row is trusted when each of its cells is of the kind of its column, e-mail or number; where no column has a kind, when
 * most rows are as long.
 *
 * @param rows The rows of the table.
 * @param width How many headings there are.
 */
export function findShifted(rows: readonly SourceRow[], width: number): ReadonlySet<SourceRow> {
  const long = rows.filter(({ cells }) => filledOf(cells.slice(width)).length > 0);
  if (long.length === 0) return new Set();
  const kinds = Array.from({ length: width }, (_, column) => kindOf(rows.map(({ cells }) => cells[column] ?? '')));
  if (kinds.every((kind) => kind === undefined)) return new Set(long.length * 2 > rows.length ? [] : long);
  const isOfKind = (cell: string, kind: RegExp | undefined): boolean =>
    kind === undefined || saysNothing(cell) || kind.test(cell);
  return new Set(long.filter(({ cells }) => kinds.some((kind, column) => !isOfKind(cells[column] ?? '', kind))));
}

function kindOf(cells: readonly string[]): RegExp | undefined {
  const filled = cells.filter((cell) => !saysNothing(cell));
  return KINDS.find(
    (kind) => filled.length > 0 && filled.filter((cell) => kind.test(cell)).length >= filled.length * MOST,
  );
}
