import type { Say } from '../say';
import type { SourceTable } from './table';

/** What a column of the file is called, one without a heading by its letter. */
export function headingText({ headings }: Pick<SourceTable, 'headings'>, column: number, say: Say): string {
  return headings[column] || say('unnamedColumn', { letters: letters(column) });
}

function letters(column: number): string {
  const last = String.fromCharCode(65 + (column % 26));
  return column < 26 ? last : letters(Math.floor(column / 26) - 1) + last;
}
