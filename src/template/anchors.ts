// The labels by which a sheet is recognised again, in every language it may have been built in.

import { columnNumber, parseArea } from './a1';
import { tokensOf, type Token } from './formula';
import { bareFormula, formulaSkeleton } from './formulaText';
import { withSentences } from './sentences';
import type { CellSpec, SheetSpec } from './spec';
import { LANGUAGES } from '../texts/language';
import { workbookTexts, type TextKey, type WorkbookTexts } from '../texts/workbook';

/**
 * Row (or column) of the spec → the texts it may be known by: its label's; of a row without one, those of another cell, or
 * else the skeleton of a formula.
 */
export function anchorTexts(spec: SheetSpec): Map<number, readonly string[]> {
  const words = LANGUAGES.map(workbookTexts);
  const anchors = ownLabels(spec);
  if (spec.anchor.along === 'columns') return anchors;
  for (const textsOf of [asideTexts, skeletonTexts]) {
    const labelled = new Set(anchors.keys());
    for (const cell of leftToRight(spec.cells)) {
      const { row } = parseArea(cell.at);
      const texts = labelled.has(row) || anchors.has(row) ? [] : textsOf(cell, words);
      if (texts.length > 0) anchors.set(row, texts);
    }
  }
  return anchors;
}

/** As `shownLabels` looks for them. */
function leftToRight(cells: readonly CellSpec[]): CellSpec[] {
  return [...cells].sort((one, other) => parseArea(one.at).column - parseArea(other.at).column);
}

/** Row (or column) of the spec → the texts its label may show. */
export function ownLabels(spec: SheetSpec): Map<number, readonly string[]> {
  const words = LANGUAGES.map(workbookTexts);
  const labels = new Map<number, readonly string[]>();
  for (const { place, cell } of labelCells(spec)) {
    const texts = labelTexts(cell, words, spec.anchor.along === 'columns');
    if (texts.length > 0) labels.set(place, texts);
  }
  return labels;
}

function labelCells({ anchor, cells }: SheetSpec): { place: number; cell: CellSpec }[] {
  return cells.flatMap((cell) => {
    const { row, column } = parseArea(cell.at);
    if (anchor.along === 'columns') return row === 1 ? [{ place: column, cell }] : [];
    return column === columnNumber(anchor.column) ? [{ place: row, cell }] : [];
  });
}

/**
 * What each line may be known by: row 1 of a table; of a form the column that holds most of its labels, as people may have
 * inserted some before it, and in rows without one another cell.
 *
 * @param rows What the sheet's cells show, from A1 on.
 * @param contents The same, formulas as such where they are known.
 */
export function shownLabels(
  spec: SheetSpec,
  rows: readonly (readonly unknown[])[],
  contents: readonly (readonly unknown[])[],
): string[] {
  const { anchor } = spec;
  if (anchor.along === 'columns') return (rows[0] ?? []).map(textOf);
  const known = new Set([...anchorTexts(spec).values()].flat());
  const column = labelColumn(parseArea(`${anchor.column}1`).column - 1, known, rows);
  return rows.map((row, index) => {
    const label = textOf(row[column]);
    return known.has(label) ? label : (contents[index]?.map(asideOf).find((text) => known.has(text)) ?? label);
  });
}

function labelColumn(own: number, known: ReadonlySet<string>, rows: readonly (readonly unknown[])[]): number {
  const hits = (column: number) => rows.filter((row) => known.has(textOf(row[column]))).length;
  const width = Math.max(0, ...rows.map((row) => row.length));
  return Array.from({ length: width }, (_, column) => column).reduce(
    (best, column) => (hits(column) > hits(best) ? column : best),
    own,
  );
}

/** Marks what stands beside the labels, so that it is never taken for one. */
const ASIDE = '·';

function asideOf(cell: unknown): string {
  const text = textOf(cell);
  return ASIDE + (text.startsWith('=') ? formulaSkeleton(text) : text);
}

function asideTexts({ content }: CellSpec, words: readonly WorkbookTexts[]): string[] {
  return 'text' in content ? words.map((each) => ASIDE + each[content.text]) : [];
}

function skeletonTexts({ content }: CellSpec, words: readonly WorkbookTexts[]): string[] {
  return 'formula' in content ? words.map((each) => ASIDE + formulaSkeleton(withSentences(content.formula, each))) : [];
}

function textOf(value: unknown): string {
  return String(value ?? '');
}

/** Column of a form sheet → the texts of the template that stand in it, with their rows. */
export function columnTexts(spec: SheetSpec): Map<number, { row: number; texts: readonly string[] }[]> {
  const words = LANGUAGES.map(workbookTexts);
  const columns = new Map<number, { row: number; texts: readonly string[] }[]>();
  for (const { at, content } of spec.cells) {
    if (!('text' in content)) continue;
    const { row, column } = parseArea(at);
    columns.set(column, [...(columns.get(column) ?? []), { row, texts: words.map((each) => each[content.text]) }]);
  }
  return columns;
}

/** What a label may show: its text in every language; of a spilled heading, the text it starts with; else its formula. */
function labelTexts({ content }: CellSpec, words: readonly WorkbookTexts[], isHeading: boolean): string[] {
  if ('text' in content) return words.map((each) => each[content.text]);
  if (!('formula' in content)) return [];
  const heading = stackedOn(content.formula);
  if (heading?.kind === 'words' && isTextKey(heading.key)) {
    const { key } = heading;
    return words.map((each) => each[key]);
  }
  const label = isHeading ? formulaLabel(content.formula) : undefined;
  return label === undefined ? [] : words.map(() => label);
}

/**
 * What a heading with a formula is known by, whatever it shows: the text it is stacked under; where there is none, the formula,
 * or, of a function with headings of its own, its name.
 */
export function formulaLabel(formula: string): string | undefined {
  if (!formula.startsWith('=')) return undefined;
  const stacked = stackedOn(formula);
  if (stacked) return stacked.kind === 'text' ? stacked.text.slice(1, -1).replace(/""/g, '"') : undefined;
  const [, first] = tokensOf(bareFormula(formula));
  if (first?.kind !== 'function') return undefined;
  return first.text === 'INDEX' ? bareFormula(formula) : `=${first.text}`;
}

/** The top left of what a formula stacks. */
function stackedOn(formula: string): Token | undefined {
  const [, first] = tokensOf(formula);
  if (first?.text.toUpperCase() !== 'VSTACK') return undefined;
  return tokensOf(formula).find(({ text }) => !['=', 'VSTACK', 'HSTACK', '('].includes(text.toUpperCase()));
}

function isTextKey(key: string | undefined): key is TextKey {
  return key !== undefined && key in workbookTexts('en');
}
