import fc from 'fast-check';
import { sequentialDrivers, shapleyDrivers } from '../../src/metrics/gapDrivers';

type Order = readonly number[];

function orders(items: Order): Order[] {
  if (items.length === 0) return [[]];
  return items.flatMap((first) => orders(items.filter((item) => item !== first)).map((rest) => [first, ...rest]));
}

/** The average, over every order, of the difference each factor makes when it is moved: the definition, written out. */
function slowShapley(planned: readonly number[], reached: readonly number[]): number[] {
  const every = orders(planned.map((_, i) => i));
  const shares = planned.map(() => 0);
  for (const order of every) {
    const factors = [...planned];
    let before = factors.reduce((product, factor) => product * factor, 1);
    for (const i of order) {
      factors[i] = reached[i] ?? 0;
      const after = factors.reduce((product, factor) => product * factor, 1);
      shares[i] = (shares[i] ?? 0) + (after - before) / every.length;
      before = after;
    }
  }
  return shares;
}

const close = (amounts: readonly number[], wanted: readonly number[]) =>
  amounts.forEach((amount, i) => expect(amount).toBeCloseTo(wanted[i] ?? NaN, 6));

test('a stage that nobody reached explains the gap, and what was never tried below it nothing', () => {
  // 100 leads, half of them qualified, a fifth of these won at 100 each; then 80 leads of whom none was qualified.
  const [plan, actual] = [
    [100, 50, 10, 1000],
    [80, 0, 0, 0],
  ] as const;
  close(sequentialDrivers(plan, actual), [-200, -800, 0, 0]);
  close(shapleyDrivers(plan, actual), slowShapley([100, 0.5, 0.2, 100], [80, 0, 0.2, 100]));
  close(shapleyDrivers(plan, actual), [-100, -900, 0, 0]);
  close(shapleyDrivers(actual, plan), [100, 900, 0, 0]);
  close(shapleyDrivers([0, 0, 0], [0, 0, 0]), [0, 0, 0]);
});

test('a stage that nobody reached in the middle leaves the rate below it to the plan', () => {
  close(shapleyDrivers([100, 10, 5, 50], [100, 0, 0, 0]), [0, -50, 0, 0]);
  close(shapleyDrivers([100, 0, 0, 0], [50, 10, 5, 50]), slowShapley([100, 0, 0.5, 10], [50, 0.2, 0.5, 10]));
});

test('shapleyDrivers() is the average over every order, and both methods add up to the gap', () => {
  const figures = fc.array(fc.integer({ min: 1, max: 1000 }), { minLength: 2, maxLength: 5 });
  fc.assert(
    fc.property(figures, figures, (a, b) => {
      const length = Math.min(a.length, b.length);
      const [plan, actual] = [a.slice(0, length), b.slice(0, length)];
      const rates = (list: readonly number[]) => list.map((figure, i) => figure / (i === 0 ? 1 : (list[i - 1] ?? 1)));
      close(shapleyDrivers(plan, actual), slowShapley(rates(plan), rates(actual)));
      const gap = (actual[length - 1] ?? 0) - (plan[length - 1] ?? 0);
      for (const drivers of [shapleyDrivers(plan, actual), sequentialDrivers(plan, actual)])
        expect(drivers.reduce((sum, amount) => sum + amount, 0)).toBeCloseTo(gap, 6);
    }),
    { seed: 21, numRuns: 200 },
  );
});
