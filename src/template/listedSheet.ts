// What the sheets that read like a form have in common: a frozen title, no gridlines, labels down column B.

import { withCells } from './places';
import { parseArea, columnLetters } from './a1';
import type { RuleSpec, SheetSpec } from './spec';

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
export function listedSheet(given: Given): SheetSpec {
  const blocks = given.blocks ?? [];
  return {
    ...FORM,
    ...given,
    cells: given.cells.map((cell) =>
      'formula' in cell.content ? { ...cell, content: { formula: withCells(cell.content.formula, blocks) } } : cell,
    ),
  };
}

export function listedRules(lines: readonly string[]): RuleSpec[] {
  return lines.flatMap((line): RuleSpec[] => {
    const { row, column } = parseArea(line);
    const starts = (sign: string) => `=LEFT($${columnLetters(column)}${row};1)="${sign}"`;
    return [
      { ranges: [line], formula: starts('✓'), style: 'good' },
      { ranges: [line], formula: starts('✗'), style: 'bad' },
    ];
  });
}
