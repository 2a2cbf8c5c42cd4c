// What past leads say about points: how each action goes with winning, alone and beside the others.

import { crossValidatedAuc } from './crossValidation';
import type { Design } from './logistic';
import { fitLogistic } from './logistic';
import { spreadsOf, standardised } from './standardise';

export interface LearntAction {
  /** Leads that did it. */
  readonly leads: number;
  /** Close rates with and without it, and how often the one is the average; undefined where there are no such leads. */
  readonly rateWith: number | undefined;
  readonly rateWithout: number | undefined;
  readonly lift: number | undefined;
  readonly points: number;
  /** Of the points; undefined where every lead did it as often, which teaches nothing. */
  readonly standardError: number | undefined;
}

export interface Learnt {
  readonly actions: readonly LearntAction[];
  readonly leads: number;
  readonly baseRate: number;
  /** On leads that the model has not seen. */
  readonly auc: number;
}

/** Learns points, of which `pointsToDouble` double the odds of winning. */
export function learnPoints(design: Design, outcomes: Uint8Array, pointsToDouble: number, foldOf?: Uint8Array): Learnt {
  const spreads = spreadsOf(design);
  const { coefficients, standardErrors } = fitLogistic(standardised(design, spreads), outcomes, () => true);
  const [leads, won] = totals(design, outcomes, () => true);
  const actions = Array.from(spreads, (spread, i): LearntAction => {
    const toPoints = (logOdds: number | undefined) => ((logOdds ?? NaN) / (spread * Math.LN2)) * pointsToDouble;
    return {
      ...closeRates(design, outcomes, i, won / leads),
      points: spread === 0 ? 0 : toPoints(coefficients[i + 1]),
      standardError: spread === 0 ? undefined : toPoints(standardErrors[i + 1]),
    };
  });
  return { actions, leads, baseRate: won / leads, auc: crossValidatedAuc(design, outcomes, coefficients, foldOf) };
}

function closeRates(design: Design, outcomes: Uint8Array, column: number, baseRate: number) {
  const isWith = (row: number) => (design.values[row * design.columns + column] ?? 0) > 0;
  const [leads, wonWith] = totals(design, outcomes, isWith);
  const [others, wonWithout] = totals(design, outcomes, (row) => !isWith(row));
  const rateWith = leads === 0 ? undefined : wonWith / leads;
  const rateWithout = others === 0 ? undefined : wonWithout / others;
  return { leads, rateWith, rateWithout, lift: rateWith === undefined ? undefined : rateWith / baseRate };
}

/** Leads, and those of them that were won. */
function totals({ weights }: Design, outcomes: Uint8Array, isIn: (row: number) => boolean): [number, number] {
  let [leads, won] = [0, 0];
  outcomes.forEach((outcome, row) => {
    if (!isIn(row)) return;
    const count = weights === undefined ? 1 : (weights[row] ?? 0);
    leads += count;
    won += outcome * count;
  });
  return [leads, won];
}
