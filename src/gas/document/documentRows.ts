// The sheet Agreement as parts of a document: headings, lines, pairs of label and value, and tables, by the styles of its spec.

import { columnNumber, parseArea } from '../../template/a1';
import type { SheetSpec } from '../../template/spec';
import type { Placement } from '../../template/place';

/** A cell of a table and how many columns it takes. */
export interface TableCell {
  readonly text: string;
  readonly span: number;
}

export type Part =
  | { readonly kind: 'title' | 'section' | 'line'; readonly text: string }
  | { readonly kind: 'pair'; readonly label: string; readonly value: string }
  | { readonly kind: 'head' | 'row' | 'group'; readonly cells: readonly TableCell[] };

/**
 * The parts of a page, from the top down.
 *
 * @param shown What the page's cells show, from A1 on.
 * @param leftOut Headings of columns that are not for the document.
 */
export function documentParts(
  spec: SheetSpec,
  shown: readonly (readonly string[])[],
  at: Placement,
  leftOut: readonly string[],
): Part[] {
  const columns = Array.from({ length: spec.widths.length - 1 }, (_, index) => at.columns[index + 2] ?? 0);
  const parts: Part[] = [];
  let heads: number[] | undefined;
  let style = '';
  shown.forEach((line, index) => {
    // A row that people inserted is as the one above it.
    const own = at.rows.indexOf(index + 1);
    if (own > 0) style = styleAt(spec, own);
    const texts = columns.map((column) => (column > 0 ? (line[column - 1] ?? '').trim() : ''));
    if (texts.every((text) => text === '')) heads = undefined;
    else if (style === 'header' && own > 0) {
      heads = headsOf(texts, leftOut);
      parts.push({ kind: 'head', cells: cellsUnder(texts, heads, texts.length) });
    } else if (heads && style !== 'section') parts.push(rowOf(texts, heads));
    else {
      heads = undefined;
      parts.push(...linesOf(style, texts));
    }
  });
  return parts;
}

/** The style of the page's first column, which says what a row is. */
function styleAt({ styles }: SheetSpec, row: number): string {
  const first = columnNumber('B');
  const layers = styles.filter(({ ranges }) =>
    ranges.some((range) => {
      const area = parseArea(range);
      return area.column <= first && area.row <= row && row <= (area.lastRow ?? row);
    }),
  );
  return layers[layers.length - 1]?.style ?? '';
}

function headsOf(texts: readonly string[], leftOut: readonly string[]): number[] {
  return texts.flatMap((text, index) => (text === '' || leftOut.includes(text) ? [] : [index]));
}

/** Each heading takes the columns up to the next. */
function cellsUnder(texts: readonly string[], heads: readonly number[], width: number): TableCell[] {
  return heads.map((from, index) => ({
    text: texts[from] ?? '',
    span: Math.max(1, (heads[index + 1] ?? width) - from),
  }));
}

/** A row with nothing but its name heads those below it; one with a name and a text uses the rest of the table for it. */
function rowOf(texts: readonly string[], heads: readonly number[]): Part {
  const width = texts.length;
  const filled = heads.filter((from) => texts[from] !== '');
  const [first = 0] = heads;
  if (filled.length === 1 && filled[0] === first)
    return { kind: 'group', cells: [{ text: texts[first] ?? '', span: width - first }] };
  const [, second = 1] = heads;
  const isText = filled.length === 2 && filled[1] === second && heads.length > 3;
  return { kind: 'row', cells: cellsUnder(texts, isText ? [first, second] : heads, width) };
}

/** What is no table: a heading, a sentence, or labels each with what stands right of it. */
function linesOf(style: string, texts: readonly string[]): Part[] {
  const [first = '', second = '', third = '', label = '', ...rest] = texts;
  if (style === 'title') return [{ kind: 'title', text: first }];
  if (style === 'section') return [{ kind: 'section', text: first }];
  const right = [label, ...rest].every((text) => text === '');
  if (first !== '' && second === '' && right) return [{ kind: 'line', text: first }];
  return [
    { kind: 'pair' as const, label: first, value: joined([second, third]) },
    { kind: 'pair' as const, label, value: joined(rest) },
  ].filter(({ label: name, value }) => name !== '' && value !== '');
}

function joined(texts: readonly string[]): string {
  return texts.filter((text) => text !== '').join(' ');
}
