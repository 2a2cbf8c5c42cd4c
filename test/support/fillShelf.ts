// Before a run of all files: the workbooks that many of them open. A run of a few builds those it asks for.
import { LANGUAGES } from '../../src/texts/language';
import { fillShelf } from './shelf';

interface Run {
  readonly testPathPatterns: { readonly patterns: readonly string[] };
}

export default async function fill({ testPathPatterns }: Run): Promise<void> {
  if (testPathPatterns.patterns.length === 0) await fillShelf(LANGUAGES);
}
