import type { Tier } from '../../metrics/bonus';
import { toArgument } from './argument';
import { fail, failCell } from '../fail';
import { isBlank } from './isBlank';
import { toNumber } from './number';
import type { Reader } from './reader';

/** Reads rows of threshold (fraction of the goal) and multiplier, in any order; blank rows are skipped. */
export function toTiers(read: Reader, value: unknown): Tier[] {
  const table = toArgument(read('tiers', value));
  if (table.columns !== 2) fail(table, 'tiersWide', { columns: table.columns });
  const rows = table.cells.map((_, row) => row).filter((row) => !(table.cells[row] ?? []).every(isBlank));
  if (rows.length === 0) failCell({ ...table, rows: 1, columns: 1 }, 0, 0, 'missing', '');
  const tiers = rows.map((row): Tier => ({ threshold: toNumber(table, row, 0), multiplier: toNumber(table, row, 1) }));
  tiers.forEach(({ threshold }, i) => {
    const row = rows[i] ?? 0;
    if (threshold < 0) failCell(table, row, 0, 'negative', threshold);
    if (tiers.findIndex((tier) => tier.threshold === threshold) < i) failCell(table, row, 0, 'tierTwice', threshold);
  });
  return tiers.sort((a, b) => a.threshold - b.threshold);
}
