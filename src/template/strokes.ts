// Sizes of neighbouring lines in as few calls as they take: a size that comes back is set across those between, which get
// theirs after it, as a printer that overprints would.

export interface Stroke {
  readonly first: number;
  readonly count: number;
  readonly pixels: number;
}

/** The fewest settings, in order, that give every line its size; lines that are not listed are never touched. */
export function strokesOf(lines: readonly { readonly line: number; readonly pixels: number }[]): Stroke[] {
  return neighbourhoods(lines).flatMap(overprinted);
}

/** Runs of equal neighbours, those that follow each other together. */
function neighbourhoods(lines: readonly { readonly line: number; readonly pixels: number }[]): Stroke[][] {
  const groups: Stroke[][] = [];
  for (const { line, pixels } of [...lines].sort((a, b) => a.line - b.line)) {
    const group = groups[groups.length - 1];
    const last = group?.[group.length - 1];
    if (!group || !last || endOf(last) !== line) groups.push([{ first: line, count: 1, pixels }]);
    else if (last.pixels === pixels) group[group.length - 1] = { ...last, count: last.count + 1 };
    else group.push({ first: line, count: 1, pixels });
  }
  return groups;
}

/** For every stretch of runs the shortest list, whose first stroke starts where the stretch does. */
function overprinted(runs: readonly Stroke[]): Stroke[] {
  const known = new Map<string, readonly Stroke[]>();

  function shortest(from: number, to: number): readonly Stroke[] {
    const [run, key] = [runs[from], `${from} ${to}`];
    if (!run || from > to) return [];
    const before = known.get(key);
    if (before) return before;
    let best = [run, ...shortest(from + 1, to)];
    for (let again = from + 1; again <= to; again++) {
      if (runs[again]?.pixels !== run.pixels) continue;
      const [same = run, ...rest] = shortest(again, to);
      const across = [{ ...run, count: endOf(same) - run.first }, ...shortest(from + 1, again - 1), ...rest];
      if (across.length < best.length) best = across;
    }
    known.set(key, best);
    return best;
  }

  return [...shortest(0, runs.length - 1)];
}

function endOf({ first, count }: Stroke): number {
  return first + count;
}
