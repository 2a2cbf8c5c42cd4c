import type { ExistingSheet } from '../../src/template/existing';

/** A sheet as it was read, blank but for what is given. */
export function existingWith(changes: Partial<ExistingSheet>): ExistingSheet {
  const blank = { name: 'Sheet', stamp: '', rows: 1000, columns: 26, contents: [], anchors: [], blocked: [] };
  return { ...blank, names: [], charts: [], protections: [], rules: [], formats: [], validations: [], ...changes };
}
