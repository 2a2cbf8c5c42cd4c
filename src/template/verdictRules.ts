// Colour repeats the sign a verdict starts with, along the whole line it runs over.

import { parseArea, columnLetters } from './a1';
import type { RuleSpec } from './spec';

/** Rules for lines whose first cell is a sentence that starts with ✓ or ✗. */
export function verdictRules(lines: readonly string[]): RuleSpec[] {
  return lines.flatMap((line): RuleSpec[] => {
    const { row, column } = parseArea(line);
    const starts = (sign: string) => `=LEFT($${columnLetters(column)}${row};1)="${sign}"`;
    return [
      { ranges: [line], formula: starts('✓'), style: 'good' },
      { ranges: [line], formula: starts('✗'), style: 'bad' },
    ];
  });
}
