// Why a result differs from plan. The result is volume × every conversion × average value; each driver is moved from plan
// to actual and the difference it makes is its share. The shares add up to the gap.

/** A funnel as counts, top first, and then the money its last stage brought. */
export type FunnelFigures = readonly number[];

/** One driver at a time, top of the funnel first (Halford, "Funnel decomposition", 2023). */
export function sequentialDrivers(plan: FunnelFigures, actual: FunnelFigures): number[] {
  const [planned, reached] = factorsOf(plan, actual);
  const results = [...planned, 0].map((_, moved) =>
    product(planned.map((factor, i) => (i < moved ? (reached[i] ?? 0) : factor))),
  );
  const moves = planned.map((_, i) => (results[i + 1] ?? 0) - (results[i] ?? 0));
  return addingUp(moves, gapOf(plan, actual));
}

/** The average over every order in which the drivers could be moved (Shapley 1953). */
export function shapleyDrivers(plan: FunnelFigures, actual: FunnelFigures): number[] {
  const [planned, reached] = factorsOf(plan, actual);
  const count = planned.length;
  const results = Array.from({ length: 2 ** count }, (_, moved) =>
    product(planned.map((factor, i) => ((moved >> i) & 1 ? (reached[i] ?? 0) : factor))),
  );
  const moves = planned.map((_, i) =>
    results.reduce((sum, result, moved) => {
      if ((moved >> i) & 1) return sum;
      const before = bitCount(moved);
      return sum + ((results[moved | (1 << i)] ?? 0) - result) / (count * choose(count - 1, before));
    }, 0),
  );
  return addingUp(moves, gapOf(plan, actual));
}

function gapOf(plan: FunnelFigures, actual: FunnelFigures): number {
  return (actual[actual.length - 1] ?? 0) - (plan[plan.length - 1] ?? 0);
}

/** The shares with what rounding took or gave put back on the largest, where it weighs least. */
function addingUp(shares: readonly number[], gap: number): number[] {
  const largest = shares.reduce((at, share, i) => (Math.abs(share) > Math.abs(shares[at] ?? 0) ? i : at), 0);
  const noise = gap - shares.reduce((sum, share) => sum + share, 0);
  return shares.map((share, i) => (i === largest ? share + noise : share));
}

/** Volume, conversions and average value of both; a rate of nothing is taken from the other side, so that it explains nothing. */
function factorsOf(plan: FunnelFigures, actual: FunnelFigures): [number[], number[]] {
  const rate = (figures: FunnelFigures, i: number) => {
    const below = i === 0 ? 1 : (figures[i - 1] ?? 0);
    return below === 0 ? undefined : (figures[i] ?? 0) / below;
  };
  const planned = plan.map((_, i) => rate(plan, i) ?? rate(actual, i) ?? 0);
  return [planned, actual.map((_, i) => rate(actual, i) ?? planned[i] ?? 0)];
}

function product(factors: readonly number[]): number {
  return factors.reduce((result, factor) => result * factor, 1);
}

function bitCount(bits: number): number {
  let count = 0;
  for (let left = bits; left !== 0; left &= left - 1) count++;
  return count;
}

function choose(n: number, k: number): number {
  let result = 1;
  for (let i = 0; i < k; i++) result = (result * (n - i)) / (i + 1);
  return result;
}
