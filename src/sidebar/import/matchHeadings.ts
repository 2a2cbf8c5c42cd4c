// Which column of the file fills which column of the Leads sheet.

import { folded } from '../../words/folded';
import { withoutZone } from './zoneNames';

/** Field key → 0-based column of the file. */
export type Mapping = Readonly<Record<string, number>>;

export type KnownHeadings = Readonly<Record<string, readonly string[]>>;

interface Wanted {
  readonly key: string;
  readonly heading: string;
}

/**
 * Matches headings without regard to case, accents, spaces, punctuation or a time zone: `CreatedDate` is `Created date`.
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
  for (const [word, column] of [...columns]) rename(word, column);
  for (const { key, heading } of fields) take(key, [heading, ...(known[key] ?? [])].map(withoutAsking));
  return mapping;

  function rename(word: string, column: number): void {
    const bare = simplify(withoutAsking(headings[column] ?? ''));
    if (bare === word || bare === '') return;
    columns.delete(word);
    if (!columns.has(bare)) columns.set(bare, column);
  }
}

/** Whether a text is a heading that is known, whatever the field. */
export function headingTest(fields: readonly Wanted[], known: KnownHeadings): (heading: string) => boolean {
  const words = new Set([...fields.map(({ heading }) => heading), ...Object.values(known).flat()].map(simplify));
  words.delete('');
  return (heading) => words.has(simplify(heading));
}

/** A question of a form without what makes it one: `¿Cuál es tu nombre?`, `Your company`, `Qual é o seu e-mail?`. */
function withoutAsking(heading: string): string {
  return folded(heading)
    .replace(
      /^[¿\s]*(?:what(?:'s| is| are)|cual(?:es)? (?:es|son)|como (?:te llamas|se llama)|qual e|quais sao)\b/,
      ' ',
    )
    .replace(
      /^[¿\s]*(?:please |por favor,? )?(?:enter|write|escrib[ea]|ingres[ae]|anota|digite|informe|escreva)\b/,
      ' ',
    )
    .replace(/\b(?:your|tu|tus|su|sus|seu|sua|o|a|el|la|the)\b/g, ' ');
}

/** A heading without case, accents, spaces, punctuation and a trailing time zone. */
function simplify(heading: string): string {
  return folded(withoutZone(heading.replace(/\([^)]*lifecycle[^)]*\)/gi, ' '))).replace(/[^\p{L}\p{N}]+/gu, '');
}
