// A line of the table: what was done, by whom, how long it took, and what was promised of it.

export interface Row {
  readonly job: string;
  readonly ours: string;
  readonly peer: string;
  readonly theirs: string;
  readonly ratio: string;
  readonly wanted: string;
  /** Undefined where nothing was promised. */
  readonly isReached: boolean | undefined;
}

/** Two times of the same job, in ms per unit of work. */
export interface Race {
  readonly job: string;
  readonly peer: string;
  readonly oursMs: number;
  readonly theirsMs: number;
  /** What one time is of, such as ` a row`. */
  readonly per?: string;
}

/** A floor that we may exceed by so many times. */
export function atMost(times: number, race: Race): Row {
  const ratio = race.oursMs / race.theirsMs;
  return { ...timesOf(race), ratio: `${digits(ratio)} ×`, wanted: `≤ ${times} ×`, isReached: ratio <= times };
}

/** A peer that we are to beat by so many times; without a number it is only shown. */
export function fasterBy(times: number | undefined, race: Race): Row {
  const ratio = race.theirsMs / race.oursMs;
  const wanted = times === undefined ? '' : `≥ ${times} ×`;
  return {
    ...timesOf(race),
    ratio: `${digits(ratio)} × faster`,
    wanted,
    isReached: times === undefined ? undefined : ratio >= times,
  };
}

/** A number of ours that may be no more than a limit. */
export function within(limit: number, value: number, row: Pick<Row, 'job' | 'peer' | 'theirs'>, unit = ''): Row {
  const shown = (number: number) => (number !== 0 && number < 0.001 ? number.toExponential(0) : digits(number)) + unit;
  return { ...row, ours: shown(value), ratio: '', wanted: `≤ ${shown(limit)}`, isReached: value <= limit };
}

function timesOf({ job, peer, oursMs, theirsMs, per = '' }: Race): Pick<Row, 'job' | 'ours' | 'peer' | 'theirs'> {
  return { job, peer, ours: duration(oursMs) + per, theirs: duration(theirsMs) + per };
}

/** A time in the unit that suits it. */
export function duration(ms: number): string {
  if (ms < 0.001) return `${digits(ms * 1e6)} ns`;
  if (ms < 1) return `${digits(ms * 1e3)} µs`;
  return ms < 1000 ? `${digits(ms)} ms` : `${digits(ms / 1000)} s`;
}

/** Two or three digits of a number, with thousands set apart. */
export function digits(value: number): string {
  if (value >= 100) return Math.round(value).toLocaleString('en-US');
  return String(Number(value.toFixed(value >= 10 ? 1 : 2)));
}
