import type { FunctionDescription } from '@odoo/o-spreadsheet';

/** What a function says of its argument at a place; those that repeat do so to the end. */
export function argumentAt(
  { args }: FunctionDescription,
  index: number,
): FunctionDescription['args'][number] | undefined {
  const first = args.findIndex(({ repeating }) => repeating);
  if (first < 0 || index < first) return args[index];
  const repeated = args.filter(({ repeating }) => repeating);
  return repeated[(index - first) % repeated.length];
}
