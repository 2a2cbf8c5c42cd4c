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
