// The table, for the terminal and for the README.

import { readFileSync, writeFileSync } from 'node:fs';
import type { Row } from './row';

const HEADINGS = ['job', 'Acuerdo', 'beside', 'takes', 'ratio', 'wanted', 'reached'];

/** Columns aligned with spaces, for a terminal. */
export function alignedTable(rows: readonly Row[]): string {
  const lines = [HEADINGS, ...rows.map(cellsOf)];
  const widths = HEADINGS.map((_, column) => Math.max(...lines.map((line) => line[column]?.length ?? 0)));
  return lines
    .map((line) =>
      line
        .map((cell, i) => cell.padEnd(widths[i] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}

export function markdownTable(rows: readonly Row[]): string {
  const lines = [HEADINGS, HEADINGS.map(() => '---'), ...rows.map(cellsOf)];
  return lines.map((line) => `| ${line.join(' | ')} |`).join('\n');
}

/** Puts a text between the marks <!-- bench --> and <!-- /bench --> of a file. */
export function writeBetweenMarks(file: string, text: string): void {
  const marks = /(<!-- bench -->\n)[^]*?(\n<!-- \/bench -->)/;
  const before = readFileSync(file, 'utf8');
  if (!marks.test(before))
    throw new Error(`Cannot write to ${file}: it has no marks <!-- bench --> and <!-- /bench -->`);
  writeFileSync(
    file,
    before.replace(marks, (_, from: string, to: string) => from + text + to),
  );
}

function cellsOf({ job, ours, peer, theirs, ratio, wanted, isReached }: Row): string[] {
  return [job, ours, peer, theirs, ratio, wanted, isReached === undefined ? '' : isReached ? '✓' : '✗'];
}
