// Which column of the file fills which column of the Leads sheet.

/** Field key → 0-based column of the file. */
export type Mapping = Readonly<Record<string, number>>;

type KnownHeadings = Readonly<Record<string, readonly string[]>>;

interface Wanted {
  readonly key: string;
  readonly heading: string;
}

/**
 * Matches headings without regard to case, accents, punctuation or a time zone in brackets.
 *
 * The sheet's own headings go first, then the likeliest export heading; a column of the file fills one field at most.
 *
 * @param headings The file's headings; a repeated one carries (2) and is left for the user to choose.
 * @param fields The columns of the Leads sheet.
 * @param known What exports call each column, likeliest first.
 */
export function matchHeadings(headings: readonly string[], fields: readonly Wanted[], known: KnownHeadings): Mapping {
  const columns = new Map<string, number>();
  headings.forEach((heading, column) => {
    const word = simplify(heading);
    if (word !== '' && !columns.has(word)) columns.set(word, column);
  });
  const mapping: Record<string, number> = {};
  const take = (key: string, candidates: readonly string[]): void => {
    const word = candidates.map(simplify).find((candidate) => columns.has(candidate));
    const column = word === undefined ? undefined : columns.get(word);
    if (word === undefined || column === undefined || key in mapping) return;
    mapping[key] = column;
    columns.delete(word);
  };
  for (const { key, heading } of fields) take(key, [heading]);
  for (const { key } of fields) take(key, known[key] ?? []);
  return mapping;
}

/** A heading without case, accents, punctuation, quotes and a trailing time zone. */
function simplify(heading: string): string {
  return heading
    .replace(/\((?:gmt|utc|[A-Z]{2,5}T|[^)]*lifecycle[^)]*)[^)]*\)/gi, ' ')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
