import { columnLetters, parseArea } from '../../src/template/a1';
import type { SheetPlan, Write } from '../../src/template/writes';

/** A plan as JSON, one write a line; of contents one cell a line, of grids equal neighbours together. */
export function printPlan({ sheet, writes }: SheetPlan): string {
  const lines = writes.map((write) => `    ${printWrite(write)}`).join(',\n');
  return `{\n  "sheet": ${JSON.stringify(sheet)},\n  "writes": [\n${lines}\n  ]\n}\n`;
}

function printWrite(write: Write): string {
  switch (write.kind) {
    case 'contents':
    case 'notes':
      return printCells(write.kind, write.range, write.values);
    case 'styles':
    case 'formats': {
      const { kind, range, values } = write;
      return JSON.stringify({ kind, range, rows: rowsOf(values.map(runsOf)) });
    }
    default:
      return JSON.stringify(write);
  }
}

function printCells(kind: string, range: string, values: readonly (readonly (string | number | boolean)[])[]): string {
  const { row, column } = parseArea(range);
  const cells = values.flatMap((line, r) =>
    line.flatMap((value, c) => {
      const a1 = `${columnLetters(column + c)}${row + r}`;
      return value === '' ? [] : [`        ${JSON.stringify(a1)}: ${JSON.stringify(value)}`];
    }),
  );
  return `{"kind":"${kind}","range":"${range}","cells":{\n${cells.join(',\n')}\n      }}`;
}

/** `plain×2 title input×3` */
function runsOf(values: readonly string[]): string {
  const runs: [value: string, count: number][] = [];
  for (const value of values) {
    const last = runs.at(-1);
    if (last?.[0] === value) last[1]++;
    else runs.push([value, 1]);
  }
  return runs.map(([value, count]) => (count === 1 ? value : `${value}×${count}`)).join(' ');
}

/** Rows that look the same, by the numbers of the first and the last. */
function rowsOf(lines: readonly string[]): string[] {
  const runs: { first: number; last: number; line: string }[] = [];
  lines.forEach((line, index) => {
    const last = runs.at(-1);
    if (last?.line === line) last.last = index + 1;
    else runs.push({ first: index + 1, last: index + 1, line });
  });
  return runs.map(({ first, last, line }) => `${first === last ? first : `${first}-${last}`}: ${line}`);
}
