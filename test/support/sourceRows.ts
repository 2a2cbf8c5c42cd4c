import type { SourceRow } from '../../src/sidebar/import/records';

/** Lines below the headings of a file as rows, parted by `;`; a blank one is a gap in the numbers. */
export function leadTable(...lines: string[]): SourceRow[] {
  return lines.flatMap((line, at) => (line === '' ? [] : [{ number: at + 2, cells: line.split(';') }]));
}
