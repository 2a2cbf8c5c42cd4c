// What a check is: something Acuerdo relies on and that only Google can tell.

import type { SelfCheckTexts } from '../../texts/selfCheck';

type IdOf<Key> = Key extends `${infer Id}.means` ? Id : never;

/** Every check has its words: `separators.looks`, `separators.means`. */
export type CheckId = IdOf<keyof SelfCheckTexts>;

export type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** What was looked at, what it gave, and what was wanted; where nothing was, Google refused to answer. */
export interface Seen {
  readonly of: string;
  readonly got: string;
  readonly wanted?: string;
}

export type Finding =
  /** What was seen, where that is worth telling: how Google reads what may be read in two ways, or how long it took. */
  | { readonly outcome: 'held'; readonly seen?: Seen }
  /** A cell that Google has not calculated yet: neither right nor wrong. */
  | { readonly outcome: 'loading' | 'failed'; readonly seen: Seen }
  /** It looks at custom functions, and there are none here. */
  | { readonly outcome: 'skipped' };

export interface Check {
  readonly id: CheckId;
  readonly usesFunctions?: true;
  /** Puts on the temporary sheet what it looks at later, when Google has had time to calculate. */
  readonly place?: (sheet: Sheet) => void;
  readonly look: (sheet: Sheet) => Finding;
}

export const HELD: Finding = { outcome: 'held' };

/** Held when what was got is what was wanted, both as text. */
export function compare(of: string, got: unknown, wanted: unknown): Finding {
  const seen = { of, got: String(got), wanted: String(wanted) };
  return seen.got === seen.wanted ? HELD : { outcome: 'failed', seen };
}

/** The first finding that did not hold; held when all did. */
export function firstFailed(findings: readonly Finding[]): Finding {
  return findings.find(({ outcome }) => outcome !== 'held') ?? HELD;
}
