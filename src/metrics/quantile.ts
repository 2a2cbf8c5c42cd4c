/** The p-quantile of ascending numbers, interpolated as spreadsheets do it (R-7, Hyndman and Fan 1996); NaN of none. */
export function quantileSorted(ascending: Float64Array, p: number): number {
  const at = (ascending.length - 1) * p;
  const low = ascending[Math.floor(at)] ?? NaN;
  const high = ascending[Math.ceil(at)] ?? NaN;
  return low + (high - low) * (at - Math.floor(at));
}
