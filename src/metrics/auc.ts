/** The chance that a won lead scores above one that was not, ties counted half: the area under the ROC curve (Mann and Whitney 1947). */
export function areaUnderCurve(scores: Float64Array, outcomes: Uint8Array): number {
  const won = scores.filter((_, i) => outcomes[i] === 1).sort();
  const lost = scores.filter((_, i) => outcomes[i] !== 1).sort();
  let below = 0;
  let upTo = 0;
  let wins = 0;
  for (const score of won) {
    while (below < lost.length && (lost[below] ?? 0) < score) below++;
    while (upTo < lost.length && (lost[upTo] ?? 0) <= score) upTo++;
    wins += (below + upTo) / 2;
  }
  return wins / (won.length * lost.length);
}

/** The same where each row stands for so many leads. */
export function weightedAreaUnderCurve(scores: Float64Array, outcomes: Uint8Array, weights: Float64Array): number {
  const rows = Uint32Array.from(scores.keys()).sort((a, b) => (scores[a] ?? 0) - (scores[b] ?? 0));
  let [won, lost, wins] = [0, 0, 0];
  for (let at = 0; at < rows.length;) {
    const score = scores[rows[at] ?? 0];
    const tied = [0, 0];
    for (; at < rows.length && scores[rows[at] ?? 0] === score; at++) {
      const row = rows[at] ?? 0;
      const outcome = outcomes[row] ?? 0;
      tied[outcome] = (tied[outcome] ?? 0) + (weights[row] ?? 0);
    }
    const [tiedLost = 0, tiedWon = 0] = tied;
    wins += tiedWon * (lost + tiedLost / 2);
    won += tiedWon;
    lost += tiedLost;
  }
  return wins / (won * lost);
}
