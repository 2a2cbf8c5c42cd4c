// What the sheets that read like a form have in common: a frozen title, no gridlines, labels down column B.

import type { SheetSpec } from './spec';

const FORM = {
  heights: [],
  frozenRows: 3,
  frozenColumns: 0,
  gridlines: false,
  anchor: { along: 'rows', column: 'B' },
  columns: [],
  blocks: [],
  tiles: [],
  merges: [],
  validations: [],
  rules: [],
  names: [],
  protected: [],
  charts: [],
  fillDown: false,
  cleared: [],
  retired: [],
  beside: '',
  besideBefore: '',
  hiddenFrom: '',
  written: [],
  moved: { first: 0, cells: [], written: [] },
  hidden: false,
} as const;

type Given = Omit<SheetSpec, keyof typeof FORM> & Partial<SheetSpec>;

/** A form sheet: only what sets it apart needs to be given. */
export function formSheet(given: Given): SheetSpec {
  return { ...FORM, ...given };
}
