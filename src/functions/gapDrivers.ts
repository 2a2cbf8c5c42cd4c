import { toChoice } from '../grid/cells/choice';
import { spreadsheetLocale } from '../grid/environment';
import { fail, failCell } from '../grid/fail';
import { finite } from '../grid/cells/finite';
import { maybeNames } from '../grid/cells/names';
import { numberAt, toNumbers } from '../grid/cells/number';
import { sequentialDrivers, shapleyDrivers } from '../metrics/gapDrivers';
import { reportTexts } from '../texts/reports';
import { reader } from '../grid/cells/reader';

const read = reader('GAP_DRIVERS');

/** Shapley looks at every set of drivers, and their number doubles with each. */
const MOST_FIGURES = 12;

/**
 * Explains the gap to plan: how much comes from volume, from each conversion and from the average value.
 *
 * The amounts add up to actual money − planned money. sequential moves one driver at a time, top of the funnel first;
 * shapley averages over every order.
 *
 * @param {B2:B5} plan Planned counts, top of the funnel first, and then the money.
 * @param {C2:C5} actual What was reached, in the same order.
 * @param {A2:A5} labels Optional. Names of the drivers, one for each row of plan.
 * @param {"sequential"} method Optional. sequential or shapley; left out: sequential.
 * @return One row per driver: its name and how much of the difference it explains.
 * @example =GAP_DRIVERS(VSTACK(1000; 100; 1000000); VSTACK(1200; 90; 990000)) //=> Volume, 200000; Conversion 1,
 *   -300000; Average value, 90000
 * @group Track
 * @customfunction
 */
export function GAP_DRIVERS(plan: unknown, actual: unknown, labels?: unknown, method?: unknown): (string | number)[][] {
  const planned = toFigures('plan', plan);
  const reached = toFigures('actual', actual);
  if (planned.length !== reached.length) {
    fail(read('actual', actual), 'rowsDiffer', {
      rows: reached.length,
      other: 'plan',
      otherRows: planned.length,
    });
  }
  const rule = toChoice(read('method', method), ['sequential', 'shapley']);
  const names = maybeNames(read('labels', labels), planned.length) ?? driverNames(planned.length);
  const amounts = rule === 'shapley' ? shapleyDrivers(planned, reached) : sequentialDrivers(planned, reached);
  return amounts.map((amount, i) => [names[i] ?? '', finite(read, 'actual', amount)]);
}

function toFigures(name: string, value: unknown): number[] {
  const numbers = toNumbers(read(name, value));
  const { rows } = numbers.argument;
  if (rows < 2 || rows > MOST_FIGURES) fail(numbers.argument, 'figures', { rows, most: MOST_FIGURES });
  const figures = Array.from({ length: rows }, (_, row) => numberAt(numbers, row));
  figures.forEach((figure, row) => {
    if (row > 0 && figures[row - 1] === 0 && figure > 0) failCell(numbers.argument, row, 0, 'fromNothing', figure);
  });
  return figures;
}

function driverNames(count: number): string[] {
  const { volume, conversion, averageValue } = reportTexts(spreadsheetLocale());
  return Array.from({ length: count }, (_, i) => {
    if (i === 0) return volume;
    return i === count - 1 ? averageValue : `${conversion} ${i}`;
  });
}
