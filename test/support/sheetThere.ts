import type { SheetThere } from '../../src/template/there';

/** A sheet as it was read, blank but for what is given. */
export function thereWith(changes: Partial<SheetThere>): SheetThere {
  const blank = { name: 'Sheet', stamp: '', rows: 1000, columns: 26, contents: [], anchors: [] };
  return { ...blank, names: [], charts: [], protections: [], rules: [], validations: [], ...changes };
}
