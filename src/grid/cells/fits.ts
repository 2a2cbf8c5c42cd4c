import { failCell } from '../fail';
import type { Numbers } from './number';
import { toNumbers } from './number';
import type { Given } from './reader';

/** Rounding may leave a whole fit a hair above 1. */
const NOISE = 1e-9;

/** Reads a column of fits; one over 1 was meant as a percentage and throws with its row. */
export function toFits(given: Given): Numbers {
  const fits = toNumbers(given, true);
  fits.values.forEach((fit, row) => {
    if (fit > 1 + NOISE) failCell(fits.argument, row, 0, 'fit', fit);
  });
  return fits;
}
