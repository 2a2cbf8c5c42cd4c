import { LEADSCORE_LEARN } from '../../../src/functions/leadscoreLearn';
import { wonLeads } from '../data';
import { INDEPENDENT_FIT } from '../independentFit';
import { leastMs, onceMs } from '../measure';
import { farthest, ourModel } from '../ourModel';
import { mlTraining } from '../peers/mlLogistic';
import type { Row } from '../row';
import { fasterBy, within } from '../row';

const ROWS = 20_000;
const PEER = 'ml-logistic-regression, 200 steps';

/** Learning from 20,000 leads with 15 actions: how many steps, how exact, how fast. */
export function learnRaces(rounds: number): Row[] {
  const leads = wonLeads(ROWS);
  const { steps, coefficients } = ourModel(leads);
  const theirsMs = onceMs(mlTraining(leads));
  const { model, report } = leastMs(
    { model: () => ourModel(leads), report: () => LEADSCORE_LEARN(leads.actions, leads.won) },
    rounds,
  );
  const job = 'LEADSCORE_LEARN, 20,000 × 15';
  return [
    within(10, steps, { job: `${job}, Newton steps`, peer: '', theirs: '' }),
    within(1e-8, farthest(coefficients, INDEPENDENT_FIT), { job: `${job}, distance`, peer: 'NumPy', theirs: '' }),
    fasterBy(50, { job: `${job}, the model`, peer: PEER, oursMs: model, theirsMs }),
    fasterBy(undefined, { job: `${job}, all, five folds too`, peer: PEER, oursMs: report, theirsMs }),
  ];
}
