// Blocks that say what they hold: a table begins with its title and its headings; a form begins with its title, and labels follow
// down its first column.
//
//   const SPLIT = table('goals', below(PAST), 'name=splitName share=splitShare# .note', 'split share*10 total= says');
//   const TEAM = form('goals', below(FUNNEL), 'label value', 'capacity reps hoursPerDay minutes .says');
//
// The words are texts of the sheet by the keys of columns or rows, or by what follows `=`. `.note` has none, `+more` none of its
// own: it goes on from the column before. Of the rows of a table only those with `=` have a label. Columns of numbers end in `#`:
// their headings stand at the right. The row of headings of `split` is called splitHeading.

import { blockOf, keysOf, rangeOf, type Block, type BlockSpec, type Key, type Keys } from './block';
import { contentOf } from './cells';
import type { CellSpec } from './spec';

/** The keys of a table's rows. */
type Titled<Line extends string> = Line extends `${infer Title} ${infer Rest}`
  ? Key<Title> | `${Key<Title>}Heading` | Keys<Rest>
  : Key<Line> | `${Key<Line>}Heading`;

/** A block with its title and a row of headings. */
export function table<const Columns extends string, const Rows extends string>(
  sheet: string,
  at: string,
  columns: Columns,
  rows: Rows,
): Block<Keys<Columns>, Titled<Rows>> {
  const [title = '', ...others] = rows.split(' ');
  const [heading] = keysOf<Titled<Rows>>(`${keysOf(title)[0] ?? ''}Heading`);
  const keys = keysOf<Titled<Rows>>([title, heading, ...others].join(' '));
  const block = blockOf<Keys<Columns>, Titled<Rows>>(at, keysOf(columns), keys);
  const headings = columns.split(' ').map((word, index) => {
    const column = block.columns[index];
    return { word, at: heading && column ? block.cell(heading, column) : at };
  });
  const like = (pattern: RegExp) => headings.flatMap((each) => (pattern.test(each.word) ? each.at : []));
  return {
    ...block,
    texts: [
      ...[{ word: title, at }, ...headings].flatMap((each) => textAt(each.at, sheet, each.word)),
      ...labelsOf(
        block,
        sheet,
        others.filter((word) => word.includes('=')),
      ),
    ],
    styles: { section: at, header: like(/^[^.].*[^#]$/), headerNumber: like(/#$/) },
  };
}

/** A block with its title and labels down its first column. */
export function form<const Columns extends string, const Rows extends string>(
  sheet: string,
  at: string,
  columns: Columns,
  rows: Rows,
): Block<Keys<Columns>, Keys<Rows>> {
  const block = blockOf<Keys<Columns>, Keys<Rows>>(at, keysOf(columns), keysOf(rows));
  return { ...block, texts: labelsOf(block, sheet, rows.split(' ')), styles: { section: at } };
}

/** The labels of some rows, in the first column. */
function labelsOf({ at, columns, rows }: BlockSpec, sheet: string, words: readonly string[]): CellSpec[] {
  const cell = (row: string) => rangeOf({ at, columns, rows }, [row, columns[0] ?? ''], [row, columns[0] ?? '']);
  return words.flatMap((word) => keysOf(word).flatMap((row) => (row === '-' ? [] : textAt(cell(row), sheet, word))));
}

/** The text a word of a line stands for. */
function textAt(at: string, sheet: string, word: string): CellSpec[] {
  const [key = '', given = ''] = word.replace(/#$/, '').split('=');
  if (/^[.+-]/.test(key) || key.includes('*')) return [];
  const text = given === '' ? key : given;
  return [{ at, content: contentOf(text.includes('.') ? text : `${sheet}.${text}`) }];
}
