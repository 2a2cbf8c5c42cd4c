// Times jobs in turns, so that whatever else the machine does falls on all of them alike.

import { Bench } from 'tinybench';

/** A thing to time; it answers something, so that it cannot be left out. */
export type Job = () => unknown;

/**
 * Runs so many rounds of all jobs after one to warm up; answers the least ms of each. On a machine that is shared, the least
 * is what the job costs: all above it is somebody else's.
 */
export function leastMs<Name extends string>(jobs: Readonly<Record<Name, Job>>, rounds: number): Record<Name, number> {
  const names = Object.keys(jobs) as Name[];
  const least = Object.fromEntries(names.map((name) => [name, Infinity])) as Record<Name, number>;
  runOnce(jobs, names);
  for (let round = 0; round < rounds; round++) {
    for (const [name, ms] of runOnce(jobs, names)) least[name] = Math.min(least[name], ms);
  }
  return least;
}

/** The ms of a job run once, cold. */
export function onceMs(job: Job): number {
  return runOnce({ job }, ['job'])[0]?.[1] ?? NaN;
}

function runOnce<Name extends string>(jobs: Readonly<Record<Name, Job>>, names: readonly Name[]): [Name, number][] {
  // What one job leaves behind is swept up before the next, which would pay for it.
  const setup = () => globalThis.gc?.({ type: 'minor' });
  const bench = new Bench({ iterations: 1, time: 0, warmup: false, throws: true, setup });
  for (const name of names) bench.add(name, jobs[name], { async: false });
  bench.runSync();
  return names.map((name) => {
    const result = bench.getTask(name)?.result;
    return [name, result?.state === 'completed' ? result.latency.min : NaN];
  });
}
