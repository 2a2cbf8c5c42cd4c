import { earlierRevision, revisionOf } from './frames';
import type { Revision } from './frames';
import type { SavedWorkbook } from '../saved';

/** What became of a revision that somebody wants to add. `unknown`: it undoes what is not told here any more. */
export type Appended = 'added' | 'late' | 'unknown';

/** One workbook and its changes in the one order that holds for everybody. */
export class History {
  private known: Set<string>;

  constructor(
    private base: SavedWorkbook,
    private entries: Revision[] = [],
  ) {
    this.entries = following(entries, revisionOf(base));
    this.known = new Set(this.entries.map(({ nextRevisionId }) => nextRevisionId));
  }

  get saved(): SavedWorkbook {
    return this.base;
  }

  get revisions(): readonly Revision[] {
    return this.entries;
  }

  /** The last revision. */
  get head(): string {
    return this.entries.at(-1)?.nextRevisionId ?? revisionOf(this.base);
  }

  /** Adds a revision that follows the last one; whoever is late hears of the others first and asks again. */
  append(revision: Revision): Appended {
    const earlier = earlierRevision(revision);
    if (revision.serverRevisionId !== this.head) return 'late';
    if (earlier !== undefined && !this.known.has(earlier)) return 'unknown';
    this.entries.push(revision);
    this.known.add(revision.nextRevisionId);
    return 'added';
  }

  /** What came after a revision; undefined when that one is not known. */
  since(head: string): Revision[] | undefined {
    if (head === revisionOf(this.base)) return [...this.entries];
    const at = this.entries.findIndex(({ nextRevisionId }) => nextRevisionId === head);
    return at < 0 ? undefined : this.entries.slice(at + 1);
  }

  /** Another workbook in its place. */
  replace(saved: SavedWorkbook): void {
    this.base = saved;
    this.entries = [];
    this.known.clear();
  }

  /** The same workbook as it is now, in place of how it came to be; false when it has changed meanwhile. */
  compact(saved: SavedWorkbook): boolean {
    if (revisionOf(saved) !== this.head) return false;
    this.replace(saved);
    return true;
  }

  keepProperties(properties: Pick<SavedWorkbook['properties'], 'document' | 'script'>): void {
    this.base = { ...this.base, properties: { ...this.base.properties, ...properties } };
  }
}

/** The revisions that follow one another from this one on; what stands before it is in the workbook already. */
function following(entries: readonly Revision[], from: string): Revision[] {
  let head = from;
  return entries.filter((entry) => {
    const follows = entry.serverRevisionId === head;
    if (follows) head = entry.nextRevisionId;
    return follows;
  });
}
