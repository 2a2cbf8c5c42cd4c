// The goal proposed for the next period: what past periods reached on average, as far as sales can carry it.

export interface GoalBasis {
  /** Results of past periods, the one that ends included. */
  readonly results: readonly number[];
  /** The goal that the capacity of sales carries; undefined when nobody can tell. */
  readonly capacity: number | undefined;
  /** The goal so far, which stays where there are no results. */
  readonly goal: number;
}

/** A goal with two figures that count, as people agree them. */
export function proposeGoal({ results, capacity = Infinity, goal }: GoalBasis): number {
  const average = meanOf(results);
  const wanted = average !== undefined && average > 0 ? average : goal;
  return rounded(capacity > 0 ? Math.min(wanted, capacity) : wanted);
}

/** The mean; undefined of none. */
export function meanOf(results: readonly number[]): number | undefined {
  return results.length === 0 ? undefined : results.reduce((sum, each) => sum + each, 0) / results.length;
}

function rounded(goal: number): number {
  return goal > 0 ? Number(goal.toPrecision(2)) : goal;
}
